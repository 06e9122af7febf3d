import { expect, it } from 'vitest';
import { isHalfUnknown, saysTrade, sectorAlone } from './says-trade.ts';

const night = { kind: 'situation', value: 'travail-de-nuit', typed: 'les nuits', path: null } as const;

it.each([
  ['arrêter les nuits', [night], false],
  ['les nuits', [night], false],
  ['arrêter les nuits, cariste', [night], true],
  ['laiterie', [], true],
] as const)('%s', (typed, read, says) => {
  expect(saysTrade(typed, { read: [...read] })).toBe(says);
});

const pharma = { kind: 'sector', value: 'pharmacie', typed: 'pharma', path: null } as const;

it.each([
  ['pharma', [pharma], 'pharmacie'],
  ['dans la pharma', [pharma], 'pharmacie'],
  ['magasinier pharma', [pharma], null],
  ['cariste', [], null],
] as const)('%s', (typed, read, sector) => {
  expect(sectorAlone(typed, { read: [...read] })).toBe(sector);
});

const unknown = (typed: string) => ({ kind: 'unknown', value: typed, typed, path: null }) as const;

it.each([
  ['truc machin de bidule', [unknown('bidule')], true],
  ['flubbing gizmos', [unknown('flubbing'), unknown('gizmos')], true],
  ['monteur de bidules en série', [unknown('bidules')], false],
  ['arrêter les nuits, bidule monteur', [night, unknown('bidule')], false],
  ['soudeur à Lyon', [{ ...unknown('lyon'), place: 'Lyon' }], false],
  ['soudeur', [], false],
  ['', [], false],
] as const)('half of the words are unknown: %s', (typed, read, half) => {
  expect(isHalfUnknown(typed, { read: [...read] })).toBe(half);
});
