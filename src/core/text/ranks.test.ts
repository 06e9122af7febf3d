import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heads, isCommand, isCommonWho, isRank, namesWho, saysWho } from './ranks.ts';

describe('a folded word', () => {
  it.each([
    ['chef', true, true],
    ['responsable', true, true],
    ['directeurs', true, true],
    ['adjoint', true, false],
    ['confirmee', true, false],
    ['apprenti', true, false],
    ['soudeur', false, false],
    ['chemin', false, false],
  ])('%s: a rank %s, of who commands %s', (word, rank, command) => {
    expect([isRank(word), isCommand(word)]).toEqual([rank, command]);
  });

  it.each([
    ['frigoriste', true, true],
    ['soudeuses', true, true],
    ['electricienne', true, true],
    ['boulanger', false, true],
    ['bouchere', false, true],
    ['laiterie', false, false],
    ['verre', false, false],
    ['soudure', false, false],
  ])('%s: surely who does something %s, perhaps %s', (word, surely, perhaps) => {
    expect([namesWho(word), saysWho(word)]).toEqual([surely, perhaps]);
  });

  it.each([
    ['conducteur', true],
    ['conductrice', true],
    ['monteurs', true],
    ['regleuse', true],
    ['soudeur', false],
    ['boulanger', false],
  ])('%s is of every industry: %s', (word, common) => {
    expect(isCommonWho(word)).toBe(common);
  });

  it('of who commands is a rank, and of who surely does something is perhaps one', () => {
    const parts = fc.constantFrom(
      'chef',
      'direct',
      'soud',
      'boulang',
      'respons',
      'eur',
      'iere',
      'able',
      'er',
      's',
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 3 }), (some) => {
        const word = some.join('');
        if (isCommand(word)) expect(isRank(word)).toBe(true);
        if (namesWho(word)) expect(saysWho(word)).toBe(true);
      }),
    );
    for (const head of heads) expect(isRank(head), head).toBe(false);
  });
});
