import type { Ask } from '../search/asked.ts';
import { saysAnyOperator } from '../search/any-operator.ts';
import type { TradeByName } from './field-look-up.ts';

/**
 * One trade of who makes things for each thing made, by ROME code, those that most people exercise first: chosen by us, to ask which one
 * is meant. Read on the names of ROME 4.60 in the catalogue; a test holds that each is there.
 */
export const operatorTrades = [
  'H2105',
  'H3302',
  'H2906',
  'H2909',
  'H3201',
  'H2303',
  'H2304',
  'H2604',
  'H3101',
  'H2202',
  'H2403',
  'H2401',
  'H2801',
  'H2802',
] as const;

/** One of them. */
export type OperatorTrade = (typeof operatorTrades)[number];

/** One of them, by its name. */
export type Operator = TradeByName & { id: OperatorTrade };

/** The trades that words of any operator may mean, by name; none where the words say more. */
export async function operatorsMeant(ask: Ask, typed: string): Promise<Operator[]> {
  if (!saysAnyOperator(typed)) return [];
  const found = await Promise.all(
    operatorTrades.map(async (id) => {
      const hit = (await ask(id))?.results.hits.find((one) => one.id === id);
      return hit ? [{ id, title: hit.title }] : [];
    }),
  );
  return found.flat();
}
