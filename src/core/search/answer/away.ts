import type { Engine } from '../engine.ts';
import type { Left } from '../read/read.ts';
import type { Read } from '../results.ts';
import { withWorkshop } from './by-workshop.ts';
import { findByText, type Candidate } from './candidates.ts';
import { before, lighterInstead, withoutBarred } from './lighter.ts';
import { tradesOfQualities } from './qualities.ts';
import { settingsAsked, tradesIn, type AskedSetting } from './settings.ts';
import { entryWork } from './what-is-left.ts';

/** When one works says no trade. */
const ofHours = new Set(
  'travail-de-nuit travail-poste week-end horaires-de-jour interim temps-partiel'.split(' '),
);

const ofWorks = /(?:^| )(?:usines?|ateliers?|factory|workshop)(?= |$)/u;

/** From this share of the best that the words of a trade find, a record is of it. */
const isOfIt = 0.3;

/**
 * Where to go for who says that their trade is over and only how they would work: trades that have what is wished ("du calme", "assis"),
 * those that health allows, failing both where one begins; none of what is left.
 */
export function awayFrom(
  engine: Engine,
  { does, wish }: Left,
  read: readonly Read[],
  settings: readonly AskedSetting[],
): Candidate[] {
  const ofWork = settingsAsked(
    engine,
    read.filter(({ value }) => !ofHours.has(value)),
  );
  const of = withWorkshop(engine, does, findByText(engine, does)).candidates;
  const best = of.reduce<Candidate | null>((top, one) => (top && top.score >= one.score ? top : one), null);
  const out = new Set(
    of.filter(({ score }) => score >= (best?.score ?? 0) * isOfIt).map(({ record }) => record),
  );
  const isTrade = ({ record }: Candidate) => engine.cards[record]?.kind === 'occupation';
  const trade = of
    .filter(isTrade)
    .reduce<Candidate | null>((top, one) => (top && top.score >= one.score ? top : one), null);
  const wanted = tradesIn(engine, ofWork)
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => record);
  const works = withoutBarred(engine, read, anywhere(engine, settings));
  const records = [
    ...inTurn(
      ofWorks.test(wish) ? works : [],
      inTurn(
        withoutBarred(engine, read, tradesOfQualities(engine, wish)),
        lighterInstead(engine, read, trade === null ? undefined : engine.cards[trade.record]),
      ),
    ),
    ...withoutBarred(engine, read, wanted),
    ...(read.some(({ value }) => ofHours.has(value)) ? works : []),
  ].filter((record) => !out.has(record));
  if (records.length > 0) return before([...new Set(records)], []);
  return withWorkshop(engine, entryWork, findByText(engine, entryWork)).candidates.filter(
    ({ record }) => !out.has(record),
  );
}

/** Two lists, one of each in turn. */
export const inTurn = (one: readonly number[], other: readonly number[]): number[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, place) => [one[place], other[place]])
    .flat()
    .filter((record) => record !== undefined);

/** Where one begins in a works or a workshop: what has the hours that are wished for first. */
function anywhere({ numbers }: Engine, settings: readonly AskedSetting[]): number[] {
  const fits = (record: number) =>
    settings.filter(({ wanted, records }) => records.has(record) === wanted).length;
  return 'H3302 H2604 H2909 B1802 H2102 N1103 H1504'
    .split(' ')
    .flatMap((code) => numbers.get(code) ?? [])
    .sort((one, other) => fits(other) - fits(one));
}
