import type { ItemsByCore } from '../catalogue/occupation.ts';
import type { ItemPlace, PlacedTrades } from '../match/placed-trades.ts';
import { fromDeltas, pick } from '../search/data/columns.ts';
import type { ItemPlaces, LeanData } from './model.ts';

const nothing: ItemPlaces = [[], [], []];

/** Ids of items, and the same as numbers. */
export type Known = { ids: readonly string[]; numbers: Float64Array };

/**
 * Writes places in a row from `start` on, in the order of the numbers of their ids; places out of the list are skipped. Gives where
 * they end. One loop over numbers, for a phone.
 */
function putPlaces(
  row: Uint32Array,
  start: number,
  numbers: Float64Array,
  deltas: readonly number[],
): number {
  let end = start;
  let place = 0;
  for (const delta of deltas) {
    place += delta;
    const number = numbers[place];
    if (number === undefined) continue;
    // Places are in order, and their numbers too but where macro-competences end: few steps back.
    let at = end++;
    for (; at > start && (numbers[row[at - 1] ?? 0] ?? 0) > number; at--) row[at] = row[at - 1] ?? 0;
    row[at] = place;
  }
  return end;
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
    const places = this.#places[at];
    const row = new Uint32Array(places.length);
    const end = putPlaces(row, 0, this.#known.numbers, places);
    return (this.#lists[at] = pick(this.#known.ids, row.subarray(0, end)));
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

/** Where an item stands, sought among the numbers of ids: few are asked for, no index of all is made. */
export function leanPlace({
  kept,
  fine,
  knowledge,
}: Pick<LeanData, 'kept' | 'fine' | 'knowledge'>): ItemPlace {
  const macros = new Map(kept.skills.map(({ id }, place) => [id, place]));
  const fineNumbers = Float64Array.from(fromDeltas(fine.ids));
  const savoirs = savoirNumbers({ knowledge });
  const known = new Map<string, number | undefined>();
  const seek = (id: string): number | undefined => {
    const number = Number(id);
    if (String(number) !== id) return undefined;
    const at = placeIn(fineNumbers, number);
    if (at !== undefined) return macros.size + at;
    const other = placeIn(savoirs, number);
    return other === undefined ? undefined : macros.size + fineNumbers.length + other;
  };
  return (id) => {
    if (!known.has(id)) known.set(id, macros.get(id) ?? seek(id));
    return known.get(id);
  };
}

/** The place of a number among sorted ones. */
function placeIn(sorted: Float64Array, number: number): number | undefined {
  let [first, end] = [0, sorted.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((sorted[middle] ?? 0) < number) first = middle + 1;
    else end = middle;
  }
  return sorted[first] === number ? first : undefined;
}

/** What each trade asks for, without the ids in between (`placedTrades` of the catalogue again). */
export function leanTrades({ kept, fine, knowledge, occupations }: LeanData): PlacedTrades {
  const skills = skillNumbers({ kept, fine });
  const savoirs = savoirNumbers({ knowledge });
  const most = roomFor(occupations.skills) + roomFor(occupations.knowledge);
  const starts = new Uint32Array(occupations.skills.length + 1);
  const items = new Uint32Array(most);
  const core = new Uint8Array(most);
  let end = 0;
  const put = (numbers: Float64Array, [main, emerging, other]: ItemPlaces, first: number): void => {
    const start = end;
    const emerged = putPlaces(items, putPlaces(items, start, numbers, main), numbers, emerging);
    end = putPlaces(items, emerged, numbers, other);
    core.fill(1, start, emerged);
    if (first > 0) for (let at = start; at < end; at++) items[at] = (items[at] ?? 0) + first;
  };
  occupations.skills.forEach((places, at) => {
    put(skills, places, 0);
    put(savoirs, occupations.knowledge[at] ?? nothing, skills.length);
    starts[at + 1] = end;
  });
  return { starts, items: items.subarray(0, end), core: core.subarray(0, end) };
}

const roomFor = (trades: readonly ItemPlaces[]): number =>
  trades.reduce((sum, [main, emerging, other]) => sum + main.length + emerging.length + other.length, 0);
