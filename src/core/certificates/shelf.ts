import type { KnownNumber } from '../catalogue/known-number.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import { nearTitles, type NearTitles } from './near.ts';
import { hasSigle } from '../catalogue/sigle.ts';

/** What answers: the catalogue, every known number, and the day. */
export type Shelf = {
  lookup: Lookup;
  known: ReadonlyMap<string, KnownNumber>;
  today: string;
  byTitle: ReadonlyMap<string, KnownNumber[]>;
  /** Titles by their words; gathered when a title is not known as it is written. */
  near: () => NearTitles;
  bare: (title: string) => string;
  /** Number -> the known ones that it is said to follow; gathered when a number is not known itself. */
  before: () => ReadonlyMap<string, KnownNumber[]>;
};

/** Whether a record is of the catalogue, or an old number of it. */
export const isOurs = ({ pathways, superseded }: Lookup, { id }: KnownNumber): boolean =>
  pathways.has(id) || superseded.has(id);

/** Gathers what answers. `bare` reads a title without the words of its kind. */
export function shelf(
  lookup: Lookup,
  known: ReadonlyMap<string, KnownNumber>,
  today: string,
  bare: (title: string) => string,
): Shelf {
  const byTitle = new Map<string, KnownNumber[]>();
  for (const number of known.values()) {
    const key = bare(number.title);
    const group = byTitle.get(key);
    if (group) group.push(number);
    else byTitle.set(key, [number]);
  }
  let titles: NearTitles | undefined;
  const isCalled = (one: KnownNumber) => hasSigle(one) || isOurs(lookup, one);
  const near = () => (titles ??= nearTitles(byTitle, bare, isCalled));
  let followed: ReadonlyMap<string, KnownNumber[]> | undefined;
  const before = () => (followed ??= bySuccessor(known));
  return { lookup, known, today, byTitle, near, bare, before };
}

function bySuccessor(known: Shelf['known']): ReadonlyMap<string, KnownNumber[]> {
  const followed = new Map<string, KnownNumber[]>();
  for (const number of known.values())
    for (const { id } of number.successors) followed.set(id, [...(followed.get(id) ?? []), number]);
  return followed;
}
