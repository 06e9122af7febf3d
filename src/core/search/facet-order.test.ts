import { describe, expect, it } from 'vitest';
import { readingOrder } from './facet-order.ts';

const counts = [
  { value: 'a', count: 1, chosen: false },
  { value: 'b', count: 9, chosen: false },
  { value: 'c', count: 0, chosen: true },
  { value: 'd', count: 9, chosen: false },
];

describe('readingOrder', () => {
  it('puts chosen values first, then the most frequent, equal ones as they were', () => {
    expect(readingOrder('sector', counts).map(({ value }) => value)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('keeps levels in their own order', () => {
    expect(readingOrder('level', counts)).toEqual(counts);
  });
});
