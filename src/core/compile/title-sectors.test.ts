import { expect, it } from 'vitest';
import { titleSectors } from './title-sectors.ts';

const read = titleSectors([
  { sector: 'lin', words: ['lin$', 'chanvre'], unless: [] },
  { sector: 'chimie', words: ['chimi'], unless: ['chimie du bois'] },
  { sector: 'maroquinerie', words: ['maroquin', 'sellier'], unless: ['sellier garnisseur'] },
]);

it.each([
  ['Opérateur des industries chimiques', [{ sector: 'chimie', word: 'chimi' }]],
  ['CHIMIE', [{ sector: 'chimie', word: 'chimi' }]],
  ['Pétrochimie', []],
  ['Teillage du lin', [{ sector: 'lin', word: 'lin' }]],
  ['Lingerie', []],
  ['Chanvre, lin', [{ sector: 'lin', word: 'lin' }]],
  ['Sellier-harnacheur', [{ sector: 'maroquinerie', word: 'sellier' }]],
  ['Sellier garnisseur', []],
  ['Maroquinier, sellier-garnisseur', []],
  ['Chimie du bois', []],
  [
    'Chimiste du lin',
    [
      { sector: 'lin', word: 'lin' },
      { sector: 'chimie', word: 'chimi' },
    ],
  ],
  ['', []],
])('%s', (title, sectors) => {
  expect(read(title)).toEqual(sectors);
});
