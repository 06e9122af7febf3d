import { expect, it } from 'vitest';
import { rankIn } from './rank-aim.ts';

it.each([
  ['technicien', 'agent logistique', 'technicien logistique'],
  ['technicien', 'pro a agent logistique', 'technicien logistique'],
  ['technicienne', 'operatrice de labo', 'technicienne labo'],
  [
    'technicien',
    'reconversion ou promotion par alternance pour un agent logistique',
    'technicien logistique',
  ],
  ['chef equipe', 'soudeur', 'chef equipe soudeur'],
  ['responsable', 'mecanicien de maintenance', 'responsable mecanicien maintenance'],
])('adds one’s own field to a rank alone: %s, %s', (to, from, searched) => {
  expect(rankIn(to, from)).toBe(searched);
});

it.each([
  ['technicien qualite', 'operateur logistique'],
  ['soudeur', 'agent logistique'],
  ['chef equipe', 'operateur'],
])('leaves what says more, and a trade that says no field: %s, %s', (to, from) => {
  expect(rankIn(to, from)).toBe(to);
});
