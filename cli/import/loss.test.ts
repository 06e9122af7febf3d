import { expect, it } from 'vitest';
import { gutted, losses } from './loss.ts';

const before = { read: { rome: 100, certif: 10 }, counts: { pathways: 50, sectors: 9 } };

it('accepts up to a tenth less', () => {
  expect(losses(before, { read: { rome: 90, certif: 9 }, counts: { pathways: 45, sectors: 1 } })).toEqual([]);
});

it('names the source that lost more than a tenth', () => {
  expect(losses(before, { read: { rome: 89, certif: 10 }, counts: { pathways: 50 } })).toEqual([
    'rome : 89 lignes au lieu de 100',
  ]);
});

it('names a source that is no longer given, and a catalogue that shrank', () => {
  expect(losses(before, { read: { rome: 100 }, counts: { pathways: 44 } })).toEqual([
    'certif : 0 lignes au lieu de 10',
    'pathways : 44 dans le catalogue au lieu de 50',
  ]);
});

it('tells a source of which nothing could be kept', () => {
  expect(
    gutted([
      ['certif-info', { file: 'a.csv', read: 3, kept: 0 }],
      ['rncp-standard', { file: 'b.csv', read: 0, kept: 0 }],
      ['rncp-rome', { file: 'c.csv', read: 0, kept: 0 }],
    ]),
  ).toEqual(["a.csv : aucune des 3 lignes n'est lisible", 'b.csv ne contient aucune fiche']);
});
