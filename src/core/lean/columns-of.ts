import { rowAt, numberRows, toNumberRows } from './number-rows.ts';

/**
 * Records by column: of each key the values that it has, each once, and which of them each record has, as a row of numbers (0: none). Most values
 * of most keys are few: a phone then reads each once.
 */
export type Columns = { count: number; keys: string[]; values: unknown[][]; at: string };

/** Writes records by column. What has no value is left out. */
export function toColumns(records: readonly object[]): Columns {
  const entries = records.map((record) => new Map(Object.entries(record)));
  const keys = [...new Set(entries.flatMap((one) => [...one.keys()]))];
  const columns = keys.map((key) => {
    const places = new Map<string, number>();
    const row = entries.map((one) => {
      const value: unknown = one.get(key);
      if (value === undefined) return 0;
      const text = JSON.stringify(value);
      const place = places.get(text) ?? places.size + 1;
      places.set(text, place);
      return place;
    });
    return { values: [...places.keys()].map((text): unknown => JSON.parse(text)), row };
  });
  return {
    count: records.length,
    keys,
    values: columns.map(({ values }) => values),
    at: toNumberRows(columns.map(({ row }) => row)),
  };
}

/** One column, read again: the value of each record. */
export function columnOf(columns: Columns, key: string): unknown[] {
  const column = columns.keys.indexOf(key);
  const values = columns.values[column] ?? [];
  return Array.from(rowAt(numberRows(columns, 'at'), column), (place) => values[place - 1]);
}

/** The records again. Those that have an equal value have the same one: nothing changes it. */
export function fromColumns<T extends object>(data: Columns): T[] {
  const { count, keys, values } = data;
  const rows = numberRows(data, 'at');
  const columns = keys.map((key, column) => ({
    key,
    values: values[column] ?? [],
    row: rowAt(rows, column),
  }));
  return Array.from({ length: count }, (_, index) => {
    const record: Record<string, unknown> = {};
    for (const { key, values: known, row } of columns) {
      const place = row[index] ?? 0;
      if (place > 0) record[key] = known[place - 1];
    }
    return record as T;
  });
}
