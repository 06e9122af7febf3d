import { expect, it } from 'vitest';
import type { Branch, Sector } from '../catalogue/field.ts';
import { sectorReader } from './sectors.ts';

const branch = (id: string, idcc: string[], sectors: string[]): Branch => ({
  id,
  label: id,
  idcc,
  opco: 'opco-2i',
  brochures: [],
  sectors,
  basis: 'essai',
});
const sector = (id: string, branches: string[], occupations: string[]): Sector => ({
  id,
  label: id,
  labelEn: id,
  aliases: [],
  branches,
  naf: [],
  romeSectors: [],
  occupations,
  descriptionFr: id,
  descriptionEn: id,
  basis: 'essai',
});

const read = sectorReader(
  [
    sector('metal', ['metallurgie'], []),
    sector('avion', ['metallurgie'], ['H1111']),
    sector('lait', ['aliments'], ['H1111']),
    sector('biere', ['aliments'], []),
  ],
  [branch('metallurgie', ['3248'], ['metal', 'avion']), branch('aliments', [], ['lait', 'biere'])],
);

it('gives only the general sector of a branch', () => {
  expect(read([{ branch: 'metallurgie', evidence: 'certifier', via: 'X' }], [])).toEqual([
    { sector: 'metal', branch: 'metallurgie', evidence: 'certifier', via: 'X' },
  ]);
});

it('adds a specific sector of the branch when an occupation says so, and no sector of another branch', () => {
  const links = read(
    [{ branch: 'metallurgie', evidence: 'ccn', via: '3109' }],
    [{ code: 'H1111', evidence: 'record' }],
  );
  expect(links.map(({ sector: id, evidence }) => `${id} ${evidence}`)).toEqual([
    'avion occupation',
    'metal ccn',
  ]);
});

it('gives all the sectors of a grouping of branches', () => {
  expect(
    read([{ branch: 'aliments', evidence: 'committee', via: 'X' }], []).map(({ sector: id }) => id),
  ).toEqual(['biere', 'lait']);
});

it('goes by occupations alone without any branch', () => {
  expect(
    read([], [{ code: 'H1111', evidence: 'record' }]).map(({ sector: id, branch: of }) => [id, of]),
  ).toEqual([
    ['avion', null],
    ['lait', null],
  ]);
});
