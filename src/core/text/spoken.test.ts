import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallWordHeard, smallWordShort } from './spoken.ts';
import { smallWords } from './stop-words.ts';

describe('a small word as it is typed in a message', () => {
  it.each([
    ['pr', 'pour'],
    ['veu', 'veux'],
    ['ki', 'qui'],
    ['jpeu', 'je peux'],
    ['pck', 'parce que'],
  ])('%s is %s', (typed, meant) => {
    expect(smallWordShort(typed)).toBe(meant);
  });

  it('is none of a trade', () => {
    for (const word of ['tig', 'cap', 'nep', 'soudeur']) expect(smallWordShort(word)).toBeNull();
  });
});

describe('a misspelt word heard as a small one', () => {
  it.each([
    ['voudrai', 'voudrais'],
    ['formassion', 'formation'],
    ['kelke', null],
    ['paye', null],
    ['soudeur', null],
    ['f0rmation', null],
  ])('%s is %s', (typed, heard) => {
    expect(smallWordHeard(typed)).toBe(heard);
  });

  it('leaves a small word as it is', () => {
    for (const word of smallWords) expect(smallWordHeard(word)).toBeNull();
  });

  it('begins as what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abdefiklmnoprstuvz'), maxLength: 12 }), (word) => {
        const heard = smallWordHeard(word);
        expect(heard === null || heard.startsWith(word.charAt(0))).toBe(true);
      }),
    );
  });
});
