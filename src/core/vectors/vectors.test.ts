import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, cosines, documentCounts, idfOf, invert, norm, rounded, weighed } from './vectors.ts';

const vector = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.1, max: 9, noNaN: true }))
  .map((record) => new Map(Object.entries(record)));

describe('vectors', () => {
  it('weighs a feature by how few documents have it, counted once in each', () => {
    const documents = [['a', 'a', 'b'], ['a']];
    expect([...documentCounts(documents)]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    const idf = idfOf(documents);
    expect(idf('a')).toBeCloseTo(Math.log(2));
    expect(idf('b')).toBeCloseTo(Math.log(3));
    expect(idf('never')).toBe(idf('b'));
    expect(weighed(new Map([['b', 2]]), idf).get('b')).toBeCloseTo(2 * Math.log(3));
  });

  it('gives the cosine of each pair, by inverted lists or one by one', () => {
    fc.assert(
      fc.property(vector, fc.array(vector, { maxLength: 4 }), (asked, targets) => {
        const scores = cosines(invert(targets), asked, targets.length);
        targets.forEach((target, at) => {
          expect(scores[at]).toBeCloseTo(cosine(asked, target), 10);
        });
      }),
    );
  });

  it('is 1 with itself, 0 with what shares nothing', () => {
    const one = new Map([
      ['a', 3],
      ['b', 4],
    ]);
    expect(norm(one)).toBe(5);
    expect(cosine(one, one)).toBeCloseTo(1);
    expect(cosine(one, new Map([['c', 1]]))).toBe(0);
    expect(cosine(new Map(), new Map())).toBe(0);
  });

  it('rounds to the fourth decimal', () => {
    expect(rounded(0.123456)).toBe(0.1235);
  });
});
