import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEndings, fromSignLines, fromSigns, toEndings, toSignLines, toSigns } from './signs.ts';

const number = fc.integer({ min: 0, max: 50_000 });

describe('signs', () => {
  it('brings numbers and lists back, empty ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.array(number)), (lists) => {
        expect(fromSignLines(toSignLines(lists))).toEqual(lists);
        expect(lists.map(toSigns).map(fromSigns)).toEqual(lists);
      }),
    );
  });

  it('writes one sign a number, that JSON leaves as it is', () => {
    const all = Array.from({ length: 300 }, (_, place) => place);
    const signs = toSigns(all);
    expect(signs).toHaveLength(300);
    expect(JSON.stringify(signs)).toBe(`"${signs}"`);
  });

  it.each([-1, 0.5, 70_000, Number.NaN])('refuses %s', (value) => {
    expect(() => toSigns([value])).toThrow(RangeError);
  });
});

describe('endings', () => {
  it('brings sorted words back, long ones too', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcé1œ'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = [...words].sort();
        expect(fromEndings(toEndings(sorted))).toEqual(sorted);
      }),
    );
  });

  it('writes what changes', () => {
    expect(toEndings(['soude', 'souder', 'soudeur', 'zinc'])).toBe('ZsoudeArBurZzinc');
  });

  it('refuses a capital', () => {
    expect(() => toEndings(['Zinc'])).toThrow(RangeError);
  });
});
