import { expect, it } from 'vitest';
import { countListed } from './listed.ts';

it.each([
  ['', 0],
  ['Gérer le patrimoine informatique', 1],
  ['Gérer un parc      Répondre aux incidents      Travailler en mode projet', 3],
  ['* Régler une machine * Contrôler un produit', 2],
  ['- Régler une machine- Contrôler un produit', 1],
  ['1. Régler 2. Contrôler 3) Ranger', 3],
  ['Régler une machine ; contrôler un produit ; ranger', 3],
])('%j holds %i competences', (text, count) => {
  expect(countListed(text)).toBe(count);
});
