import type { Engine } from '../engine.ts';
import type { Left } from '../read/read.ts';
import { servesPeople } from '../read/serving.ts';
import type { Card, Read } from '../results.ts';
import { bridgesFrom } from './bridges.ts';
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

const ofWorks = /(?:^| )(?:usines?|ateliers?|industries?|factory|workshop)(?= |$)/u;

/** From this share of the best that the words of a trade find, a record is of it. */
const isOfIt = 0.3;

/**
 * Where to go for who says that their trade is over and only how they would work: trades that have what is wished ("du calme", "assis"),
 * those that health allows, failing both where one begins; none of what is left.
 */
export function awayFrom(
  engine: Engine,
  { does, wish, id, may = false }: Left,
  read: readonly Read[],
  settings: readonly AskedSetting[],
): Candidate[] {
  const { left, out } = leftBy(engine, does, id);
  // Who only would change is shown their own trade too.
  const own = may ? [engine.numbers.get(left?.id ?? '') ?? []].flat() : [];
  // Whom one serves says no limit of health: where one goes has none of them.
  const limiting = servesPeople(left?.id ?? null)
    ? read.filter(({ value }) => value !== 'contact-public')
    : read;
  const ofWork = settingsAsked(
    engine,
    read.filter(({ value }) => !ofHours.has(value)),
  );
  const wanted = tradesIn(engine, ofWork)
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => record);
  const near = withoutBarred(engine, read, bridgesFrom(engine, left?.id));
  const works = inTurn(near, withoutBarred(engine, read, anywhere(engine, settings)));
  const records = [
    ...inTurn(
      ofWorks.test(wish) ? works : [],
      inTurn(
        withoutBarred(engine, read, tradesOfQualities(engine, wish)),
        lighterInstead(engine, limiting, left),
      ),
    ),
    ...withoutBarred(engine, read, wanted),
    ...(read.some(({ value }) => ofHours.has(value)) ? works : []),
  ].filter((record) => !out.has(record));
  const first = (found: readonly number[]): Candidate[] => before([...new Set([...own, ...found])], []);
  if (records.length > 0) return first(records);
  const entry = withWorkshop(engine, entryWork, findByText(engine, entryWork))
    .candidates.sort((one, other) => other.score - one.score)
    .map(({ record }) => record);
  return first(inTurn(near, entry).filter((record) => !out.has(record)));
}

/** The trade that is left, and all that its words find: none of it is where to go. */
function leftBy(
  engine: Engine,
  does: string,
  id: string | null,
): { left: Card | undefined; out: ReadonlySet<number> } {
  const of = withWorkshop(engine, does, findByText(engine, does)).candidates;
  const record = engine.numbers.get(id ?? '');
  // "nursing": words in English find nothing of it in French.
  if (record !== undefined && of.every((one) => one.record !== record))
    return { left: engine.cards[record], out: new Set([record]) };
  const isTrade = (one: Candidate) => engine.cards[one.record]?.kind === 'occupation';
  const best = bestOf(of)?.score ?? 0;
  const out = of.filter(({ score }) => score >= best * isOfIt).map((one) => one.record);
  return { left: engine.cards[record ?? bestOf(of.filter(isTrade))?.record ?? -1], out: new Set(out) };
}

const bestOf = (found: readonly Candidate[]): Candidate | undefined =>
  found.reduce<Candidate | undefined>((top, one) => (top && top.score >= one.score ? top : one), undefined);

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
