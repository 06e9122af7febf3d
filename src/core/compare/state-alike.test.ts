import { describe, expect, it } from 'vitest';
import type { Dated } from '../catalogue/status.ts';
import { stateAlike } from './state-alike.ts';

const until = (ends: string | null, status: Dated['status'] = 'active'): Dated => ({ status, ends });
const today = '2026-11-30';

describe('what records say alike of their state', () => {
  it('is to the day where they end on the same day', () => {
    expect(stateAlike([until('2028-04-12'), until('2028-04-12')], today)).toBe('toTheDay');
    expect(stateAlike([until(null), until(null)], today)).toBe('toTheDay');
    expect(stateAlike([until(null, 'inactive'), until(null, 'inactive')], today)).toBe('toTheDay');
  });

  it('is that all run, without a day, where they end on different days', () => {
    expect(stateAlike([until('2028-04-12'), until('2029-06-09')], today)).toBe('running');
    expect(stateAlike([until('2028-04-12'), until(null)], today)).toBe('running');
    expect(stateAlike([until('2026-12-12'), until('2029-06-09')], null)).toBe('running');
  });

  it('is nothing where nothing confirms one of them', () => {
    const old = { ...until(null), reserve: 'ancien' as const };
    expect(stateAlike([old, until('2029-06-09')], today)).toBeNull();
    expect(stateAlike([old, old], today)).toBeNull();
  });

  it('is nothing where one ends soon or has ended, or where they end soon on different days', () => {
    expect(stateAlike([until('2026-12-12'), until('2029-06-09')], today)).toBeNull();
    expect(stateAlike([until('2026-10-12'), until('2029-06-09')], today)).toBeNull();
    expect(stateAlike([until('2026-12-12'), until('2026-12-13')], today)).toBeNull();
    expect(stateAlike([until('2028-04-12'), until('2028-04-12', 'inactive')], today)).toBeNull();
  });
});
