import type { Space } from '../match/space.ts';
import { jointOf, type Joint } from '../match/joint.ts';
import { genericGestures } from './generic.ts';
import { tellingOf, type Told, type Telling } from './telling.ts';
import { titlesOf, type CalledTrades, type Titles, type TitleWords } from './titles.ts';
import { found } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { blocsListed, courseOf, type Course } from './course.ts';
import { saidOtherwise, type SaidOtherwise } from './heart.ts';
import { levelsOf, placesOf, type Levels, type Places } from './levels.ts';
import { moveLists, type MoveTable, type NearMoves } from './moves.ts';

/** Everything that planning needs, built once from the space of a catalogue and its estimated moves. */
export type World = ReturnType<typeof moveLists> & {
  space: Space;
  places: Places;
  courses: ReadonlyMap<string, Course>;
  /** Blocs that a pathway without list of blocs is counted for: the median of the others. */
  usualBlocs: number;
  /** What practising an occupation, or holding a pathway, brings. */
  occupationLevels: (code: string) => Levels;
  courseLevels: (id: string) => Levels;
  /** Places of the core trade gestures of an occupation. */
  core: (code: string) => readonly number[];
  /** What those gestures also are, as the trade words them. */
  others: (code: string) => SaidOtherwise;
  /** Places of the gestures at the heart of many trades: they make no link by themselves. */
  generic: ReadonlySet<number>;
  /** Certifications that lead to two families of trades. */
  joint: Joint;
  titles: Titles;
  telling: Telling;
};

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** What practising a trade brings, as `profileOf` claims it: what it asks beside its heart, then its heart. Savoirs bring nothing. */
const practised = ({ skills: { main, emerging, other } }: Pick<Occupation, 'skills'>) => [
  ...[...emerging, ...other].map((id) => [id, 0.5] as const),
  ...main.map((id) => [id, 1] as const),
];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}

/** The median of the blocs that pathways list, where they list some. */
export function usualBlocsOf({ lookup, demandOf }: Pick<Space, 'lookup' | 'demandOf'>): number {
  const listed = lookup.catalogue.pathways
    .map(({ id }) => blocsListed(found(demandOf, id)))
    .filter((count) => count > 0);
  return Math.max(1, median(listed));
}

/** What a world is made of, where it is known already. */
export type WorldParts = {
  generic: ReadonlySet<number>;
  titleWords: TitleWords;
  calledTrades: CalledTrades;
  told: Told;
  usualBlocs: number;
};

/** Builds the world of the planner; levels of trades and pathways are computed when first asked for. */
export function buildWorld(
  space: Space,
  table: MoveTable | NearMoves,
  { generic, titleWords, calledTrades, told, usualBlocs = usualBlocsOf(space) }: Partial<WorldParts> = {},
): World {
  const places = placesOf(space);
  const courses = new Map(
    space.lookup.catalogue.pathways.map((pathway) => [
      pathway.id,
      courseOf(places, space.kinship, pathway, found(space.demandOf, pathway.id)),
    ]),
  );
  const occupation = (code: string) => found(space.lookup.occupations, code);
  const core = remembered((code) => space.hearts(code));
  const titles = titlesOf(space.lookup, titleWords, calledTrades);
  return {
    space,
    places,
    courses,
    usualBlocs,
    ...moveLists(space.occupations, table),
    occupationLevels: remembered((code) => levelsOf(places, practised(occupation(code)))),
    courseLevels: remembered((id) =>
      levelsOf(
        places,
        found(space.demandOf, id).blocs.flatMap(({ skills }) =>
          skills.map((asked) => [asked.id, 1] as const),
        ),
      ),
    ),
    core,
    others: remembered((code) => saidOtherwise(places, occupation(code))),
    generic: generic ?? genericGestures(space, core),
    joint: jointOf(space.occupations, space.lookup.catalogue.coCertification),
    titles,
    telling: tellingOf(space.lookup, titles, told),
  };
}
