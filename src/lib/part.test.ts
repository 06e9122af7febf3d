import { expect, test } from 'vitest';
import { unlessLost } from './part.ts';

test('a part that comes is given, one that cannot come is not there', async () => {
  expect(await unlessLost(Promise.resolve('drawn'))).toBe('drawn');
  expect(await unlessLost(Promise.reject<string>(new TypeError('Failed to fetch')))).toBeUndefined();
});
