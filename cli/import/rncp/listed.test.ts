import { expect, it } from 'vitest';
import { countListed } from './listed.ts';

it.each([
  ['', 0],
  ['Gérer le patrimoine informatique', 0],
  ['Gérer un parc      Répondre aux incidents      Travailler en mode projet', 0],
  ['* Régler une machine * Contrôler un produit', 2],
  ['- Régler une machine- Contrôler un produit', 0],
  ['<ul><li>Régler une machine</li><li class="x">Contrôler</li></ul>', 2],
  ['1. Régler 2. Contrôler 3) Ranger', 3],
  ['Régler une machine ; contrôler un produit ; ranger', 0],
])('%j holds %i competences', (text, count) => {
  expect(countListed(text)).toBe(count);
});
