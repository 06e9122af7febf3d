import { describe, expect, it } from 'vitest';
import { plainFamily, plainSector } from '../catalogue/plain.fixture.ts';
import type { Branch } from '../catalogue/field.ts';
import { familyLinks, sectorReader } from './sectors.ts';

const branch = (id: string, idcc: string[], sectors: string[]): Branch => ({
  id,
  label: id,
  idcc,
  opco: 'opco-2i',
  brochures: [],
  sectors,
  basis: 'essai',
});
const sector = (id: string, branches: string[]) => plainSector(id, { branches });

const read = sectorReader({
  sectors: [
    sector('metal', ['metallurgie']),
    sector('avion', ['metallurgie']),
    sector('lait', ['aliments']),
    sector('biere', ['aliments']),
  ],
  branches: [
    branch('metallurgie', ['3248'], ['metal', 'avion']),
    branch('aliments', [], ['lait', 'biere']),
    { ...branch('cooperatives', ['7001'], ['lait', 'biere', 'cooperation']), always: ['cooperation'] },
  ],
  sectorWords: [
    { sector: 'avion', words: ['aeronaut'], unless: ['modele reduit'], basis: 'essai' },
    { sector: 'lait', words: ['lait$'], unless: [], basis: 'essai' },
  ],
  specificTrades: [
    { occupation: 'H1111', sectors: ['avion'], basis: 'essai' },
    { occupation: 'H2222', sectors: ['lait', 'biere'], basis: 'essai' },
  ],
});
const short = (links: ReturnType<typeof read>): string[] =>
  links.map((link) => `${link.sector} ${link.evidence}`);
const trade = (code: string) => ({ code, evidence: 'record' as const });
const metal = [{ branch: 'metallurgie', evidence: 'certifier' as const, via: 'X' }];

describe('branches', () => {
  it('give only their general sector', () => {
    expect(read('', metal, [])).toEqual([
      { sector: 'metal', branch: 'metallurgie', evidence: 'certifier', via: 'X' },
    ]);
  });

  it('of cooperatives give that sector too', () => {
    expect(short(read('', [{ branch: 'cooperatives', evidence: 'committee', via: 'X' }], []))).toEqual([
      'cooperation committee',
      'lait committee',
    ]);
  });

  it('give all the sectors of a grouping', () => {
    expect(short(read('', [{ branch: 'aliments', evidence: 'committee', via: 'X' }], []))).toEqual([
      'biere committee',
      'lait committee',
    ]);
  });
});

describe('words of the title', () => {
  it('name a sector, whatever the branch, by the start of a word', () => {
    expect(read('Peintre Aéronautique', metal, [])[0]).toEqual({
      sector: 'avion',
      branch: 'metallurgie',
      evidence: 'title',
      via: 'aeronaut',
    });
    expect(short(read('Traite du lait', [], []))).toEqual(['lait title']);
    expect(read('Laitier', [], [])).toEqual([]);
  });

  it('name none in a phrase that means something else', () => {
    expect(read('Modèle réduit aéronautique', [], [])).toEqual([]);
  });

  it('silence the trades', () => {
    expect(short(read('Aéronautique', [], [trade('H2222')]))).toEqual(['avion title']);
  });
});

describe('trades', () => {
  it('say their sector only when they exist there alone', () => {
    expect(short(read('', [], [trade('H1111')]))).toEqual(['avion occupation']);
    expect(read('', [], [trade('H9999')])).toEqual([]);
  });

  it('say a sector of the branch, and no sector of another', () => {
    expect(short(read('', metal, [trade('H1111')]))).toEqual(['avion occupation', 'metal certifier']);
    expect(short(read('', metal, [trade('H2222')]))).toEqual(['metal certifier']);
  });

  it('say it when they are half of the record’s trades, not fewer', () => {
    expect(short(read('', [], [trade('H1111'), trade('H9999')]))).toEqual(['avion occupation']);
    expect(read('', [], [trade('H1111'), trade('H9999'), trade('H9998')])).toEqual([]);
  });

  it('say nothing as the family of a trade', () => {
    expect(read('', [], [{ ...trade('H1111'), split: { code: 'H1111', words: [] } }])).toEqual([]);
    expect(short(read('', [], [{ ...trade('H1111'), split: { code: 'H1110', words: ['avion'] } }]))).toEqual([
      'avion occupation',
    ]);
  });
});

it('the links of a sector stand with the surest first, whatever led to them', () => {
  const evidence = (
    ['occupation', 'predecessor', 'charter', 'curated', 'committee', 'ccn', 'certifier'] as const
  ).map((one) => ({ branch: 'metallurgie', evidence: one, via: 'X' }));
  const of = (links: ReturnType<typeof read>) => links.map((link) => link.evidence);
  expect(of(read('', evidence, []))).toEqual(evidence.map((one) => one.evidence).reverse());
  const twice = [
    { branch: 'metallurgie', evidence: 'ccn' as const, via: '2' },
    { branch: 'metallurgie', evidence: 'ccn' as const, via: '1' },
  ];
  expect(read('', twice, []).map(({ via }) => via)).toEqual(['1', '2']);
});

describe('families', () => {
  const families = [plainFamily('soudage', ['H2913']), plainFamily('conduite', ['H2102', 'H2101'])];

  it('are those of the trades, named by the first, and that of the charter', () => {
    expect(familyLinks(families, [trade('H2101'), trade('H2102'), trade('H2913')], undefined)).toEqual([
      { family: 'conduite', evidence: 'occupation', via: 'H2101' },
      { family: 'soudage', evidence: 'occupation', via: 'H2913' },
    ]);
    expect(familyLinks(families, [trade('H2101')], { id: 'ligne', family: 'conduite' })).toEqual([
      { family: 'conduite', evidence: 'charter', via: 'ligne' },
      { family: 'conduite', evidence: 'occupation', via: 'H2101' },
    ]);
    expect(familyLinks(families, [trade('H9999')], undefined)).toEqual([]);
  });

  it('are those of a code that was split where the trade chosen is in none', () => {
    const split = (code: string) => ({ ...trade(code), split: { code: 'H2913', words: [] } });
    expect(familyLinks(families, [split('H2919')], undefined)).toEqual([
      { family: 'soudage', evidence: 'occupation', via: 'H2919' },
    ]);
    expect(familyLinks(families, [split('H2919'), trade('H2913')], undefined)[0]?.via).toBe('H2913');
  });
});
