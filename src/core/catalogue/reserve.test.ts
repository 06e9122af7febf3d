import { expect, test } from 'vitest';
import { isGivenHere, isProposable, reserveOf } from './reserve.ts';

const certified = (name: string) => ({
  certifiers: [{ name, siret: null }],
  register: 'rncp' as const,
  updated: null,
});
const army = certified('MINISTERE DES ARMEES');
const island = certified('HAUT COMMISSARIAT DE LA REPUBLIQUE EN POLYNESIE FRANCAISE');
const plain = certified('CESI');
const old = { certifiers: [], register: null, updated: '2013-03-25' };
const recent = { ...old, updated: '2024-03-25' };

test('each reserve is said', () => {
  expect([army, island, old, recent, plain].map(reserveOf)).toEqual([
    'armees',
    'polynesie',
    'ancien',
    null,
    null,
  ]);
});

test('a title of the armed forces is proposed to their own people only', () => {
  expect(isProposable(army)).toBe(false);
  expect(isProposable(army, ['K1701'])).toBe(true);
  expect(isProposable(island, ['K1701'])).toBe(false);
});

test('what nothing confirms is no lead, though it is given here', () => {
  expect(isProposable(old)).toBe(false);
  expect(isGivenHere(old)).toBe(true);
  expect(isProposable(recent)).toBe(true);
});

test('what a later list of the active records lacks is no lead, and says so', () => {
  const absent = { ...plain, absentOn: '2026-07-10' };
  expect([reserveOf(absent), isProposable(absent), isGivenHere(absent)]).toEqual(['absent', false, true]);
});
