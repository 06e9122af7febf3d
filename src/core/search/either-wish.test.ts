import { describe, expect, it } from 'vitest';
import { eitherWish, isEither } from './either-wish.ts';

const sector = (id: string) => ({ kind: 'sector' as const, id });
const trade = { kind: 'occupation' as const, id: 'H2913' };

describe('two industries in one wish', () => {
  it.each([
    ['chimi ou pharma pres de chez moi', 'chimi', 'pharma pres de chez moi'],
    ['soit la chimie ou bien la pharma', 'la chimie', 'la pharma'],
    ['aerospace or shipbuilding', 'aerospace', 'shipbuilding'],
    ['nucléaire/naval', 'nucléaire', 'naval'],
    ['cuir et chaussure', 'cuir', 'chaussure'],
    ['bois & ameublement', 'bois', 'ameublement'],
  ])('%s', (typed, one, other) => {
    expect(eitherWish(typed)?.halves).toEqual([one, other]);
  });

  it.each(['chimie', 'ou', 'ouvrier en chimie', 'outillage', 'forage', ''])('none in: %s', (typed) => {
    expect(eitherWish(typed)).toBeNull();
  });

  it('are none in a long sentence', () => {
    expect(eitherWish(`${'un '.repeat(8)}labo ou la pharma`)).toBeNull();
  });

  it('are two where each half means one, and another', () => {
    const two = { isOne: false };
    expect(isEither(two, trade, [sector('chimie'), sector('pharmacie')])).toBe(true);
    expect(isEither(two, sector('chimie'), [sector('chimie'), sector('pharmacie')])).toBe(true);
    expect(isEither(two, null, [sector('chimie'), sector('chimie')])).toBe(false);
    expect(isEither(two, null, [sector('chimie'), trade])).toBe(false);
    expect(isEither(two, null, [null, sector('chimie')])).toBe(false);
  });

  it('are one where "et" stands in the name of one industry', () => {
    const name = sector('siderurgie-fonderie');
    expect(isEither({ isOne: true }, name, [name, sector('metallurgie')])).toBe(false);
    expect(isEither({ isOne: true }, trade, [sector('cuir'), sector('chaussure')])).toBe(true);
    expect([eitherWish('eau et gaz')?.isOne, eitherWish('eau ou gaz')?.isOne]).toEqual([true, false]);
  });
});
