import { describe, expect, it } from 'vitest';
import { lightForm, spoken } from './spoken.ts';

describe('the words of a text that count', () => {
  it('are told folded, with their stem, and where they stand as typed', () => {
    const text = 'Opératrice de lignes';
    expect(spoken(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Opératrice', 'lignes']);
    expect(spoken(text)[0]).toMatchObject({ word: 'operatrice', start: 0, end: 10, line: 0 });
    expect(spoken('lignes')[0]?.stem).toBe(spoken('ligne')[0]?.stem);
  });

  it('are neither small words nor single letters; a digit is one', () => {
    const words = (text: string) => spoken(text).map(({ word }) => word);
    expect(words('la ligne 3 a b c')).toEqual(['ligne', '3']);
    expect(words('TIG 141')).toEqual(['tig', '141']);
    expect(words('')).toEqual([]);
  });

  it('are on the line that a sentence, a list or a return begins', () => {
    const lines = (text: string) => spoken(text).map(({ line }) => line);
    expect(lines('soudeur\ncariste ; docker. Maçon')).toEqual([0, 1, 2, 3]);
    expect(lines('soudeur. Cariste, docker • grutier')).toEqual([0, 1, 1, 2]);
    // A dot within a number or an address ends nothing.
    expect(lines('presse 3.5 tonnes')).toEqual([0, 0, 0, 0]);
  });
});

describe('a word without its number and gender', () => {
  it.each([
    ['conductrices', 'conducteur'],
    ['soudeuses', 'soudeur'],
    ['ouvrieres', 'ouvrier'],
    ['mecaniciennes', 'mecanicien'],
    ['cheffes', 'chef'],
    ['maconne', 'macon'],
    ['professionnelles', 'professionnel'],
    ['qualifiees', 'qualifi'],
    ['actives', 'actif'],
    ['chevaux', 'chevau'],
    ['grande', 'grand'],
  ])('%s meets %s', (word, form) => {
    expect(lightForm(word)).toBe(form);
  });

  it('stays what it is when it is short, and keeps three letters', () => {
    expect(['tas', 'une', 'os'].map(lightForm)).toEqual(['tas', 'une', 'os']);
    expect(lightForm('mise')).toBe('mis');
    expect(lightForm('ases')).toBe('ase');
  });
});
