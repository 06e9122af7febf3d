import type { Catalogue } from '../../src/core/catalogue/files.ts';
import type { Start } from '../../src/core/plan/ask.ts';

/*
 * An oracle of the planner, written from docs/algorithmes.md alone: it takes the records and the question, and none of the rules of
 * src/core. Everything is counted plainly, one case after the other; nothing is bounded, nothing is dropped on the way.
 */

/** What someone can do: each competence (fine, macro or savoir) fully (1) or partly (.5). */
export type Known = ReadonlyMap<string, number>;

/** The record of an id, or the test is wrong. */
export function recordOf<T>(all: readonly T[], fits: (one: T) => boolean): T {
  const one = all.find(fits);
  if (one === undefined) throw new Error('no such record');
  return one;
}
export const tradeOf = ({ occupations }: Catalogue, code: string) =>
  recordOf(occupations, (one) => one.code === code);
export const wayOf = ({ pathways }: Catalogue, id: string) => recordOf(pathways, (one) => one.id === id);
export type Way = ReturnType<typeof wayOf>;

/** The macro-competence of a competence; none for a savoir. */
export function gestureOf({ fineSkills, skills }: Catalogue, id: string): string | null {
  if (skills.some((one) => one.id === id)) return id;
  return fineSkills.find((one) => one.id === id)?.skill ?? null;
}

/** The gestures that a competence is for who has it: its macro-competence, and those that it also is by our reading. */
export function gesturesOf(catalogue: Catalogue, id: string): string[] {
  const record = [...catalogue.skills, ...catalogue.fineSkills].find((one) => one.id === id);
  return [
    ...(gestureOf(catalogue, id) === null ? [] : [gestureOf(catalogue, id) ?? '']),
    ...(record?.also ?? []),
  ];
}

/** Whether a gesture serves in every trade, by the domain of ROME. */
export const isTransversal = ({ skills }: Catalogue, gesture: string): boolean =>
  recordOf(skills, ({ id }) => id === gesture).field ===
  'Coopération, Organisation et Développement de ses compétences';

/** The gestures of a trade that are at its heart, those that serve everywhere left out. */
export function heartOf(catalogue: Catalogue, code: string): string[] {
  const { main, emerging } = tradeOf(catalogue, code).skills;
  const all = [...main, ...emerging].flatMap((id) => gestureOf(catalogue, id) ?? []);
  return [...new Set(all)].filter((gesture) => !isTransversal(catalogue, gesture));
}

/** The gestures at the heart of a trade of which something is known, as the trade words them. */
export function thereOf(catalogue: Catalogue, code: string, known: Known): string[] {
  const { main, emerging } = tradeOf(catalogue, code).skills;
  const there = gesturesIn(catalogue, known);
  return heartOf(catalogue, code).filter((gesture) =>
    [...main, ...emerging].some(
      (id) => gestureOf(catalogue, id) === gesture && gesturesOf(catalogue, id).some((one) => there.has(one)),
    ),
  );
}

/** A gesture at the heart of more than one trade in sixteen, eleven at least, is generic. */
export function genericOf(catalogue: Catalogue): Set<string> {
  const counts = new Map<string, number>();
  for (const { code } of catalogue.occupations)
    for (const gesture of heartOf(catalogue, code)) counts.set(gesture, (counts.get(gesture) ?? 0) + 1);
  const { length } = catalogue.occupations;
  return new Set([...counts].filter(([, count]) => count >= 11 && count * 16 > length).map(([id]) => id));
}

/** What several know together. */
export function together(...all: Known[]): Known {
  const known = new Map<string, number>();
  for (const [id, strength] of all.flatMap((one) => [...one]))
    known.set(id, Math.max(known.get(id) ?? 0, strength));
  return known;
}

/** What exercising a trade brings: its heart fully, the rest partly. */
export function ofTrade(catalogue: Catalogue, code: string): Known {
  const { skills, knowledge } = tradeOf(catalogue, code);
  return together(
    ...[skills, knowledge].flatMap(({ main, emerging, other }) => [
      new Map(main.map((id) => [id, 1])),
      new Map([...emerging, ...other].map((id) => [id, 0.5])),
    ]),
  );
}

/** The gestures of which something is known. */
export const gesturesIn = (catalogue: Catalogue, known: Known): Set<string> =>
  new Set([...known].flatMap(([id, strength]) => (strength > 0 ? gesturesOf(catalogue, id) : [])));

/** At most so many gestures of the trades stand for what a pathway asks for when nothing was read in it. */
const mostOfTrades = 12;

/** The gestures at the heart of the trades that a pathway leads to, those of several trades first, transversal ones too. */
export function heartsOf(catalogue: Catalogue, { occupations }: Way): string[] {
  const counts = new Map<string, number>();
  for (const { code } of occupations) {
    const { main, emerging } = tradeOf(catalogue, code).skills;
    for (const gesture of new Set([...main, ...emerging].flatMap((id) => gestureOf(catalogue, id) ?? [])))
      counts.set(gesture, (counts.get(gesture) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostOfTrades)
    .map(([gesture]) => gesture);
}

/** Who leaves: the trades exercised, what is known and held. */
export type Person = {
  jobs: readonly string[];
  known: Known;
  held: ReadonlySet<string>;
  certificates: readonly string[];
};

const strengths = { yes: 1, partly: 0.5, no: 0 } as const;

/** Reads a start: a trade counts as exercised whole; of a profile too, as long as it has not answered. */
export function personOf(catalogue: Catalogue, start: Start): Person {
  if (start.kind === 'occupation')
    return { jobs: [start.code], known: ofTrade(catalogue, start.code), held: new Set(), certificates: [] };
  const { jobs, skills, certifications, blocs } = start.profile;
  const codes = jobs.map(({ code }) => code);
  const held = new Set([
    ...blocs,
    ...certifications.flatMap((id) => [id, ...wayOf(catalogue, id).blocs.map(({ code }) => code)]),
  ]);
  const exercised = together(...codes.map((code) => ofTrade(catalogue, code)));
  const presumed = [...exercised].filter(([id]) => skills[id] === undefined);
  const certified = catalogue.blocSkills
    .filter(({ bloc }) => held.has(bloc))
    .flatMap((read) => [...read.skills.map(({ id }) => id), ...read.knowledge]);
  const isRead = (way: Way) =>
    catalogue.blocSkills.some(
      ({ bloc, skills: asked }) =>
        asked.length > 0 && [way.id, ...way.blocs.map(({ code }) => code)].includes(bloc),
    );
  const unread = certifications.map((id) => wayOf(catalogue, id)).filter((way) => !isRead(way));
  const known = together(
    new Map(unread.flatMap((way) => heartsOf(catalogue, way)).map((id) => [id, 1])),
    new Map(presumed),
    new Map(Object.entries(skills).map(([id, claim]) => [id, strengths[claim]])),
    new Map(certified.map((id) => [id, 1])),
  );
  return {
    jobs: codes,
    known: new Map([...known].filter(([, strength]) => strength > 0)),
    held,
    certificates: certifications,
  };
}
