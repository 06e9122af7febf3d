import { expect, it } from 'vitest';
import { isSpecialty } from './specialty.ts';

const occupations = new Map([
  ['A', { label: 'Soudeur / Soudeuse', parent: null }],
  ['A1', { label: 'Soudeur / Soudeuse MIG MAG', parent: 'A' }],
  ['A2', { label: 'Chef soudeur / Cheffe soudeuse', parent: 'A' }],
  ['B', { label: 'Soudeur / Soudeuse de plastique', parent: null }],
  ['C1', { label: 'Orfèvre', parent: 'C' }],
  ['C2', { label: 'Orfèvre planeur', parent: 'C' }],
]);
const is = (held: string, code: string) => isSpecialty({ occupations }, [held], code);

it('is a trade that ROME split from the one held, under its name and more, or the other way', () => {
  expect([is('A', 'A1'), is('A1', 'A'), is('C1', 'C2')]).toEqual([true, true, true]);
});

it('is neither a responsibility, nor a like name of another family, nor the trade itself', () => {
  expect([is('A', 'A2'), is('A', 'B'), is('A', 'A'), is('A', 'Z'), is('Z', 'A')]).toEqual(
    Array(5).fill(false),
  );
});
