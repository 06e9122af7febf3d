import { expect, it } from 'vitest';
import { agreedEnd } from './agreed.ts';
import { one, schemes } from './leads.fixture.ts';

const endOf = (id: string, today: string | null) => {
  const scheme = schemes.find((found) => found.id === id);
  return scheme && agreedEnd(scheme, today);
};

it('tells near its end, and after it, until when the agreement behind the CSP was made', () => {
  expect(endOf('csp', '2026-09-29')).toBeNull();
  expect(endOf('csp', '2026-09-30')).toBe('2026-12-31');
  expect(endOf('csp', '2027-01-15')).toBe('2026-12-31');
  expect(endOf('csp', null)).toBeNull();
  expect(endOf('ptp', '2026-11-30')).toBeNull();
  // It was renewed each time: not known to be closed, it stays to be checked.
  expect(one('csp', { status: 'employee', jobLoss: 'economic' }, {}, '2027-01-15').verdict).toBe('check');
});
