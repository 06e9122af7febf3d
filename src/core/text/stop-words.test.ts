import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { isClosingWord, isPoliteWord, isStopWord, politeWords, smallWords } from './stop-words.ts';

it.each([
  ['dans', 'stop'],
  ['nous', 'stop'],
  ['bonjour', 'polite'],
  ['cherche', 'polite'],
  ['dimanche', 'polite'],
  ['soudeur', 'none'],
  ['verre', 'none'],
  ['nuit', 'none'],
  ['industrie', 'closing'],
])('%s is a word of kind: %s', (word, kind) => {
  expect([isStopWord(word), isPoliteWord(word), isClosingWord(word)]).toEqual([
    kind === 'stop',
    kind === 'polite',
    kind === 'closing',
  ]);
});

it('small words are the ones and the others, folded, one word each', () => {
  for (const word of smallWords) {
    expect(isStopWord(word) || isPoliteWord(word), word).toBe(true);
    expect(fold(word)).toBe(word);
    expect(word).toMatch(/^[a-z0-9]+$/u);
  }
  fc.assert(
    fc.property(fc.constantFrom(...politeWords, 'soudeur', 'dans', 'x'), (word) => {
      expect(smallWords.has(word)).toBe(isStopWord(word) || isPoliteWord(word));
    }),
  );
});
