import type { Catalogue } from '../catalogue/files.ts';
import { rarityIn, type InvertedLists } from '../vectors/vectors.ts';
import { weightsOf } from './items.ts';

/**
 * What a trade asks for, as places in the list of the catalogue's macro-competences, then its fine ones, then its savoirs: the
 * groups of ROME one after the other, each at its heart or beside.
 */
export type PlacedTrade = readonly { places: readonly number[]; core: boolean }[];

/** The trades by the features of what they ask for, and how rare a feature is among them. */
type TradeLists = { lists: InvertedLists; rarity: (feature: string) => number };

/** How strongly a trade asks for an item at its heart, and for one that stands beside. */
const strengths = { core: 1, beside: 0.6 } as const;

type Items = Pick<Catalogue, 'skills' | 'fineSkills' | 'knowledge'>;

const idsOf = ({ skills, fineSkills, knowledge }: Items): string[] =>
  [...skills, ...fineSkills, ...knowledge].map(({ id }) => id);

/** Places the trades of a catalogue; ids that it does not hold are left out. */
export function placedTrades(catalogue: Items & Pick<Catalogue, 'occupations'>): PlacedTrade[] {
  const places = new Map(idsOf(catalogue).map((id, place) => [id, place]));
  const at = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  return catalogue.occupations.map(({ skills, knowledge }) =>
    [skills, knowledge].flatMap(({ main, emerging, other }) => [
      { places: at([...main, ...emerging]), core: true },
      { places: at(other), core: false },
    ]),
  );
}

/** The places of the features of all items, and their weights before strength and rarity. A feature is at the place of its item. */
class Features {
  readonly size: number;
  readonly #catalogue: Items;
  readonly #macros: number;
  readonly #own: Float64Array;
  readonly #macro: Int32Array;
  readonly #macroWeight: Float64Array;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(catalogue: Items, isTransversal: (macro: string) => boolean) {
    const { skills, fineSkills, knowledge } = catalogue;
    this.#catalogue = catalogue;
    this.#macros = skills.length;
    this.size = skills.length + fineSkills.length + knowledge.length;
    this.#own = new Float64Array(this.size);
    this.#macro = new Int32Array(this.size).fill(-1);
    this.#macroWeight = new Float64Array(this.size);
    const places = new Map(skills.map(({ id }, place) => [id, place]));
    const transversal = skills.map(({ id }) => isTransversal(id));
    skills.forEach((_, place) => {
      this.#put(place, 0, place, transversal[place] ?? false);
    });
    fineSkills.forEach(({ skill }, at) => {
      const macro = skill === null ? -1 : (places.get(skill) ?? -1);
      this.#put(
        skills.length + at,
        weightsOf('fine', transversal[macro] ?? false).own,
        macro,
        transversal[macro] ?? false,
      );
    });
    this.#own.fill(weightsOf('knowledge', false).own, skills.length + fineSkills.length);
  }

  #put(place: number, own: number, macro: number, transversal: boolean): void {
    this.#own[place] = own;
    this.#macro[place] = macro;
    this.#macroWeight[place] = weightsOf('fine', transversal).macro;
  }

  /** Calls back for each feature of the item at a place: itself, then its macro-competence. */
  each(item: number, heard: (place: number, weight: number) => void): void {
    const own = this.#own[item] ?? 0;
    if (own > 0) heard(item, own);
    const macro = this.#macro[item] ?? -1;
    if (macro >= 0) heard(macro, this.#macroWeight[item] ?? 0);
  }

  /** The place of a feature, as a vector names it: `f`, `m` or `k`, then its id. */
  placeOf(feature: string): number | undefined {
    this.#places ??= new Map(idsOf(this.#catalogue).map((id, place) => [id, place]));
    const place = this.#places.get(feature.slice(1));
    return place === undefined || feature.startsWith('m') !== place < this.#macros ? undefined : place;
  }
}

/** One trade: the places of its features, in the order in which they are met, and the weight of each before its rarity. */
type Row = { places: number[]; weights: number[] };

/** A feature counts once, for the strongest of its mentions. `standing`: all 0, before and after. */
function rowOf(features: Features, trade: PlacedTrade, standing: Int32Array): Row {
  const places: number[] = [];
  const weights: number[] = [];
  for (const { places: items, core } of trade) {
    const strength = core ? strengths.core : strengths.beside;
    const add = (place: number, weight: number): void => {
      const at = (standing[place] ?? 0) - 1;
      if (at >= 0) weights[at] = Math.max(weights[at] ?? 0, weight * strength);
      else {
        standing[place] = places.push(place);
        weights.push(weight * strength);
      }
    };
    for (const item of items) features.each(item, add);
  }
  for (const place of places) standing[place] = 0;
  return { places, weights };
}

/** Reads trades into inverted lists over their features, weighed by rarity: the lists that `invert` makes of vectors, at the speed of a phone. */
export function tradeLists(
  catalogue: Items,
  trades: readonly PlacedTrade[],
  isTransversal: (macro: string) => boolean,
): TradeLists {
  const features = new Features(catalogue, isTransversal);
  const standing = new Int32Array(features.size);
  const rows = trades.map((trade) => rowOf(features, trade, standing));
  const counts = new Uint32Array(features.size);
  for (const { places } of rows) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  const rarest = rarityIn(trades.length, 1);
  const rarities = Float64Array.from(counts, (count) =>
    count === 0 ? rarest : rarityIn(trades.length, count),
  );
  const get = listsBy(rows, counts, rarities);
  return {
    lists: {
      get: (feature) => {
        const place = features.placeOf(feature);
        return place === undefined ? undefined : get(place);
      },
    },
    rarity: (feature) => rarities[features.placeOf(feature) ?? -1] ?? rarest,
  };
}

function listsBy(rows: readonly Row[], counts: Uint32Array, rarities: Float64Array) {
  const starts = new Uint32Array(counts.length + 1);
  for (let place = 0; place < counts.length; place++)
    starts[place + 1] = (starts[place] ?? 0) + (counts[place] ?? 0);
  const targets = new Uint32Array(starts[counts.length] ?? 0);
  const weights = new Float64Array(targets.length);
  const next = starts.slice();
  rows.forEach((row, target) => {
    const weighed = row.weights.map((weight, at) => weight * (rarities[row.places[at] ?? 0] ?? 0));
    const length = Math.sqrt(weighed.reduce((sum, value) => sum + value * value, 0)) || 1;
    row.places.forEach((place, at) => {
      const free = next[place] ?? 0;
      next[place] = free + 1;
      targets[free] = target;
      weights[free] = (weighed[at] ?? 0) / length;
    });
  });
  return (place: number) => {
    const [from, to] = [starts[place], starts[place + 1]];
    return { targets: targets.subarray(from, to), weights: weights.subarray(from, to) };
  };
}
