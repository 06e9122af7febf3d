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

  it('says each thing in each of its places, in the order of the text, the strongest kind first on the same words', () => {
    expect(read('HACCP, soudeur, soudeuse')).toEqual([
      ['knowledge', '4', 'HACCP'],
      ['occupation', 'H2913', 'soudeur'],
      ['occupation', 'H2913', 'soudeuse'],
    ]);
    const named = (kind: Phrase['kind'], id: string): Phrase => ({
      kind,
      id,
      label: id,
      text: 'Pose de rails',
    });
    const kinds = (...some: Phrase[]) =>
      recognise(new Phrases(some), numbers, 'pose de rails').map(({ id }) => id);
    expect(kinds(named('knowledge', '9'), named('skill', '8'))).toEqual(['8']);
    expect(kinds(named('skill', '8'), named('occupation', 'H1'))).toEqual(['H1']);
    expect(kinds(named('skill', '8'), named('skill', '7'))).toEqual(['7', '8']);
  });

  it('reads at most one other word between two of a name', () => {
    expect(read('contrôle final de la qualité')).toEqual([['skill', '2', 'contrôle final de la qualité']]);
    expect(read('contrôle final visuel de la qualité')).toEqual([]);
  });

  it('asks the very words of a job, the family of those of a gesture', () => {
    expect(read('conduite de chariots élévateurs')).toEqual([]);
    expect(read('contrôle qualité produit')).toEqual([['skill', '1', 'contrôle qualité produit']]);
  });

  it('corrects no short word, nor one that two words are near', () => {
    expect(read('TIJ')).toEqual([]);
    const near = ['Pontage', 'Montage'].map((text): Phrase => ({
      kind: 'knowledge',
      id: text,
      label: text,
      text,
    }));
    const found = (text: string) => recognise(new Phrases(near), numbers, text).map(({ id }) => id);
    expect(found('pontaje')).toEqual(['Pontage']);
    expect(found('bontage')).toEqual([]);
    const short = new Phrases([{ kind: 'knowledge', id: 'Colis', label: 'Colis', text: 'Colis' }]);
    expect(recognise(short, numbers, 'colas')).toEqual([]);
    expect(recognise(short, numbers, 'colis')).toHaveLength(1);
    const twins = ['Pontage', 'Ponçage'].map((text): Phrase => ({
      kind: 'knowledge',
      id: text,
      label: text,
      text,
    }));
    expect(recognise(new Phrases(twins), numbers, 'ponzage')).toEqual([]);
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
