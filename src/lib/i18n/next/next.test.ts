import { expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

it.each([fr, en])('says in one short sentence whose the dates are', ({ pace }) => {
  expect(pace.split(' ').length).toBeLessThanOrEqual(14);
  expect(pace).not.toContain(';');
});
