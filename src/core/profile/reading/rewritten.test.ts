import { expect, it } from 'vitest';
import { rewritten } from './rewritten.ts';

it('tells where each letter of a text with changes was typed', () => {
  const { text, typedAt } = rewritten('un op. PL', [{ start: 3, end: 6, by: 'opérateur' }]);
  expect(text).toBe('un opérateur PL');
  expect(typedAt(3)).toBe(3);
  expect(typedAt(11)).toBe(5);
  expect(typedAt(13)).toBe(7);
});
