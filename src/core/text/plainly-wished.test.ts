import { expect, it } from 'vitest';
import { plainlyWished } from './plainly-wished.ts';

it.each([
  ['retrouver un poste dans la pharma', 'trouver un poste dans la pharma'],
  ['du travail dans un bâtiment pas loin', 'du travail pas loin'],
  ['dans un batiment chauffé', 'un travail'],
  ['un travail à l’intérieur, qu’est-ce que je peux faire ?', 'un travail'],
  ['architecte d’intérieur', 'architecte d’intérieur'],
  ['rentré dans le nucléaire', 'rentrer dans le nucléaire'],
  ['bien passé en maintenance', 'passer en maintenance'],
  ['au contrôle qualité', 'la qualité'],
  ['faire du contrôle qualité dans une usine', 'la qualité'],
  ['contrôle qualité des soudures', 'contrôle qualité des soudures'],
  ['un poste sur ce site', 'un poste là-bas'],
  ['la pharma, région lyonnaise', 'la pharma'],
  ['mécano de maintenance', 'technicien de maintenance'],
  ['dans le bâtiment', 'dans le bâtiment'],
  ['dans un bâtiment d’élevage', 'dans un bâtiment d’élevage'],
  ['me poser, travailler dans une usine du coin', 'travailler dans une usine du coin'],
  ['me poser et signer un vrai contrat en CDI, dans la laiterie', 'dans la laiterie'],
  ['travailler en équipe', 'un travail'],
  ['un travail précis, horaires fixes', 'un travail, horaires fixes'],
  ['mécanique de précision', 'mécanique de précision'],
  ['descendre du camion et travailler dans une usine', 'travailler dans une usine'],
  ['poser le camion', 'un travail'],
  ['travailler en équipe de nuit', 'travailler en équipe de nuit'],
  ['un autre travail dans le bassin', 'un autre travail'],
  ['tu crois que', 'un travail'],
  ['dans l’industrie, fabriquer des choses', 'dans l’industrie'],
  ['fabriquer des choses en bois', 'fabriquer des choses en bois'],
  ['apprendre un métier à l’usine, j’aime la mécanique, réparer des scooters', 'la mécanique'],
  ['j’aime la mécanique, réparer des scooters', 'j’aime la mécanique, réparer des scooters'],
])('a wish is said plainly: %s', (wish, plain) => {
  expect(plainlyWished(wish)).toBe(plain);
});
