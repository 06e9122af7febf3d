import type { Catalogue } from '../catalogue/files.ts';

/** The lists that the places of items run through: macro-competences, then fine ones, then savoirs. */
type ItemLists = Pick<Catalogue, 'skills' | 'fineSkills' | 'knowledge'>;

/**
 * What trades ask for, one after the other in one row of places (macro-competences of the catalogue, then its fine ones, then its
 * savoirs): `starts` of each trade in it, and whether an item is at the heart of its trade (1) or beside (0).
 */
export type PlacedTrades = { starts: Uint32Array; items: Uint32Array; core: Uint8Array };

/** Writes down what trades ask for, item after item. */
export class TradePlacer {
  readonly #starts = [0];
  readonly #items: number[] = [];
  readonly #core: number[] = [];

  put(place: number, core: boolean): void {
    this.#items.push(place);
    this.#core.push(core ? 1 : 0);
  }

  /** The trade is whole: what follows is of the next one. */
  close(): void {
    this.#starts.push(this.#items.length);
  }

  trades(): PlacedTrades {
    return {
      starts: new Uint32Array(this.#starts),
      items: new Uint32Array(this.#items),
      core: new Uint8Array(this.#core),
    };
  }
}

/** The place of an item among those of `ItemLists`, by its id. */
export type ItemPlace = (id: string) => number | undefined;

/** The place of each item of a catalogue, by its id. */
function itemPlaces({ skills, fineSkills, knowledge }: ItemLists): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const list of [skills, fineSkills, knowledge]) for (const { id } of list) places.set(id, places.size);
  return places;
}

/** The same, read when first asked for. */
export function itemPlaceIn(catalogue: ItemLists): ItemPlace {
  let places: ReadonlyMap<string, number> | undefined;
  return (id) => (places ??= itemPlaces(catalogue)).get(id);
}

/** The place of the macro-competence of each fine one; -1: none. */
export function macroPlaces({ skills, fineSkills }: Pick<ItemLists, 'skills' | 'fineSkills'>): Int32Array {
  const places = new Map(skills.map(({ id }, place) => [id, place]));
  return Int32Array.from(fineSkills, ({ skill }) => (skill === null ? -1 : (places.get(skill) ?? -1)));
}

/** Places the trades of a catalogue; ids that it does not hold are left out. */
export function placedTrades(catalogue: ItemLists & Pick<Catalogue, 'occupations'>): PlacedTrades {
  const places = itemPlaces(catalogue);
  const placer = new TradePlacer();
  const put = (ids: readonly string[], core: boolean): void => {
    for (const id of ids) {
      const place = places.get(id);
      if (place !== undefined) placer.put(place, core);
    }
  };
  for (const { skills, knowledge } of catalogue.occupations) {
    for (const { main, emerging, other } of [skills, knowledge]) {
      put(main, true);
      put(emerging, true);
      put(other, false);
    }
    placer.close();
  }
  return placer.trades();
}
