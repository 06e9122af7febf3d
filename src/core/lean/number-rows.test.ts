import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDeltas } from '../search/data/columns.ts';
import { fromNumberRows, rowAt, rowsIn, sumsAt, toNumberRows } from './number-rows.ts';

const number = fc.oneof(fc.nat(100), fc.nat(3000), fc.nat(60_000_000));

it('are the same rows again, short ones and none, written in characters that JSON leaves as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(number)), (rows) => {
      const text = toNumberRows(rows);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      const read = fromNumberRows(text);
      expect(rowsIn(read)).toBe(rows.length);
      expect(rows.map((_, at) => [...rowAt(read, at)])).toEqual(rows);
    }),
  );
});

it('sum differences up, row by row', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(5000))), (rows) => {
      const sorted = rows.map((row) => row.sort((a, b) => a - b));
      const read = fromNumberRows(toNumberRows(sorted.map(toDeltas)));
      expect(sorted.map((_, at) => [...sumsAt(read, at)])).toEqual(sorted);
    }),
  );
});

it('have no row beyond the last', () => {
  expect([...rowAt(fromNumberRows(toNumberRows([[1, 2]])), 1)]).toEqual([]);
});
