import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, compareText, groupBy, unique, uniqueBy } from './order.ts';

const id = fc.stringMatching(/^(RNCP|RS|CI|)\d{0,4}(BC\d\d)?$/);

describe('the order of ids', () => {
  it('is by letters, then by number, then as texts', () => {
    expect(['RS1', 'RNCP10', 'RNCP9', 'CI2', 'RNCP9BC02', 'RNCP9BC01', '10', '9'].sort(compareIds)).toEqual([
      ...['9', '10', 'CI2', 'RNCP9', 'RNCP9BC01', 'RNCP9BC02', 'RNCP10', 'RS1'],
    ]);
    expect(['laiterie', 'abattoir'].sort(compareIds)).toEqual(['abattoir', 'laiterie']);
  });

  it('is total: two ways round, and equal only to itself', () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        for (const compare of [compareIds, compareText]) {
          expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
          expect(compare(a, b) === 0).toBe(a === b);
        }
      }),
    );
  });
});

it('gives each value once, in order', () => {
  expect(unique(['b', 'a', 'b'])).toEqual(['a', 'b']);
  expect(unique(['RNCP10', 'RNCP9', 'RNCP9'], compareIds)).toEqual(['RNCP9', 'RNCP10']);
});

it('keeps the first of its text of items with one key, whatever their order', () => {
  const items = [
    { id: 'RNCP10', label: 'z' },
    { id: 'RNCP9', label: 'b' },
    { id: 'RNCP9', label: 'a' },
    { id: '', label: 'vide' },
  ];
  const expected = [items[3], items[2], items[0]];
  expect(uniqueBy(items, (item) => item.id)).toEqual(expected);
  expect(uniqueBy(items.toReversed(), (item) => item.id)).toEqual(expected);
});

it('groups items under one key or several, each once, in their order', () => {
  const groups = groupBy(['ab', 'ba', 'aa', 'c'], (word) => (word === 'c' ? 'c' : word.split('')));
  expect([...groups]).toEqual([
    ['a', ['ab', 'ba', 'aa']],
    ['b', ['ab', 'ba']],
    ['c', ['c']],
  ]);
});
