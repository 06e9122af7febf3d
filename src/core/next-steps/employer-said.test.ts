import { expect, it } from 'vitest';
import { employerSaid } from './employer-said.ts';

it.each([
  'technicienne de laboratoire en recherche publique',
  'technicienne dans un labo public de recherche',
  'tech de labo au CNRS',
  'préparatrice dans un hôpital public',
])('a public service employs: %s', (does) => {
  expect(employerSaid(does)).toBe('public');
});

it('a laboratory alone is none', () => {
  expect(employerSaid('technicienne dans un laboratoire privé')).toBeUndefined();
});
