import { fromDeltas } from '../data/columns.ts';
import type { IndexData } from '../data/schema.ts';
import { firstFrom } from './vocabulary.ts';
import { rarity, textFields, weigh, type TextField } from './weigh.ts';

/** Where one stem occurs: documents, with their score and the fields, in the order of the documents. */
type Posting = { document: number; score: number; fields: TextField[] }[];

type Times = Partial<Record<TextField, number>>;
type Weighed = { document: number; weights: [TextField, number][] };

/**
 * The compiled index: for each stem the labels and the bodies that hold it. Labels are numbered record after record; the first of
 * a record is its title. Scores are computed when asked, by lunr's formula.
 */
export class Inverted {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #labels: number[][];
  readonly #bodies: number[][];
  /** Number of the first label of each record, and one past the last. */
  readonly #first: number[];
  readonly #records: number[] = [];
  readonly #sizes: number[];
  readonly #lengths: Record<TextField, number[]>;
  readonly #averages: Record<TextField, number>;
  readonly #documents: number;

  /** `stems`: those of the words of the data, see `stemsOfWords`. */
  constructor(data: IndexData, documents: number, stems: readonly string[]) {
    this.#documents = documents;
    this.#numbers = new Map(stems.map((one, number) => [one, number]));
    this.#labels = data.labels.map(fromDeltas);
    this.#bodies = data.bodies.map(fromDeltas);
    this.#first = [0];
    data.names.forEach((others, record) => {
      for (let label = 0; label <= others; label += 1) this.#records.push(record);
      this.#first.push(this.#records.length);
    });
    this.#sizes = tally(this.#labels, this.#records.length);
    this.#lengths = this.#measure(documents);
    this.#averages = {
      title: average(this.#lengths.title),
      names: average(this.#lengths.names),
      body: average(this.#lengths.body),
    };
  }

  /** Documents that hold a stem. */
  posting(stem: string): Posting {
    return this.weighed(stem).map(({ document, weights }) => ({
      document,
      score: Math.round(weights.reduce((sum, [, weight]) => sum + weight, 0) * 1000) / 1000,
      fields: weights.map(([field]) => field),
    }));
  }

  /** The weight of a stem in each field of each document that holds it. */
  weighed(stem: string): Weighed[] {
    const times = this.#times(stem);
    let held = 0;
    for (const fields of times.values()) held += Object.keys(fields).length;
    const rare = rarity(this.#documents, held);
    return [...times]
      .sort(([one], [other]) => one - other)
      .map(([document, fields]) => ({ document, weights: this.#weights(document, fields, rare) }));
  }

  /** Labels of a record that hold a stem, in order. */
  labelsHolding(stem: string, record: number): number[] {
    const labels = this.#labels[this.#numbers.get(stem) ?? -1] ?? [];
    const end = this.#first[record + 1] ?? 0;
    const found: number[] = [];
    for (let place = firstFrom(labels, this.title(record)); place < labels.length; place += 1) {
      const label = labels[place] ?? end;
      if (label >= end) break;
      found.push(label);
    }
    return found;
  }

  /** Number of the title of a record; its other names come after. */
  title(record: number): number {
    return this.#first[record] ?? 0;
  }

  /** How many different stems a label has. */
  size(label: number): number {
    return this.#sizes[label] ?? 0;
  }

  #times(stem: string): Map<number, Times> {
    const number = this.#numbers.get(stem) ?? -1;
    const times = new Map<number, Times>();
    const add = (document: number, field: TextField) => {
      const own = times.get(document) ?? {};
      own[field] = (own[field] ?? 0) + 1;
      times.set(document, own);
    };
    for (const label of this.#labels[number] ?? []) {
      const record = this.#records[label] ?? 0;
      add(record, label === this.title(record) ? 'title' : 'names');
    }
    for (const document of this.#bodies[number] ?? []) add(document, 'body');
    return times;
  }

  #weights(document: number, times: Times, rare: number): Weighed['weights'] {
    return textFields.flatMap((field): Weighed['weights'] => {
      const met = times[field];
      if (met === undefined) return [];
      const length = (this.#lengths[field][document] ?? 0) / this.#averages[field];
      return [[field, weigh(field, rare, met, length)]];
    });
  }

  #measure(documents: number): Record<TextField, number[]> {
    const title = Array.from({ length: documents }, () => 0);
    const names = [...title];
    this.#sizes.forEach((size, label) => {
      const record = this.#records[label] ?? 0;
      const field = label === this.title(record) ? title : names;
      field[record] = (field[record] ?? 0) + size;
    });
    return { title, names, body: tally(this.#bodies, documents) };
  }
}

/** How many stems each text holds. */
function tally(lists: readonly (readonly number[])[], texts: number): number[] {
  const counts = Array.from({ length: texts }, () => 0);
  for (const list of lists) for (const text of list) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

const average = (lengths: readonly number[]): number =>
  lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
