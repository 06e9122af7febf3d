import { expect, it } from 'vitest';
import { ailmentOfTrade } from './ailment.ts';

it.each([
  ['asthme du boulanger', 'boulanger', 'allergie'],
  ['eczéma de coiffeuse', 'coiffeuse', 'allergie'],
  ['j’ai l’asthme du boulanger', 'boulanger', 'allergie'],
  ['dos de déménageur', 'déménageur', 'mal-de-dos'],
  ['genoux de carreleur', 'carreleur', 'mal-de-dos'],
  ['allergie du peintre', 'peintre', 'allergie'],
  ['un dos usé de maçon, 50 ans', 'maçon, 50 ans', 'mal-de-dos'],
  ['baker’s asthma', 'baker', 'allergie'],
  ["hairdresser's eczema", 'hairdresser', 'allergie'],
  ['plumber’s knees', 'plumber', 'mal-de-dos'],
] as const)('%s is of %s', (typed, trade, limit) => {
  expect(ailmentOfTrade(typed)).toMatchObject({ trade, limit });
});

it.each([
  'mal de dos',
  'allergie à la farine',
  'boulanger, asthme',
  'mains dans le moteur',
  'dos',
  'soudeur',
  'main d’œuvre agricole',
  'pieds de table',
  'des coudes de tuyauterie',
])('is none of a trade: %s', (typed) => {
  expect(ailmentOfTrade(typed)).toBeNull();
});
