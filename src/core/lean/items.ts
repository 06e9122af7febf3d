import type { ItemsByCore } from '../catalogue/occupation.ts';
import type { ItemPlace, PlacedTrades } from '../match/placed-trades.ts';
import type { LeanData } from './model.ts';
import { fromNumberRows, rowAt, rowsIn, numberRows, sumsAt, type NumberRows } from './number-rows.ts';

/** The id of the item at a place; none out of the list. */
export type IdAt = (place: number) => string | undefined;

/** Ids of items, and the same as numbers. */
export type Known = { id: IdAt; numbers: Float64Array };

/** The ids at some places; a place out of the list is skipped. */
export function idsAt(idAt: IdAt, places: Iterable<number>): string[] {
  const ids: string[] = [];
  for (const place of places) {
    const id = idAt(place);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/**
 * Writes places in a row from `start` on, in the order of the numbers of their ids; places out of the list are skipped. Gives where
 * they end. One loop over numbers, for a phone.
 */
function putPlaces(
  row: Uint32Array,
  start: number,
  numbers: Float64Array,
  { starts, values }: NumberRows,
  from: number,
): number {
  let end = start;
  let place = 0;
  const last = starts[from + 1] ?? 0;
  for (let next = starts[from] ?? 0; next < last; next++) {
    place += values[next] ?? 0;
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
  readonly #places: NumberRows;
  readonly #first: number;
  readonly #lists: (string[] | undefined)[] = [];

  /** `trade`: which of those whose rows these are. */
  constructor(known: Known, places: NumberRows, trade: number) {
    this.#known = known;
    this.#places = places;
    this.#first = 3 * trade;
  }

  #list(at: 0 | 1 | 2): string[] {
    const before = this.#lists[at];
    if (before !== undefined) return before;
    const { starts } = this.#places;
    const from = this.#first + at;
    const row = new Uint32Array((starts[from + 1] ?? 0) - (starts[from] ?? 0));
    const end = putPlaces(row, 0, this.#known.numbers, this.#places, from);
    return (this.#lists[at] = idsAt(this.#known.id, row.subarray(0, end)));
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

/** What the items of a lean catalogue are numbered by, read once: ids of macro-competences, then of fine ones; of fine ones; of savoirs. */
type ItemNumbers = { skills: Float64Array; fine: Float64Array; savoirs: Float64Array };
type Numbered = Pick<LeanData, 'kept' | 'fine' | 'knowledge'>;
const read = new WeakMap<Numbered, ItemNumbers>();

/** The ids of items as numbers; the same again for the same data. */
export function itemNumbers(data: Numbered): ItemNumbers {
  const before = read.get(data);
  if (before !== undefined) return before;
  const sums = (text: string) => new Float64Array(sumsAt(fromNumberRows(text), 0));
  const { kept, fine, knowledge } = data;
  const numbers = sums(fine.ids);
  const skills = new Float64Array(kept.skills.length + numbers.length);
  skills.set(kept.skills.map(({ id }) => Number(id)));
  skills.set(numbers, kept.skills.length);
  const known = { skills, fine: numbers, savoirs: sums(knowledge.ids) };
  read.set(data, known);
  return known;
}

/** The place of the macro-competence of each fine one; -1: none. */
export const leanMacros = ({ fine }: Pick<LeanData, 'fine'>): Int32Array =>
  rowAt(numberRows(fine, 'macros'), 0).map((place) => place - 1);

/** Where an item stands, sought among the numbers of ids: few are asked for, no index of all is made. */
export function leanPlace(data: Numbered): ItemPlace {
  const macros = new Map(data.kept.skills.map(({ id }, place) => [id, place]));
  const { fine, savoirs } = itemNumbers(data);
  const known = new Map<string, number | undefined>();
  const seek = (id: string): number | undefined => {
    const number = Number(id);
    if (String(number) !== id) return undefined;
    const at = placeIn(fine, number);
    if (at !== undefined) return macros.size + at;
    const other = placeIn(savoirs, number);
    return other === undefined ? undefined : macros.size + fine.length + other;
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
export function leanTrades(data: Numbered & Pick<LeanData, 'occupations'>): PlacedTrades {
  const { skills, savoirs } = itemNumbers(data);
  const asked = numberRows(data.occupations, 'skills');
  const known = numberRows(data.occupations, 'knowledge');
  const most = asked.values.length + known.values.length;
  const trades = rowsIn(asked) / 3;
  const starts = new Uint32Array(trades + 1);
  const items = new Uint32Array(most);
  const core = new Uint8Array(most);
  let end = 0;
  const put = (numbers: Float64Array, rows: NumberRows, from: number, first: number): void => {
    const start = end;
    const emerged = putPlaces(items, putPlaces(items, start, numbers, rows, from), numbers, rows, from + 1);
    end = putPlaces(items, emerged, numbers, rows, from + 2);
    core.fill(1, start, emerged);
    if (first > 0) for (let at = start; at < end; at++) items[at] = (items[at] ?? 0) + first;
  };
  for (let at = 0; at < trades; at++) {
    put(skills, asked, 3 * at, 0);
    put(savoirs, known, 3 * at, skills.length);
    starts[at + 1] = end;
  }
  return { starts, items: items.subarray(0, end), core: core.subarray(0, end) };
}
