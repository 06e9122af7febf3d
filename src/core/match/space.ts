import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { lookup, type Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from '../profile/transversal.ts';
import type { InvertedLists, Vector } from '../vectors/vectors.ts';
import { demandsOf, type Demand } from './demand.ts';
import { Features } from './features.ts';
import { addItem, type Items } from './items.ts';
import { kinships, type Kinship } from './kinship.ts';
import { placedTrades, type ItemLists, type PlacedTrades } from './placed-trades.ts';
import { Rows } from './rows.ts';
import { tradeLists } from './trade-lists.ts';

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

/** What the vectors need of ROME's items, by their places. */
function itemsOf(
  features: Features,
  { skills, fineSkills }: ItemLists,
  isTransversal: Items['isTransversal'],
): Omit<Items, 'idf'> {
  const [firstFine, firstSavoir] = [skills.length, skills.length + fineSkills.length];
  const placeOf = (id: string) => features.item(id) ?? Infinity;
  const isMacro = (id: string) => placeOf(id) < firstFine;
  const record = (id: string) => skills[placeOf(id)] ?? fineSkills[placeOf(id) - firstFine];
  const macroOf = (id: string) =>
    isMacro(id) ? id : (fineSkills[placeOf(id) - firstFine]?.skill ?? undefined);
  const isCommon = (id: string) => isTransversal(id) || record(id)?.category === 'Transverse';
  return {
    macroOf,
    isFine: (id) => placeOf(id) >= firstFine && placeOf(id) < firstSavoir,
    isKnowledge: (id) => placeOf(id) >= firstSavoir && placeOf(id) < Infinity,
    gesturesOf: (id) => {
      const own = macroOf(id);
      return [...(own === undefined ? [] : [own]), ...(record(id)?.also ?? [])];
    },
    isTransversal,
    isCommon: (id) => isCommon(id) || isCommon(macroOf(id) ?? id),
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

/** The same vectors of all pathways, as inverted lists. */
function demandLists(features: Features, demands: readonly Demand[], rarities: Float64Array): InvertedLists {
  const rows = new Rows(features);
  const add = (id: string, strength: number): void => {
    const item = features.item(id);
    if (item !== undefined) rows.add(item, strength);
  };
  for (const { blocs } of demands) {
    for (const { skills, knowledge } of blocs) {
      for (const { id, nature } of skills) add(id, nature === 'trade' ? 1 : 0.5);
      for (const id of knowledge) add(id, 1);
    }
    rows.close();
  }
  return rows.lists(rarities);
}

/** Builds the space of a catalogue: vectors, inverted lists, kinship of blocs. `trades`: where it is known already what each trade asks for. */
export function buildSpace(
  catalogue: Catalogue,
  ways: Lookup = lookup(catalogue),
  trades: PlacedTrades = placedTrades(catalogue),
): Space {
  const transversal = new Set(catalogue.skills.filter(isTransversal).map(({ id }) => id));
  const features = new Features(catalogue, (macro) => transversal.has(macro));
  const { lists, rarities, rarity } = tradeLists(features, trades);
  const items = { ...itemsOf(features, catalogue, (macro) => transversal.has(macro)), idf: rarity };
  const { readings } = ways;
  const demands = catalogue.pathways.map((pathway) => demandsOf(ways, readings, items, pathway));
  return {
    lookup: ways,
    items,
    readings,
    demands,
    demandOf: new Map(demands.map((demand) => [demand.id, demand])),
    occupations: catalogue.occupations,
    byDemand: demandLists(features, demands, rarities),
    byOccupation: lists,
    kinship: kinships(ways, readings),
  };
}
