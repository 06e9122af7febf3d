import { saysAnyOperator } from '../search/any-operator.ts';
import type { Ask } from '../search/asked.ts';
import { readField } from './field-reading.ts';

/** Who drives lines or machines, whatever they make. */
const drivesAny =
  /^(?:(?:conduct(?:eur|rice)|pilote)s? (?:de |d['’])?(?:lignes?|machines?)(?: de (?:production|fabrication))?|(?:machine|line) operators?)$/iu;

const placeOf = async (ask: Ask, typed: string): Promise<string | null> =>
  (await readField(ask, typed, false))?.place ?? null;

/**
 * The trade of whom one recruits, as typed: words that every works has ("opérateurs de production", "conducteurs de ligne") are of what the
 * firm makes, where it is said ("fromagerie"; empty where it is not). Null where the words name no trade.
 */
export async function tradeSought(ask: Ask, whom: string, firm: string): Promise<string | null> {
  if (whom === '') return null;
  const isAny = saysAnyOperator(whom) || drivesAny.test(whom);
  const there = isAny && firm !== '' ? await placeOf(ask, `${whom} en ${firm}`) : null;
  return there ?? placeOf(ask, whom);
}
