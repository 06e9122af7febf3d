import { weightsOf } from './items.ts';
import type { ItemRecords } from '../catalogue/listed.ts';
import type { ItemPlace } from './placed-trades.ts';

/** The places of the features of all items, and their weights before strength and rarity. A feature is at the place of its item. */
export class Features {
  readonly #places: (id: string) => number | undefined;
  readonly #macros: number;
  /** By place of an item: its weight as a feature of its own; 0: it is none. */
  readonly own: Float64Array;
  /** Place of the macro-competence that it belongs to, itself when it is one; -1: none. */
  readonly macro: Int32Array;
  readonly macroWeight: Float64Array;

  /** `macros`: the place of the macro-competence of each fine one. */
  constructor(
    { skills, fineSkills, knowledge }: ItemRecords,
    isTransversal: (macro: string) => boolean,
    itemPlace: ItemPlace,
    macros: Int32Array,
  ) {
    this.#places = itemPlace;
    this.#macros = skills.length;
    const size = skills.length + fineSkills.length + knowledge.length;
    const [own, macro, macroWeight] = [new Float64Array(size), new Int32Array(size), new Float64Array(size)];
    const transversal = skills.map(({ id }) => isTransversal(id));
    const [trade, common] = [weightsOf('fine', false), weightsOf('fine', true)];
    for (let place = 0; place < skills.length; place++) {
      macro[place] = place;
      macroWeight[place] = (transversal[place] ? common : trade).macro;
    }
    for (let at = 0; at < macros.length; at++) {
      const of = macros[at] ?? -1;
      const weights = transversal[of] ? common : trade;
      own[skills.length + at] = weights.own;
      macro[skills.length + at] = of;
      macroWeight[skills.length + at] = weights.macro;
    }
    own.fill(weightsOf('knowledge', false).own, skills.length + fineSkills.length);
    macro.fill(-1, skills.length + fineSkills.length);
    this.own = own;
    this.macro = macro;
    this.macroWeight = macroWeight;
  }

  /** The place of an item. */
  item(id: string): number | undefined {
    return this.#places(id);
  }

  /** The place of a feature, as a vector names it: `f`, `m` or `k`, then its id. */
  placeOf(feature: string): number | undefined {
    const place = this.item(feature.slice(1));
    return place === undefined || feature.startsWith('m') !== place < this.#macros ? undefined : place;
  }
}
