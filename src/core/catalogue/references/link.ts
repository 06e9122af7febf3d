import { shown, type Issue } from '../issue.ts';

/** The known values of a kind of link, and how to say so. */
export type KnownIds = { has: (id: string) => boolean; expected: string };

/** Collects the links of one file that lead nowhere. */
export class LinkCheck {
  readonly issues: Issue[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** One link; null leads nowhere on purpose. */
  one(record: string, field: string, value: string | null | undefined, known: KnownIds): void {
    if (value === null || value === undefined || known.has(value)) return;
    this.fail(record, field, value, known.expected);
  }

  each(record: string, field: string, values: readonly string[], known: KnownIds): void {
    values.forEach((value, at) => {
      this.one(record, `${field}.${at}`, value, known);
    });
  }

  fail(record: string, field: string, value: unknown, expected: string): void {
    this.issues.push({ file: this.#file, record, field, value: shown(value), expected });
  }
}

/** The ids of some records as the known values of a link. */
export function known(ids: Iterable<string>, expected: string): KnownIds {
  const set = new Set(ids);
  return { has: (id) => set.has(id), expected };
}
