import { mechanicsSaid } from '../text/mechanics.ts';
import type { Meant } from './meant.ts';

/** An end that a wish says, as typed, and its place in the form of an address. */
type OtherSaid = { typed: string; place: string };

/** Several industries that a wish says: `first`, as typed, is answered; each of the others, in the order said, may be asked next. */
export type Either = { first: string; others: readonly OtherSaid[] };

/** What joins two wishes; "et" may stand in the name of one. */
const joined = /^(.+?)(?:\s+(ou bien|ou|or|et|and)\s+|\s*([/&])\s*)(.+)$/iu;
const before = /^(?:soit|either|entre|dans|en|in)\s+/iu;
/** Words of two industries, each: more is a sentence. */
const mostWords = 8;

/** A wish in two halves, "chimie ou pharma", as typed; null where nothing joins two. `isOne`: it may be the name of a single thing. */
export function eitherWish(typed: string): { halves: [string, string]; isOne: boolean } | null {
  const [, one = '', word, sign, other = ''] = joined.exec(typed.trim().replace(before, '')) ?? [];
  if (one === '' || [one, other].some((half) => half.split(/\s+/u).length > mostWords)) return null;
  return { halves: [one.trim(), other.trim()], isOne: /^(?:et|and)$/iu.test(word ?? '') || sign === '&' };
}

/** A word that is as much a craft of every industry as an industry: the two crafts that it says, in its language. */
const crafts: readonly [(typed: string) => boolean, readonly [string, string]][] = [
  [(typed) => mechanicsSaid(typed)?.of === 'craft', ['maintenance', 'usinage']],
  [(typed) => /^(?:industrial )?mechanics$/iu.test(typed), ['maintenance', 'machining']],
];
const families: readonly [Meant, Meant] = [
  { kind: 'family', id: 'maintenance' },
  { kind: 'family', id: 'usinage' },
];

/** The two crafts that a word says, "la mécanique": upkeep, and machining; null where it says none. */
export function twoCrafts(
  typed: string,
): { typed: readonly [string, string]; ends: readonly [Meant, Meant] } | null {
  const said = crafts.find(([says]) => says(typed.trim()))?.[1];
  return said ? { typed: said, ends: families } : null;
}

const isIndustry = (end: Meant | null): end is Meant => end !== null && end.kind !== 'occupation';

/** Whether two halves mean two industries, and all of the words together no single one. */
export const isEither = (
  { isOne }: { isOne: boolean },
  whole: Meant | null,
  [one, other]: readonly [Meant | null, Meant | null],
): boolean => isIndustry(one) && isIndustry(other) && one.id !== other.id && !(isOne && isIndustry(whole));
