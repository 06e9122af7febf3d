import type { Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isHand, isTechnician } from '../text/responsibility.ts';
import { usualLevel } from './relevance.ts';
import type { Setting } from './setting.ts';

type Known = Pick<Lookup, 'pathwaysByOccupation'> & { occupations: ReadonlyMap<string, { label: string }> };

const labelOf = ({ occupations }: Known, code: string): string => occupations.get(code)?.label ?? '';

/** Whether who is a technician would work by hand there: a technician of a laboratory, as an operator. */
export const isDemotion = (known: Known, at: readonly string[], code: string): boolean =>
  isHand(labelOf(known, code)) && at.every((from) => isTechnician(labelOf(known, from)));

/** The lowest usual level of the trades held; null where one of them has none. */
function lowestOf(known: Known, at: readonly string[]): number | null {
  const levels = at.map((code) => usualLevel({ space: { lookup: known } }, code));
  const told = levels.flatMap((level) => level ?? []);
  return told.length === 0 || told.length < levels.length ? null : Math.min(...told);
}

/**
 * Whether a trade stands lower than every trade held: by the usual level of its certificates, or from technician to operator. No
 * trade held, or no level known: it is not said.
 */
export function isStepDown(known: Known, at: readonly string[], code: string): boolean {
  if (at.length === 0) return false;
  const own = lowestOf(known, at);
  const there = usualLevel({ space: { lookup: known } }, code);
  return isDemotion(known, at, code) || (own !== null && there !== null && there < own);
}

/** Whether the level of a pathway is lower than the usual one of every trade held; an unknown one is not. */
export function isPathwayBelow(known: Known, at: readonly string[], level: number | null): boolean {
  const own = at.length === 0 ? null : lowestOf(known, at);
  return own !== null && level !== null && level < own;
}

/** Levels of certificates from which it is said that one would come down: one apart, they overlap. */
const farDown = 2;

/** Whether a level is far under the usual one of every trade held, all of them being known: what is told, in words. */
export function isFarBelow(known: Known, at: readonly string[], level: number | null): boolean {
  const own = at.length === 0 ? null : lowestOf(known, at);
  return own !== null && level !== null && own - level >= farDown;
}

/** Which trades and pathways are left to who does not want to come down (`descendre`). `at`: the trades held. */
export function keepsLevel(known: Known, at: readonly string[], settings: readonly Setting[]) {
  const asks = settings.includes('descendre');
  return {
    trade: (code: string): boolean => !asks || !isStepDown(known, at, code),
    pathway: ({ level }: Pick<Pathway, 'level'>): boolean => !asks || !isPathwayBelow(known, at, level),
  };
}
