import { describe, expect, it } from 'vitest';
import { isToLearn } from './thin.ts';

/** So many gestures are there, so many of them tell something, out of so many; how near the trade is, and whether ROME sends there. */
const learns = (met: number, telling: number, of: number, near = 0, official = false): boolean =>
  isToLearn({ met, telling, of }, near, official);

describe('a trade of which little is there is one to learn', () => {
  it('where ROME sends to it and a gesture is there', () => {
    expect(learns(1, 0, 40, 0, true)).toBe(true);
    expect(learns(0, 0, 40, 0, true)).toBe(false);
    expect(learns(1, 0, 40)).toBe(false);
  });

  it('with a gesture that tells and another one, a quarter of it', () => {
    expect(learns(2, 1, 8)).toBe(true);
    expect(learns(2, 1, 9)).toBe(false);
    expect(learns(2, 0, 8)).toBe(false);
    expect(learns(1, 1, 4)).toBe(false);
  });

  it('with two gestures that tell, of a near one', () => {
    expect(learns(2, 2, 40, 0.05)).toBe(true);
    expect(learns(2, 2, 40, 0.049)).toBe(false);
    expect(learns(2, 1, 40, 0.05)).toBe(false);
  });

  it('with three gestures of any kind, a third of a near one', () => {
    expect(learns(3, 0, 9, 0.05)).toBe(true);
    expect(learns(3, 0, 10, 0.05)).toBe(false);
    expect(learns(3, 0, 9, 0.049)).toBe(false);
    expect(learns(2, 0, 6, 0.05)).toBe(false);
  });

  it('with one gesture of a very near one', () => {
    expect(learns(1, 0, 40, 0.15)).toBe(true);
    expect(learns(1, 0, 40, 0.149)).toBe(false);
    expect(learns(0, 0, 40, 1)).toBe(false);
  });
});
