import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { lookup, type Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from '../profile/transversal.ts';
import { invert, type InvertedLists, type Vector } from '../vectors/vectors.ts';
import { addItem, type Items } from './items.ts';
import { placedTrades, tradeLists, type PlacedTrade } from './trade-lists.ts';
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
  byDemand: InvertedLists;
  byOccupation: InvertedLists;
  kinship: Kinship;
};

/** Ids of the competences, macro or fine, whose nature in ROME is "Transverse". */
function filedTransverse({ catalogue }: Lookup): string[] {
  return [...catalogue.skills, ...catalogue.fineSkills]
    .filter(({ category }) => category === 'Transverse')
    .map(({ id }) => id);
}

/** The gestures that a competence is: as ROME files it, then as we read it. */
function gesturesIn({ skills, fineSkills }: Pick<Lookup, 'skills' | 'fineSkills'>): Items['gesturesOf'] {
  return (id) => {
    const record = skills.get(id) ?? fineSkills.get(id);
    const own = skills.has(id) ? id : (fineSkills.get(id)?.skill ?? null);
    return [...(own === null ? [] : [own]), ...(record?.also ?? [])];
  };
}

/** What the vectors need of ROME's items, and the trades by their features. */
function itemsOf(
  ways: Lookup,
  trades: readonly PlacedTrade[],
): { items: Items; byOccupation: InvertedLists } {
  const transversal = new Set(ways.catalogue.skills.filter(isTransversal).map(({ id }) => id));
  const common = new Set([...transversal, ...filedTransverse(ways)]);
  const plain = {
    macroOf: (id: string) => (ways.skills.has(id) ? id : (ways.fineSkills.get(id)?.skill ?? undefined)),
    isFine: (id: string) => ways.fineSkills.has(id),
    isKnowledge: (id: string) => ways.knowledge.has(id),
    gesturesOf: gesturesIn(ways),
    isTransversal: (macro: string) => transversal.has(macro),
  };
  const { lists, rarity } = tradeLists(ways.catalogue, trades, plain.isTransversal);
  const isCommon = (id: string) => common.has(id) || common.has(plain.macroOf(id) ?? id);
  return { items: { ...plain, isCommon, idf: rarity }, byOccupation: lists };
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

/** Builds the space of a catalogue: vectors, inverted lists, kinship of blocs. `trades`: where it is known already what each trade asks for. */
export function buildSpace(
  catalogue: Catalogue,
  ways: Lookup = lookup(catalogue),
  trades: readonly PlacedTrade[] = placedTrades(catalogue),
): Space {
  const { items, byOccupation } = itemsOf(ways, trades);
  const readings = new Map(catalogue.blocSkills.map((record) => [record.bloc, record]));
  const demands = catalogue.pathways.map((pathway) => demandsOf(ways, readings, items, pathway));
  return {
    lookup: ways,
    items,
    readings,
    demands,
    demandOf: new Map(demands.map((demand) => [demand.id, demand])),
    occupations: catalogue.occupations,
    byDemand: invert(demands.map((demand) => demandVector(items, demand))),
    byOccupation,
    kinship: kinships(ways, readings),
  };
}
