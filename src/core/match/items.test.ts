import { describe, expect, it } from 'vitest';
import { addItem, type Items } from './items.ts';

/** `11` and `12` of macro-competence `1`, `91` of the transversal `9`, `5` without one, savoir `500`; `rare`: twice as rare as the rest. */
const macros: Record<string, string> = { '1': '1', '11': '1', '12': '1', '9': '9', '91': '9' };
const items: Items = {
  macroOf: (id) => macros[id],
  gesturesOf: (id) => [macros[id] ?? []].flat(),
  askedAs: (id) => [macros[id] ?? []].flat(),
  isFine: (id) => id.length === 2 || id === '5',
  isKnowledge: (id) => id === '500',
  isTransversal: (macro) => macro === '9',
  isCommon: (id) => id.startsWith('9'),
  genericOf: () => null,
  idf: (feature) => (feature === 'f12' ? 2 : 1),
};
const added = (...some: [string, number][]) => {
  const vector = new Map<string, number>();
  for (const [id, strength] of some) addItem(vector, items, id, strength);
  return Object.fromEntries(vector);
};

describe('an item in a vector', () => {
  it('is itself and, less, its macro-competence', () => {
    expect(added(['11', 1])).toEqual({ f11: 1, m1: 0.8 });
    expect(added(['1', 1])).toEqual({ m1: 0.8 });
    expect(added(['5', 1])).toEqual({ f5: 1 });
    expect(added(['500', 1])).toEqual({ k500: 0.7 });
  });

  it('weighs by its rarity and strength, a quarter where it is transversal', () => {
    expect(added(['12', 0.5])).toEqual({ f12: 1, m1: 0.4 });
    expect(added(['91', 1])).toEqual({ f91: 0.25, m9: 0.2 });
  });

  it('counts once, for the strongest of its mentions', () => {
    expect(added(['11', 0.5], ['11', 1], ['12', 0.25])).toEqual({ f11: 1, m1: 0.8, f12: 0.5 });
  });
});
