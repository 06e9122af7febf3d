import { expect, it } from 'vitest';
import { saysDrugMaker, withIndustries } from './employers.ts';

it.each([
  ['chez Sanofi ou pareil', 'dans pharma'],
  ['chez L’Oréal', 'dans cosmétique'],
  ['Coca-Cola, Saint Gobain', 'boissons, verre'],
  ['un grand labo', 'un pharma'],
  ['pas chez Lactalis', 'pas chez Lactalis'],
  ['quitter Airbus', 'quitter Airbus'],
  ['soudeur', 'soudeur'],
  ['technicien de labo pharmaceutique', 'technicien de labo pharmaceutique'],
  ['un labo', 'un labo'],
])('%s: %s', (typed, said) => {
  expect(withIndustries(typed)).toBe(said);
});

it('a laboratory of medicines is who makes them, unless one works at a bench there', () => {
  expect(saysDrugMaker('labo pharmaceutique')).toBe(true);
  expect(saysDrugMaker('analyses en labo pharmaceutique')).toBe(false);
});
