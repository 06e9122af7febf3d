import { describe, expect, it } from 'vitest';
import { rarity, textFields, weigh } from './weigh.ts';

describe('the weight of a word', () => {
  it('is more in a title than in names, more in names than in a text', () => {
    expect(textFields.map((field) => weigh(field, 1, 1, 1))).toEqual([4, 3, 1.6]);
  });

  it('grows with how often it is said, less and less, and with how rare it is', () => {
    const times = [1, 2, 3, 50].map((count) => weigh('body', 1, count, 1));
    expect(times).toEqual([1.6, 2.2, 2.514, 3.438]);
    expect(weigh('body', 2, 1, 1)).toBe(3.2);
  });

  it('falls a little in a longer text', () => {
    expect([0, 1, 2].map((length) => weigh('title', 1, 1, length))).toEqual([4.944, 4, 3.359]);
  });

  it('is of few where few hold it', () => {
    expect(rarity(100, 1)).toBeCloseTo(Math.log(1 + 99.5 / 1.5));
    expect(rarity(100, 1)).toBeGreaterThan(rarity(100, 10));
    expect(rarity(100, 100)).toBeGreaterThan(0);
  });
});
