import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDeltas, fromLines, pick, placesIn, Table, toDeltas, toLines } from './columns.ts';

describe('columns', () => {
  it('brings numbers back from their differences', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        expect(fromDeltas(toDeltas(numbers))).toEqual(numbers);
      }),
    );
  });

  it('brings lines back', () => {
    const text = fc.string({ minLength: 1 }).filter((one) => !/[\s]/u.test(one));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(fromLines(toLines(texts))).toEqual(texts);
      }),
    );
  });

  it('keeps a text with a new line on one line', () => {
    expect(toLines(['un \n deux', 'trois'])).toBe('un deux\ntrois');
  });

  it('finds places and reads them back, without what is not there', () => {
    expect(placesIn(['a', 'b', 'c'])(['c', 'x', 'a', 'c'])).toEqual([0, 2]);
    expect(pick(['a', 'b'], [1, 7, 0])).toEqual(['b', 'a']);
  });

  it('numbers texts as they come', () => {
    const table = new Table();
    expect(['a', 'b', 'a'].map((text) => table.place(text))).toEqual([0, 1, 0]);
    expect(table.texts()).toEqual(['a', 'b']);
  });
});
