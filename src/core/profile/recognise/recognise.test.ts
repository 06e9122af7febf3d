import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Phrases, type Phrase } from './phrases.ts';
import { recognise } from './recognise.ts';

const phrases: Phrase[] = [
  {
    kind: 'occupation',
    id: 'N1101',
    label: 'Cariste',
    text: 'Conducteur / Conductrice de chariots élévateurs',
  },
  { kind: 'occupation', id: 'H2913', label: 'Soudeur / Soudeuse', text: 'Soudeur / Soudeuse' },
  {
    kind: 'skill',
    id: '1',
    label: 'Contrôler la qualité des produits',
    text: 'Contrôler la qualité des produits',
  },
  { kind: 'skill', id: '2', label: 'Contrôler la qualité', text: 'Contrôler la qualité' },
  { kind: 'knowledge', id: '3', label: 'Soudage TIG', text: 'Soudage TIG' },
  { kind: 'knowledge', id: '4', label: 'HACCP', text: 'HACCP' },
  { kind: 'certification', id: 'RNCP7', label: 'Boulanger', text: 'cap Boulanger' },
];
const built = new Phrases(phrases);
const numbers = (number: string) =>
  number === 'RNCP1' + '2' ? [{ kind: 'certification' as const, id: 'RNCP99', label: 'Nouveau' }] : [];
const read = (text: string) =>
  recognise(built, numbers, text).map(({ kind, id, words }) => [kind, id, words]);

describe('recognise', () => {
  it('reads the feminine, the plural and the elision, and quotes the text', () => {
    expect(read('Conductrices de chariots élévateurs depuis 8 ans')).toEqual([
      ['occupation', 'N1101', 'Conductrices de chariots élévateurs'],
    ]);
    expect(read('j’ai fait du contrôle de la qualité d’un produit')).toEqual([
      ['skill', '1', 'contrôle de la qualité d’un produit'],
    ]);
  });

  it('keeps the longest reading, and not across lines', () => {
    expect(read('Contrôler la qualité.\nDes produits')).toEqual([['skill', '2', 'Contrôler la qualité']]);
  });

  it('asks a one-word name to be that word', () => {
    expect(read('des soudures')).toEqual([]);
    expect(read('Soudeuse, HACCP')).toEqual([
      ['occupation', 'H2913', 'Soudeuse'],
      ['knowledge', '4', 'HACCP'],
    ]);
  });

  it('forgives one letter in a long word', () => {
    expect(read('soudage TIG, controlle la qualité')).toEqual([
      ['knowledge', '3', 'soudage TIG'],
      ['skill', '2', 'controlle la qualité'],
    ]);
  });

  it('reads a diploma behind its kind only, and numbers with what replaced them', () => {
    expect(read('Boulanger')).toEqual([]);
    expect(read('CAP de boulangère, RNCP n° 12')).toEqual([
      ['certification', 'RNCP7', 'CAP de boulangère'],
      ['certification', 'RNCP99', 'RNCP n° 12'],
    ]);
  });

  it('never invents: what it finds is quoted from the text', () => {
    const piece = fc.constantFrom(
      ...phrases.map(({ text }) => text),
      'dans',
      'une usine',
      '\n',
      ', ',
      '. ',
      'xyz',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { start, end, words } of recognise(built, numbers, text)) {
          expect(words.length).toBeGreaterThan(0);
          expect(text.slice(start, end)).toBe(words);
        }
      }),
    );
  });
});
