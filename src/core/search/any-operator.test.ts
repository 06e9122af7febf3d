import { expect, it } from 'vitest';
import { saysAnyOperator } from './any-operator.ts';

it.each([
  'opérateur de production',
  'Agent de production industrielle',
  'ouvrière d’usine',
  'ouvrier',
  'je bosse en usine',
  'je travaille à la chaîne',
  'opérateur de production depuis 5 ans',
  '10 opérateurs de production',
  'ouvrier spécialisé',
  'opératrice de ligne',
  'conducteur de machine',
  'technicien de production',
  'employé en usine',
  'factory worker',
  'production operator',
])('is said in every industry: %s', (typed) => {
  expect(saysAnyOperator(typed)).toBe(true);
});

it.each([
  '',
  'conducteur de ligne',
  'conducteur',
  'machine operator',
  'line operator',
  'machine',
  'employé',
  'technicien',
  'agent de conditionnement',
  'opérateur de production laitière',
  'ouvrier, biscuits',
  'ouvrier agricole',
  'agent de maintenance',
  'directeur d’usine',
  'chef d’atelier',
])('says more, or too little: %s', (typed) => {
  expect(saysAnyOperator(typed)).toBe(false);
});
