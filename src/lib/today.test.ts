import { expect, it } from 'vitest';
import { dayOfClock } from './today.ts';

it('is the day of the reader’s own clock, not that of Greenwich', () => {
  expect(dayOfClock(new Date(2026, 0, 5, 0, 5))).toBe('2026-01-05');
  expect(dayOfClock(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
});
