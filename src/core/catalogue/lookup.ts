import type { Catalogue, RecordFile } from './files.ts';
import { groupBy } from './order.ts';
import type { Listed, ItemRecords } from './listed.ts';
import type { Occupation } from './occupation.ts';
import type { Pathway } from './pathway.ts';

type RecordOf<F extends RecordFile> = Catalogue[F][number];

/** The catalogue with the ways into it that pages need, built once. */
export type Lookup = ReturnType<typeof lookup>;

function byKey<F extends RecordFile>(records: RecordOf<F>[], keyOf: (record: RecordOf<F>) => string) {
  const by = new Map<string, RecordOf<F>>();
  for (const record of records) by.set(keyOf(record), record);
  return by;
}

/** All skills of an occupation, the main ones first. */
export function skillIds(occupation: Occupation): string[] {
  const { main, emerging, other } = occupation.skills;
  return [...main, ...emerging, ...other];
}

/** What each maker makes, made when first asked for: a page asks for few of many. */
type Made<M> = { readonly [K in keyof M]: M[K] extends () => infer T ? T : never };

function madeWhenAsked<M extends Record<string, () => unknown>>(makers: M): Made<M> {
  const made = {};
  for (const [name, make] of Object.entries(makers)) {
    let known: { value: unknown } | undefined;
    Object.defineProperty(made, name, { enumerable: true, get: () => (known ??= { value: make() }).value });
  }
  // Every maker has its property by now.
  return made as Made<M>;
}

/** Records by id. */
type ById<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'keys' | 'values'>;

/** Those of which it is known where each stands: few are asked for, no index of all is made. `all`: the same, all of them. */
function placed<T extends { id: string }>(
  records: Listed<T>,
  placeOf: PlaceOf,
  all: () => readonly T[],
): ById<T> {
  const get = (id: string) => {
    const place = placeOf(id) ?? -1;
    return place < 0 ? undefined : records.at(place);
  };
  return {
    get,
    has: (id) => get(id) !== undefined,
    keys: () =>
      all()
        .map(({ id }) => id)
        .values(),
    values: () => all().values(),
  };
}

/** Where an item stands: among macro-competences, then fine ones, then savoirs. */
type PlaceOf = (id: string) => number | undefined;

/**
 * The ways into a catalogue: by id, and from sector, family, occupation, skill, charter to records. `itemPlace`: where it is known already;
 * `lists`: the lists of items, where they are not made whole.
 */
export function lookup(catalogue: Catalogue, itemPlace?: PlaceOf, lists: ItemRecords = catalogue) {
  const macroOf = (id: string): string => ways.fineSkills.get(id)?.skill ?? id;
  const linked = (pathway: Pathway) => pathway.occupations.map((link) => link.code);
  const { pathways } = catalogue;
  const after = (count: number): PlaceOf | undefined => itemPlace && ((id) => (itemPlace(id) ?? -1) - count);
  const afterMacros = after(lists.skills.length);
  const afterFine = after(lists.skills.length + lists.fineSkills.length);
  const ways = madeWhenAsked({
    fineSkills: (): ById<RecordOf<'fineSkills'>> =>
      afterMacros
        ? placed(lists.fineSkills, afterMacros, () => catalogue.fineSkills)
        : byKey<'fineSkills'>(catalogue.fineSkills, (record) => record.id),
    /** What was read in each bloc, or title. */
    readings: () => byKey<'blocSkills'>(catalogue.blocSkills, (record) => record.bloc),
    pathways: () => byKey<'pathways'>(pathways, (record) => record.id),
    superseded: () => byKey<'superseded'>(catalogue.superseded, (record) => record.id),
    occupations: () => byKey<'occupations'>(catalogue.occupations, (record) => record.code),
    skills: () => byKey<'skills'>(catalogue.skills, (record) => record.id),
    knowledge: (): ById<RecordOf<'knowledge'>> =>
      afterFine
        ? placed(lists.knowledge, afterFine, () => catalogue.knowledge)
        : byKey<'knowledge'>(catalogue.knowledge, (record) => record.id),
    behaviours: () => byKey<'behaviours'>(catalogue.behaviours, (record) => record.id),
    sectors: () => byKey<'sectors'>(catalogue.sectors, (record) => record.id),
    families: () => byKey<'families'>(catalogue.families, (record) => record.id),
    branches: () => byKey<'branches'>(catalogue.branches, (record) => record.id),
    kinds: () => byKey<'kinds'>(catalogue.kinds, (record) => record.id),
    charters: () => byKey<'charters'>(catalogue.charters, (record) => record.id),
    routes: () => byKey<'routes'>(catalogue.routes, (record) => record.id),
    domains: () => byKey<'domains'>(catalogue.domains, (record) => record.code),
    contexts: () => byKey<'contexts'>(catalogue.contexts, (record) => record.id),
    subjects: () => byKey<'subjects'>(catalogue.subjects, (record) => record.id),
    secondReadings: () => byKey<'secondReadings'>(catalogue.secondReadings, (record) => record.id),
    romeSectors: () => byKey<'romeSectors'>(catalogue.romeSectors, (record) => record.code),
    pathwaysBySector: () => groupBy(pathways, (pathway) => pathway.sectors.map((link) => link.sector)),
    pathwaysByFamily: () => groupBy(pathways, (pathway) => pathway.families.map((link) => link.family)),
    pathwaysByOccupation: () => groupBy(pathways, linked),
    pathwaysByCharter: () => groupBy(pathways, (pathway) => (pathway.charter ? [pathway.charter] : [])),
    sectorsByOccupation: () => groupBy(catalogue.sectors, (sector) => sector.occupations),
    familiesByOccupation: () => groupBy(catalogue.families, (family) => family.occupations),
    occupationsBySkill: () =>
      groupBy(catalogue.occupations, (occupation) => skillIds(occupation).map(macroOf)),
    fineBySkill: () => groupBy(catalogue.fineSkills, (fine) => (fine.skill ? [fine.skill] : [])),
    catalogue: () => catalogue,
    lists: () => lists,
    macroOf: () => macroOf,
  });
  return ways;
}

/** The record, or a thrown error: references of a checked catalogue always resolve. */
export function found<T>(map: Pick<ReadonlyMap<string, T>, 'get'>, id: string): T {
  const record = map.get(id);
  if (record === undefined) throw new Error(`The catalogue refers to ${id}, which it does not hold.`);
  return record;
}
