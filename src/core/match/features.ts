import { weightsOf } from './items.ts';
import { itemPlaces, type ItemLists } from './placed-trades.ts';

/** The places of the features of all items, and their weights before strength and rarity. A feature is at the place of its item. */
export class Features {
  readonly size: number;
  readonly #catalogue: ItemLists;
  readonly #macros: number;
  readonly #own: Float64Array;
  readonly #macro: Int32Array;
  readonly #macroWeight: Float64Array;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(catalogue: ItemLists, isTransversal: (macro: string) => boolean) {
    const { skills, fineSkills, knowledge } = catalogue;
    this.#catalogue = catalogue;
    this.#macros = skills.length;
    this.size = skills.length + fineSkills.length + knowledge.length;
    this.#own = new Float64Array(this.size);
    this.#macro = new Int32Array(this.size).fill(-1);
    this.#macroWeight = new Float64Array(this.size);
    const places = new Map(skills.map(({ id }, place) => [id, place]));
    const transversal = skills.map(({ id }) => isTransversal(id));
    const [trade, common] = [weightsOf('fine', false), weightsOf('fine', true)];
    skills.forEach((_, place) => {
      this.#put(place, 0, place, (transversal[place] ? common : trade).macro);
    });
    fineSkills.forEach(({ skill }, at) => {
      const macro = skill === null ? -1 : (places.get(skill) ?? -1);
      const { own, macro: weight } = transversal[macro] ? common : trade;
      this.#put(skills.length + at, own, macro, weight);
    });
    this.#own.fill(weightsOf('knowledge', false).own, skills.length + fineSkills.length);
  }

  #put(place: number, own: number, macro: number, weight: number): void {
    this.#own[place] = own;
    this.#macro[place] = macro;
    this.#macroWeight[place] = weight;
  }

  /** Weight of an item as a feature of its own; 0: it is none. */
  own(item: number): number {
    return this.#own[item] ?? 0;
  }

  /** Place of the macro-competence that an item belongs to, itself when it is one; -1: none. */
  macro(item: number): number {
    return this.#macro[item] ?? -1;
  }

  macroWeight(item: number): number {
    return this.#macroWeight[item] ?? 0;
  }

  /** The place of an item. */
  item(id: string): number | undefined {
    this.#places ??= itemPlaces(this.#catalogue);
    return this.#places.get(id);
  }

  /** The place of a feature, as a vector names it: `f`, `m` or `k`, then its id. */
  placeOf(feature: string): number | undefined {
    const place = this.item(feature.slice(1));
    return place === undefined || feature.startsWith('m') !== place < this.#macros ? undefined : place;
  }
}
