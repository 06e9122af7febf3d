import { expect, test } from 'vitest';
import { unconfirmedSince } from './unconfirmed.ts';

test('a certificate without number is doubtful when it was not updated since the end of 2022', () => {
  expect(unconfirmedSince({ register: null, updated: '2022-12-31' })).toBe('2022-12-31');
  expect(unconfirmedSince({ register: null, updated: '2023-01-01' })).toBe(null);
  expect(unconfirmedSince({ register: null, updated: null })).toBe(null);
  expect(unconfirmedSince({ register: 'rncp', updated: '2015-01-01' })).toBe(null);
});
