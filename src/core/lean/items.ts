import type { ItemsByCore } from '../catalogue/occupation.ts';
import { TradePlacer, type PlacedTrades } from '../match/placed-trades.ts';
import { fromDeltas, pick } from '../search/data/columns.ts';
import type { ItemPlaces, LeanData } from './model.ts';

const nothing: ItemPlaces = [[], [], []];

/** Ids of items, and the same as numbers. */
export type Known = { ids: readonly string[]; numbers: Float64Array };

/** Adds places to a row in the order of the numbers of their ids; places out of the list are skipped. */
function addPlaces(row: number[], numbers: Float64Array, deltas: readonly number[]): void {
  const start = row.length;
  let place = 0;
  for (const delta of deltas) {
    place += delta;
    const number = numbers[place];
    if (number === undefined) continue;
    // Places are in order, and their numbers too but where macro-competences end: few steps back.
    let at = row.length;
    for (; at > start && (numbers[row[at - 1] ?? 0] ?? 0) > number; at--) row[at] = row[at - 1] ?? 0;
    row[at] = place;
  }
}

/** The items of a trade, each list made when first asked for: most trades are asked for few. */
export class LeanItems implements ItemsByCore {
  readonly #known: Known;
  readonly #places: ItemPlaces;
  readonly #lists: (string[] | undefined)[] = [];

  constructor(known: Known, places: ItemPlaces = nothing) {
    this.#known = known;
    this.#places = places;
  }

  #list(at: 0 | 1 | 2): string[] {
    const before = this.#lists[at];
    if (before !== undefined) return before;
    const places: number[] = [];
    addPlaces(places, this.#known.numbers, this.#places[at]);
    return (this.#lists[at] = pick(this.#known.ids, places));
  }

  get main(): string[] {
    return this.#list(0);
  }

  get emerging(): string[] {
    return this.#list(1);
  }

  get other(): string[] {
    return this.#list(2);
  }
}

/** The ids of macro-competences, then of fine ones, as numbers. */
export const skillNumbers = ({ kept, fine }: Pick<LeanData, 'kept' | 'fine'>): Float64Array =>
  Float64Array.from([...kept.skills.map(({ id }) => Number(id)), ...fromDeltas(fine.ids)]);

/** The ids of savoirs, as numbers. */
export const savoirNumbers = ({ knowledge }: Pick<LeanData, 'knowledge'>): Float64Array =>
  Float64Array.from(fromDeltas(knowledge.ids));

/** What each trade asks for, without the ids in between (`placedTrades` of the catalogue again). */
export function leanTrades({ kept, fine, knowledge, occupations }: LeanData): PlacedTrades {
  const skills = skillNumbers({ kept, fine });
  const savoirs = savoirNumbers({ knowledge });
  const placer = new TradePlacer();
  const put = (numbers: Float64Array, [main, emerging, other]: ItemPlaces, first: number): void => {
    const row: number[] = [];
    addPlaces(row, numbers, main);
    addPlaces(row, numbers, emerging);
    const heart = row.length;
    addPlaces(row, numbers, other);
    for (let at = 0; at < row.length; at++) placer.put((row[at] ?? 0) + first, at < heart);
  };
  occupations.skills.forEach((places, at) => {
    put(skills, places, 0);
    put(savoirs, occupations.knowledge[at] ?? nothing, skills.length);
    placer.close();
  });
  return placer.trades();
}
