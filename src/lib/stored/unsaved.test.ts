import { expect, it } from 'vitest';
import { unsavedNow, warnFor } from './unsaved.ts';

it('is what the first holder would lose, nothing when none would', () => {
  expect(unsavedNow()).toBeNull();
  const held: { first: object | null; second: object | null } = { first: null, second: null };
  warnFor(() => held.first);
  warnFor(() => held.second);
  expect(unsavedNow()).toBeNull();
  const second = { of: 'second' };
  held.second = second;
  expect(unsavedNow()).toBe(second);
  const first = { of: 'first' };
  held.first = first;
  expect(unsavedNow()).toBe(first);
});
