import { describe, expect, it } from 'vitest';
import { outsideWorkIn } from './outside-work.ts';

describe('the names of people', () => {
  it.each([
    ['Cordialement, Luc Boucher', 'Luc Boucher'],
    ['NOM : PÊCHEUR', 'PÊCHEUR'],
    ['Kevin BOULANGER\nné en 1990', 'Kevin BOULANGER'],
    ['BOULANGER Kevin', 'BOULANGER Kevin'],
  ])('are no trade: %s', (text, name) => {
    expect(outsideWorkIn(text).map(({ start, end }) => text.slice(start, end))).toContain(name);
  });

  it.each(['Technicien CND – 9 ans', 'Soudeur TIG', 'Cariste CACES'])('are not read in %s', (text) => {
    expect(outsideWorkIn(text)).toEqual([]);
  });
});
