import { expect, it } from 'vitest';
import { matchNames, unknownNames } from './names.ts';

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

it('gives the names it does not know, whole between two known ones', () => {
  const unknown = (text: string): string[] => unknownNames(text, (name) => known.has(name));
  expect(unknown('CPNE de la coiffure, des ongles,CPNE du lait,CPNE du bois')).toEqual([
    'CPNE de la coiffure, des ongles',
    'CPNE du bois',
  ]);
  expect(unknown('CPNE du verre, du cristal et du vitrail')).toEqual([]);
  expect(unknown('')).toEqual([]);
});
