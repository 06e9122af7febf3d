import { expect, it } from 'vitest';
import { matchNames } from './names.ts';

const known = new Set(['CPNE du lait', 'CPNE du verre, du cristal et du vitrail', 'CPNE du verre']);
const match = (text: string): string[] => matchNames(text, (name) => known.has(name));

it('takes the longest known name at each place', () => {
  expect(match('CPNE du lait,CPNE du verre, du cristal et du vitrail')).toEqual([
    'CPNE du lait',
    'CPNE du verre, du cristal et du vitrail',
  ]);
  expect(match('CPNE du verre,CPNE du lait')).toEqual(['CPNE du verre', 'CPNE du lait']);
});

it('passes over names it does not know, commas included', () => {
  expect(match('CPNE de la coiffure, des ongles,CPNE du lait')).toEqual(['CPNE du lait']);
  expect(match('')).toEqual([]);
});
