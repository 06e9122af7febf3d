import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { frenchFile, readFrenchWords } from '#core/search/read/french-words.ts';

const french = readFrenchWords(await readFile(frenchFile, 'utf8'));

it('holds what would be taken for two words whose apostrophe was lost', () => {
  for (const word of ['laitue', 'quiche', 'magret', 'jument', 'levain', 'lavande', 'masques'])
    expect(french.has(word), word).toBe(true);
});

it('leaves a small word its lost apostrophe', () => {
  for (const word of ['dune', 'lune', 'taux']) expect(french.has(word), word).toBe(false);
});
