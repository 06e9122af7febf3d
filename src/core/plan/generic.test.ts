import { describe, expect, it } from 'vitest';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { genericGestures } from './generic.ts';

/** The gestures that make no link, where so many trades of so many have gesture 7 at heart. */
function generic(having: number, trades: number): number[] {
  const space = buildSpace({
    ...matchCatalogue(),
    pathways: [],
    blocSkills: [],
    occupations: Array.from({ length: trades }, (_, at) => occupation(`K${String(1000 + at)}`, [], [])),
  });
  return [...genericGestures(space, (code) => (Number(code.slice(1)) < 1000 + having ? [7, 8] : [9]))].sort();
}

describe('gestures that make no link by themselves', () => {
  it('are at the heart of more than one trade in sixteen', () => {
    expect(generic(20, 320)).toEqual([9]);
    expect(generic(21, 320)).toEqual([7, 8, 9]);
  });

  it('and of more than ten trades', () => {
    expect(generic(10, 20)).toEqual([]);
    expect(generic(11, 21)).toEqual([7, 8]);
  });
});
