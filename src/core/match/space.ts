import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { lookup, type Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from '../profile/transversal.ts';
import { addItem, featuresOf, norm, occupationVector, type Items, type Vector } from './items.ts';
import { demandsOf, type Demand } from './demand.ts';
import { kinships, type Kinship } from './kinship.ts';

/** Vectors that can be asked for by feature: for each, the targets that have it and its weight there, already divided by their norm. */
export type Postings = Map<string, { target: number; weight: number }[]>;

/** Everything that matching needs, built once from a catalogue. */
export type Space = {
  lookup: Lookup;
  items: Items;
  readings: ReadonlyMap<string, BlocSkills>;
  demands: Demand[];
  demandOf: ReadonlyMap<string, Demand>;
  occupations: Occupation[];
  vectors: Vector[];
  byDemand: Postings;
  byOccupation: Postings;
  kinship: Kinship;
};

/** Inverse document frequency over occupations: ln(1 + N / df). A feature of no occupation counts as one of a single one. */
function idfOf(
  lookup: Lookup,
  plain: Omit<Items, 'idf' | 'isTransversal' | 'isCommon'>,
): (feature: string) => number {
  const counts = new Map<string, number>();
  const { occupations } = lookup.catalogue;
  for (const { skills, knowledge } of occupations) {
    const ids = [skills, knowledge].flatMap(({ main, emerging, other }) => [...main, ...emerging, ...other]);
    for (const feature of new Set(ids.flatMap((id) => featuresOf(plain, id))))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return (feature) => Math.log(1 + occupations.length / (counts.get(feature) ?? 1));
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
    idf: idfOf(ways, plain),
  };
}

function postings(vectors: readonly Vector[]): Postings {
  const found: Postings = new Map();
  vectors.forEach((vector, target) => {
    const length = norm(vector) || 1;
    for (const [feature, weight] of vector) {
      const list = found.get(feature);
      if (list) list.push({ target, weight: weight / length });
      else found.set(feature, [{ target, weight: weight / length }]);
    }
  });
  return found;
}

function demandVector(items: Items, demand: Demand): Vector {
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
    byDemand: postings(demands.map((demand) => demandVector(items, demand))),
    byOccupation: postings(vectors),
    kinship: kinships(ways, readings),
  };
}
