import type { FieldName } from '../results.ts';
import type { Ranges } from './documents.ts';
import type { Link } from './links.ts';
import type { Inverted } from './inverted.ts';
import type { TextField } from './weigh.ts';

/** How much a stem counts for a record, and in which of its fields it was found. */
type Weight = { score: number; fields: FieldName[] };

const fieldNames: Record<TextField, FieldName> = { title: 'title', names: 'names', body: 'blocs' };
/** Records that hold a word in several linked texts gain a little over those that hold it in one. */
const repetition = 0.15;

/** Records (pathways, occupations, superseded) by stem: their own text, then what their links bring. */
export class Postings {
  readonly #cache = new Map<string, ReadonlyMap<number, Weight>>();
  readonly #index: Inverted;
  readonly #links: Link[][];
  readonly #records: number;

  constructor(index: Inverted, links: Link[][], ranges: Ranges) {
    this.#index = index;
    this.#links = links;
    this.#records = ranges.skills;
  }

  of(stem: string): ReadonlyMap<number, Weight> {
    const known = this.#cache.get(stem);
    if (known !== undefined) return known;
    const found = this.#find(stem);
    this.#cache.set(stem, found);
    return found;
  }

  #find(stem: string): Map<number, Weight> {
    const records = new Map<number, Weight>();
    const posting = this.#index.posting(stem);
    for (const { document, score, fields } of posting) {
      if (document < this.#records)
        records.set(document, { score, fields: fields.map((field) => fieldNames[field]) });
    }
    const brought = new Map<number, Weight>();
    for (const { document, score } of posting) {
      for (const { to, weight, as } of this.#links[document] ?? []) bring(brought, to, score * weight, as);
    }
    for (const [record, weight] of brought) merge(records, record, weight);
    return records;
  }
}

function bring(all: Map<number, Weight>, record: number, score: number, field: FieldName): void {
  const now = all.get(record);
  if (now === undefined) {
    all.set(record, { score, fields: [field] });
    return;
  }
  now.score = Math.max(now.score, score) + repetition * Math.min(now.score, score);
  if (!now.fields.includes(field)) now.fields.push(field);
}

function merge(all: Map<number, Weight>, record: number, { score, fields }: Weight): void {
  const own = all.get(record);
  if (own === undefined) all.set(record, { score, fields });
  else {
    own.score += score * 0.5;
    for (const field of fields) if (!own.fields.includes(field)) own.fields.push(field);
  }
}
