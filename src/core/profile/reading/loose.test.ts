import { describe, expect, it } from 'vitest';
import { lookup } from '../../catalogue/lookup.ts';
import { plainTrade } from '../../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../../match/sample.fixture.ts';
import { spoken } from '../recognise/spoken.ts';
import { LooseTrades } from './loose.ts';

const trade = (code: string, ...names: string[]) =>
  plainTrade(code, {
    label: names[0] ?? code,
    titles: names.slice(1).map((label) => ({ id: label, label })),
  });
const loose = new LooseTrades(
  lookup({
    ...matchCatalogue(),
    occupations: [
      trade('H1', 'Opérateur / Opératrice de fabrication de produits laitiers'),
      trade('H2', 'Opérateur / Opératrice de fabrication de peintures'),
      trade('H3', 'Lamineur / Lamineuse sur tôle'),
      trade('H4', 'Mouleur / Mouleuse de sable', 'Mouleur / Mouleuse de fonte'),
      trade('H5', 'Mouleur / Mouleuse de plastique'),
      trade('H6', 'Pilote de ligne'),
      trade('H7', 'Boucher'),
      trade('H8', 'Vendeur en magasin'),
    ],
  }),
);
const read = (text: string, start = 0, end = text.length) => loose.read(spoken(text), { start, end });
const code = (text: string) => read(text)?.code;

describe('a trade by a part of its name', () => {
  it('is its first word and most of the weight of the others, in any order', () => {
    expect(read('opératrice sur produits laitiers')).toEqual({
      ...{
        code: 'H1',
        label: 'Opérateur / Opératrice de fabrication de produits laitiers',
        start: 0,
        end: 32,
      },
      ...{ fit: expect.any(Number) as number, said: expect.any(Number) as number },
    });
    expect(code('opérateur peintures, fabrication')).toBe('H2');
    expect(code('opérateur fabrication')).toBeUndefined();
    expect(code('produits laitiers')).toBeUndefined();
  });

  it('is, of two that the text names, the one that fits best, then the one of which more is said', () => {
    const some = new LooseTrades(
      lookup({
        ...matchCatalogue(),
        occupations: [
          trade('A1', 'Opérateur de pressage et de séchage'),
          trade('A2', 'Opérateur de pressage'),
          trade('A3', 'Monteur de charpentes'),
          trade('A4', 'Monteur de charpentes métalliques navales'),
          trade('A5', 'Régleur de fours'),
          trade('A6', 'Régleur de fours'),
        ],
      }),
    );
    const of = (text: string) => some.read(spoken(text), { start: 0, end: text.length })?.code;
    expect(of('opérateur pressage')).toBe('A2');
    expect(of('opérateur pressage séchage')).toBe('A1');
    expect(of('monteur charpentes métalliques navales')).toBe('A4');
    expect(of('monteur charpentes')).toBe('A3');
    expect(of('régleur fours')).toBe('A5');
  });

  it('is the one that fits best, then the one that says most', () => {
    expect(code('opérateur fabrication produits laitiers et peintures')).toBe('H1');
    expect(code('opérateur fabrication peintures')).toBe('H2');
  });

  it('looks six words on, on the same line', () => {
    expect(code('opérateur aa bb cc dd peintures fabrication')).toBe('H2');
    expect(code('opérateur aa bb cc dd ee ff gg peintures fabrication')).toBeUndefined();
    expect(code('opérateur\npeintures fabrication')).toBeUndefined();
  });

  it('begins in the zone that is read', () => {
    const text = 'opérateur peintures fabrication';
    expect(read(text, 5)).toBeUndefined();
    expect(read(text, 0, 5)?.code).toBe('H2');
    expect(loose.read(spoken(`ici ${text}`), { start: 0, end: 4 })).toBeUndefined();
  });

  it('may be its first word alone where all its names are of one trade, a word of who does it', () => {
    expect(read('ancienne lamineuse')).toEqual({
      ...{ code: 'H3', label: 'Lamineur / Lamineuse sur tôle', start: 9, end: 18 },
    });
    expect(code('mouleur')).toBeUndefined();
    expect(read('mouleur de fonte')?.code).toBe('H4');
    expect(code('pilote')).toBeUndefined();
    expect(code('vendeur')).toBeUndefined();
    expect(read('lamineuse', 4)).toBeUndefined();
    expect(read('ici lamineuse', 0, 4)).toBeUndefined();
  });

  it('is no name of one word: those are read as they are', () => {
    expect(code('boucher')).toBeUndefined();
  });
});
