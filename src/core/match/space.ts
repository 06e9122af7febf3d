import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { ItemRecords } from '../catalogue/listed.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { lookup, type Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from '../profile/transversal.ts';
import type { InvertedLists, Vector } from '../vectors/vectors.ts';
import { demandReader, type Demand } from './demand.ts';
import { Features } from './features.ts';
import { addItem, type Generic, type Items } from './items.ts';
import { kinships, type Kinship } from './kinship.ts';
import {
  itemPlaceIn,
  macroPlaces,
  placedTrades,
  type ItemPlace,
  type PlacedTrades,
} from './placed-trades.ts';
import { placedDemands, strengthOf } from './placed-demands.ts';
import { listsOf, rowsOf, type Mentions } from './rows.ts';
import { tradeLists } from './trade-lists.ts';

/** Everything that matching needs, built once from a catalogue. */
export type Space = {
  lookup: Lookup;
  items: Items;
  readings: ReadonlyMap<string, BlocSkills>;
  demands: Demand[];
  demandOf: ReadonlyMap<string, Demand>;
  /** Where each pathway stands in `demands`, and each trade in `occupations`. */
  demandAt: ReadonlyMap<string, number>;
  occupations: Occupation[];
  tradeAt: ReadonlyMap<string, number>;
  /** What the pathways call for, in one row of places of items. */
  called: Mentions;
  byDemand: InvertedLists;
  byOccupation: InvertedLists;
  kinship: Kinship;
  /** Places, among the macro-competences, of the trade gestures at the heart of a trade, in the order of ROME. */
  hearts: (code: string) => number[];
};

/** What the vectors need of ROME's items, by their places. */
function itemsOf(
  features: Features,
  { skills, fineSkills }: ItemRecords,
  isTransversal: Items['isTransversal'],
): Omit<Items, 'idf'> {
  const [firstFine, firstSavoir] = [skills.length, skills.length + fineSkills.length];
  const placeOf = (id: string) => features.item(id) ?? Infinity;
  const fineAt = (place: number) => (place < firstSavoir ? fineSkills.at(place - firstFine) : undefined);
  const record = (id: string) => {
    const place = placeOf(id);
    return place < firstFine ? skills[place] : fineAt(place);
  };
  const macroOf = (id: string) => {
    const place = placeOf(id);
    return place < firstFine ? id : (fineAt(place)?.skill ?? undefined);
  };
  const askedAs = (id: string) => {
    const own = macroOf(id);
    return [...(own === undefined ? [] : [own]), ...(record(id)?.also ?? [])];
  };
  const genericOf = (id: string): Generic | null => {
    const own = macroOf(id);
    if (own === undefined || skills[placeOf(own)]?.generic !== true) return null;
    return own === id ? 'bare' : 'wording';
  };
  const isCommon = (id: string) => isTransversal(id) || record(id)?.category === 'Transverse';
  return {
    macroOf,
    isFine: (id) => placeOf(id) >= firstFine && placeOf(id) < firstSavoir,
    isKnowledge: (id) => placeOf(id) >= firstSavoir && placeOf(id) < Infinity,
    gesturesOf: (id) => [...askedAs(id), ...(record(id)?.implies ?? [])],
    askedAs,
    isTransversal,
    genericOf,
    isCommon: (id) => isCommon(id) || isCommon(macroOf(id) ?? id),
  };
}

function heartsOf(
  features: Features,
  skills: Catalogue['skills'],
  tradeAt: Space['tradeAt'],
  { starts, items, core }: PlacedTrades,
): Space['hearts'] {
  const transversal = skills.map(isTransversal);
  return (code) => {
    const trade = tradeAt.get(code) ?? tradeAt.size;
    const hearts = new Set<number>();
    for (let at = starts[trade] ?? 0; at < (starts[trade + 1] ?? 0); at++) {
      const macro = core[at] === 1 ? (features.macro[items[at] ?? 0] ?? -1) : -1;
      if (transversal[macro] === false) hearts.add(macro);
    }
    return [...hearts];
  };
}

/** The vector of what a pathway calls for. */
export function demandVector(items: Items, demand: Demand): Vector {
  const vector: Vector = new Map();
  for (const bloc of demand.blocs) {
    for (const { id, nature } of bloc.skills) addItem(vector, items, id, strengthOf(nature));
    for (const id of bloc.knowledge) addItem(vector, items, id, 1);
  }
  return vector;
}

/** What a space is made of, where it is known already: what trades ask for, what pathways call for, the kinship of blocs, where items stand. */
export type SpaceParts = {
  trades: PlacedTrades;
  called: Mentions;
  kinship: Kinship;
  itemPlace: ItemPlace;
  /** The place of the macro-competence of each fine one; -1: none. */
  macros: Int32Array;
};

/** Builds the space of a catalogue: vectors, inverted lists, kinship of blocs. */
export function buildSpace(
  catalogue: Catalogue,
  ways: Lookup = lookup(catalogue),
  {
    trades = placedTrades(catalogue),
    kinship = kinships(ways, ways.readings),
    itemPlace = itemPlaceIn(catalogue),
    macros = macroPlaces(catalogue),
    called: known,
  }: Partial<SpaceParts> = {},
): Space {
  const transversal = new Set(catalogue.skills.filter(isTransversal).map(({ id }) => id));
  const features = new Features(ways.lists, (macro) => transversal.has(macro), itemPlace, macros);
  const { lists, rarities, rarity } = tradeLists(features, trades);
  const items = { ...itemsOf(features, ways.lists, (macro) => transversal.has(macro)), idf: rarity };
  const { readings } = ways;
  const tradeAt = new Map(catalogue.occupations.map(({ code }, at) => [code, at]));
  const demands = catalogue.pathways.map(demandReader(ways, readings, items));
  const called = known ?? placedDemands((id) => features.item(id), demands);
  return {
    lookup: ways,
    items,
    readings,
    demands,
    demandOf: new Map(demands.map((demand) => [demand.id, demand])),
    demandAt: new Map(demands.map(({ id }, at) => [id, at])),
    occupations: catalogue.occupations,
    tradeAt,
    called,
    byDemand: listsOf(features, rowsOf(features, called), rarities),
    byOccupation: lists,
    kinship,
    hearts: heartsOf(features, catalogue.skills, tradeAt, trades),
  };
}
