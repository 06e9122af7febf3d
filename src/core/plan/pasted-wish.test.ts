import { expect, it } from 'vitest';
import { pastedWishes } from './pasted-wish.ts';

it.each([
  [
    'Régleur en plasturgie, 12 ans. Titulaire d’un CAP. Aimerait la métallurgie ou l’aéronautique. Mobile 40 km.',
    ['la métallurgie ou l’aéronautique'],
  ],
  ['Cariste 8 ans, vise un poste de magasinier', ['magasinier']],
  ['Soudeur. Souhaite rester dans la construction navale, Saint-Nazaire', ['la construction navale']],
  ['Projet : logistique', ['logistique']],
  ['Projet professionnel : technicien de maintenance', ['technicien de maintenance']],
  ['Mme Martin, opératrice. Elle voudrait travailler dans la cosmétique', ['la cosmétique']],
  ['Je voudrais devenir laborantin', ['laborantin']],
  ['Intéressée par le secteur de la pharmacie', ['pharmacie']],
  ['He would like to work in aerospace', ['aerospace']],
])('says what one would like, of oneself or of another: %s', (text, wishes) => {
  expect(pastedWishes(text)).toEqual(wishes);
});

it.each([
  ['Cariste. Cherche un emploi'],
  ['Soudeur, ne souhaite plus les déplacements'],
  ['Ne veut plus travailler de nuit'],
  ['Nous recherchons un régleur'],
  ['L’entreprise recherche un soudeur'],
  ['Recherche un CDI'],
  ['Souhaite une formation'],
  ['Chef de projet 5 ans'],
  ['Participe au projet de modernisation'],
])('says no wish: %s', (text) => {
  expect(pastedWishes(text)).toEqual([]);
});
