import * as v from 'valibot';
import { expect, it } from 'vitest';
import { IsoDate } from './ids.ts';

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['28/02/2026', false],
  ['', false],
  ['2026-02-28T00:00', false],
])('%j is a day of the calendar: %s', (text, is) => {
  expect(v.safeParse(IsoDate, text).success).toBe(is);
});
