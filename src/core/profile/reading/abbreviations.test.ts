import { describe, expect, it } from 'vitest';
import { spoken } from '../recognise/spoken.ts';
import { spelledOut, withoutDots } from './abbreviations.ts';

describe('words of a post that a CV shortens', () => {
  it.each([
    ['Op. de prod. yaourts', 'Op  de prod  yaourts'],
    ['Prép. cdes', 'Prép  cdes'],
    ['cinq ans en prod. Puis le chômage', 'cinq ans en prod. Puis le chômage'],
    ['à l’usine. on y va', 'à l’usine. on y va'],
  ])('%s', (typed, read) => {
    expect(withoutDots(typed)).toBe(read);
  });

  it('are spelt out, where they stand', () => {
    expect(spelledOut(spoken('Soud. TIG')).map(({ word, start }) => [word, start])).toEqual([
      ['soudeur', 0],
      ['tig', 6],
    ]);
  });
});
