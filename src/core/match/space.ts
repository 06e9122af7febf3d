import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { lookup, type Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from '../profile/transversal.ts';
import { idfOf, invert, type InvertedLists, type Vector } from '../vectors/vectors.ts';
import { addItem, featuresOf, occupationVector, type Items } from './items.ts';
import { demandsOf, type Demand } from './demand.ts';
import { kinships, type Kinship } from './kinship.ts';

/** Everything that matching needs, built once from a catalogue. */
export type Space = {
  lookup: Lookup;
  items: Items;
  readings: ReadonlyMap<string, BlocSkills>;
  demands: Demand[];
  demandOf: ReadonlyMap<string, Demand>;
  occupations: Occupation[];
  vectors: Vector[];
  byDemand: InvertedLists;
  byOccupation: InvertedLists;
  kinship: Kinship;
};

/** How rare each feature is among occupations. */
function rarityOf(
  { catalogue }: Lookup,
  plain: Omit<Items, 'idf' | 'isTransversal' | 'isCommon'>,
): (feature: string) => number {
  return idfOf(
    catalogue.occupations.map(({ skills, knowledge }) =>
      [skills, knowledge]
        .flatMap(({ main, emerging, other }) => [...main, ...emerging, ...other])
        .flatMap((id) => featuresOf(plain, id)),
    ),
  );
}

/** Ids of the competences, macro or fine, whose nature in ROME is "Transverse". */
function filedTransverse({ catalogue }: Lookup): string[] {
  return [...catalogue.skills, ...catalogue.fineSkills]
    .filter(({ category }) => category === 'Transverse')
    .map(({ id }) => id);
}

function itemsOf(ways: Lookup): Items {
  const plain = {
    macroOf: (id: string) => (ways.skills.has(id) ? id : (ways.fineSkills.get(id)?.skill ?? undefined)),
    isFine: (id: string) => ways.fineSkills.has(id),
    isKnowledge: (id: string) => ways.knowledge.has(id),
  };
  const transversal = new Set(ways.catalogue.skills.filter(isTransversal).map(({ id }) => id));
  const common = new Set([...transversal, ...filedTransverse(ways)]);
  return {
    ...plain,
    isTransversal: (macro) => transversal.has(macro),
    isCommon: (id) => common.has(id) || common.has(plain.macroOf(id) ?? id),
    idf: rarityOf(ways, plain),
  };
}

/** The vector of what a pathway calls for: a transversal skill counts for half. */
export function demandVector(items: Items, demand: Demand): Vector {
  const vector: Vector = new Map();
  for (const bloc of demand.blocs) {
    for (const { id, nature } of bloc.skills) addItem(vector, items, id, nature === 'trade' ? 1 : 0.5);
    for (const id of bloc.knowledge) addItem(vector, items, id, 1);
  }
  return vector;
}

/** Builds the space of a catalogue: vectors, inverted lists, kinship of blocs. */
export function buildSpace(catalogue: Catalogue, ways: Lookup = lookup(catalogue)): Space {
  const items = itemsOf(ways);
  const readings = new Map(catalogue.blocSkills.map((record) => [record.bloc, record]));
  const demands = catalogue.pathways.map((pathway) => demandsOf(ways, readings, items, pathway));
  const vectors = catalogue.occupations.map(({ skills, knowledge }) =>
    occupationVector(items, skills, knowledge),
  );
  return {
    lookup: ways,
    items,
    readings,
    demands,
    demandOf: new Map(demands.map((demand) => [demand.id, demand])),
    occupations: catalogue.occupations,
    vectors,
    byDemand: invert(demands.map((demand) => demandVector(items, demand))),
    byOccupation: invert(vectors),
    kinship: kinships(ways, readings),
  };
}
