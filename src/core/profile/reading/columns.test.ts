import { describe, expect, it } from 'vitest';
import { unfold } from './columns.ts';
import { readSample } from './reader.fixture.ts';

const columns = [
  'Karim B.                  EXPÉRIENCES',
  '3 allée des Forges        2016-2024   Cariste',
  'Saint-Priest                          Dupuis SA',
  '                          2012-2016   Soudeur',
  'PERMIS',
  'Permis B                  FORMATION',
].join('\n');

describe('a text in two columns', () => {
  it('is read one column after the other', () => {
    const { text } = unfold(columns);
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.slice(0, 6)).toEqual([
      'Karim B.',
      '3 allée des Forges',
      'Saint-Priest',
      '',
      'PERMIS',
      'Permis B',
    ]);
    expect(lines.slice(6)).toEqual([
      ...['', 'EXPÉRIENCES', '2016-2024   Cariste', 'Dupuis SA', '2012-2016   Soudeur', '', 'FORMATION'],
    ]);
  });

  it('keeps where each word was typed', () => {
    const { text, typedAt } = unfold(columns);
    for (const word of ['Karim', 'Forges', 'Cariste', 'Soudeur', 'FORMATION'])
      expect(typedAt(text.indexOf(word))).toBe(columns.indexOf(word));
  });

  it('gives the trades of the right column, beside an address in the left one', () => {
    const trades = readSample(columns).filter(({ kind }) => kind === 'occupation');
    expect(trades.map((one) => [one.words, 'years' in one && one.years])).toEqual([
      ['Cariste', 8],
      ['Soudeur', 4],
    ]);
    expect(trades.map(({ start, end }) => columns.slice(start, end))).toEqual(['Cariste', 'Soudeur']);
  });

  it.each([
    ['Cariste\nSoudeur 2012-2016\nPermis B\nCACES 3\nAnglais'],
    // Dates apart from jobs, and too few lines to be a column.
    ['2016-2024   Cariste\n2012-2016   Soudeur\n2010-2012   Maçon\n2008-2010   Livreur'],
    [
      'Depuis mars 2016   Cariste\njanv. 2012-2016    Soudeur\n2010-2012          Maçon\n2008-2010\n                   Livreur',
    ],
    // A table.
    [
      'Cariste            Dupuis    2012\nSoudeur            Lebrun    2014\nMaçon              Martin    2015\nLivreur            Chevet    2016',
    ],
    ['Karim B.                  Cariste\nPermis B                  Soudeur\nLyon                      Maçon'],
    // A block that stands apart.
    [`${' '.repeat(30)}Cariste\n${' '.repeat(30)}Soudeur\n${' '.repeat(30)}Maçon\n${' '.repeat(30)}Livreur`],
  ])('is nothing else: %s', (text) => {
    expect(unfold(text).text).toBe(text);
    expect(unfold(text).typedAt(7)).toBe(7);
  });
});
