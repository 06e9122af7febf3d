import { expect, it } from 'vitest';
import { withoutCareer, withoutHearsay } from './hearsay.ts';

it.each([
  ['changer de carrière', 'changer de métier'],
  ['la laiterie pour finir ma carriere', 'la laiterie'],
  ['en fin de carrière', 'en fin de métier'],
  ['booster ma carriere', 'changer de métier'],
  ['évoluer dans ma carrière', 'changer de métier'],
  ['continuer ma carriere en cosmetique', 'en cosmetique'],
  ['une nouvelle carrière', 'une nouvelle métier'],
  ['travailler dans une carrière', 'travailler dans une carrière'],
  ['travailler dans une carrière dans le Jura', 'travailler dans une carrière dans le Jura'],
  ['faire carrière dans la pharma', 'travailler dans la pharma'],
  ['démarrer une carrière en chimie', 'travailler en chimie'],
  ['une longue carrière dans le bois', 'travailler dans le bois'],
  ['make a career in pharma', 'travailler in pharma'],
  ['conducteur d’engins de carrière', 'conducteur d’engins de carrière'],
  ['chef de carrière', 'chef de carrière'],
  ['la carrière à côté', 'la carrière à côté'],
  ['   ', '   '],
])('%s: %s', (typed, kept) => {
  expect(withoutCareer(typed)).toBe(kept);
});

it.each([
  ['le nucleaire il parait que sa paye mieux', 'le nucleaire sa paye mieux'],
  ['on m’a dit que le nucléaire recrute', 'le nucléaire recrute'],
  ['ma femme m’a parlé de la pharma', 'la pharma'],
  ['i heard that food hires', 'food hires'],
  ['il paraît que', 'il paraît que'],
  ['réparateur', 'réparateur'],
  ['assembler des meubles', 'assembler des meubles'],
])('%s: %s', (typed, kept) => {
  expect(withoutHearsay(typed)).toBe(kept);
});
