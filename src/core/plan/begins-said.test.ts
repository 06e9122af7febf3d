import { expect, it } from 'vitest';
import { hasNeverWorked, isBeginning } from './begins-said.ts';

it('reads that one has no trade yet in words that name none', () => {
  expect(isBeginning('jeune sans diplôme', ['jeune', 'sans-diplome'])).toBe(true);
  expect(isBeginning('jamais travaillé', ['debutant'])).toBe(true);
  expect(isBeginning('je ne sais pas', [])).toBe(true);
  expect(isBeginning('Rennes', [])).toBe(false);
  expect(isBeginning('mal au dos', ['mal-de-dos'])).toBe(false);
  expect(isBeginning(' ', [])).toBe(false);
});

it('reads that one never worked, whatever else is named', () => {
  const told = [
    'rien, j’ai jamais bossé, j’aime bricoler',
    'j’ai jamais bossé à part les fraises, pas de diplôme',
    'jamais travaillé sauf en usine',
    'never worked apart from babysitting',
    'jamais travaillé',
    'I never worked',
  ];
  expect(told.filter(hasNeverWorked)).toEqual(told);
  const hardly = ['j’ai fait un peu d’usine', "rien, pas de diplome, j'ai bossé quelques mois en intérim"];
  expect(hardly.filter(hasNeverWorked)).toEqual(hardly);
  expect(['soudeur, un peu d’usine', 'un peu d’usine de yaourts'].filter(hasNeverWorked)).toEqual([]);
  expect(['jamais travaillé de nuit', 'jamais bossé en usine', 'soudeur'].filter(hasNeverWorked)).toEqual([]);
});
