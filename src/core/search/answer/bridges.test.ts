import { expect, it } from 'vitest';
import { bridgesFrom } from './bridges.ts';

const codes = ['H3302', 'H1503', 'H2102', 'H1404', 'H1303', 'N1110', 'H3301'];
const engine = { numbers: new Map(codes.map((code, record) => [code, record])) };
const from = (id: string | undefined) => bridgesFrom(engine, id).map((record) => codes[record]);

it.each([
  ['J1506', 'H1503'],
  ['J1501', 'H3302'],
  ['G1803', 'H2102'],
  ['D1505', 'N1110'],
  ['K2107', 'H1303'],
  ['K1706', 'H1303'],
])('from %s one goes first to %s', (id, first) => {
  expect(from(id)[0]).toBe(first);
});

it('takes the longest beginning of a code that is known', () => {
  expect(from('D1101')).not.toEqual(from('D1102'));
  expect(from('D1505')).toEqual(from('D1999'));
  expect(from('Z')).toEqual([]);
});

it('leads to no trade that one has, nor that the catalogue has not', () => {
  expect(from('H3301')).not.toContain('H3301');
  expect(from('J1410')).toEqual(['H1303', 'H1503']);
  expect(from(undefined)).toEqual([]);
});
