import { expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

it('says that the record before names a certifier, where it does', () => {
  expect(fr.name('Ocapiat')).toBe('D’après la fiche : Ocapiat.');
  expect(fr.name('Ocapiat', 'RNCP29213')).toBe('D’après la fiche précédente RNCP29213 : Ocapiat.');
  expect(en.name('Ocapiat', 'RNCP29213')).toBe('According to the previous record RNCP29213: Ocapiat.');
});

it.each([fr, en])('says in one short sentence whose the dates are', ({ pace }) => {
  expect(pace.split(' ').length).toBeLessThanOrEqual(14);
  expect(pace).not.toContain(';');
});
