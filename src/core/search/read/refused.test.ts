import { describe, expect, it } from 'vitest';
import { takeRefused } from './refused.ts';

const read = (text: string) => {
  const { refused, rest } = takeRefused(text.split(' '));
  return [refused.join(' '), rest.join(' ')];
};

describe('what is refused', () => {
  it.each([
    ['tout sauf la logistique', 'logistique', ''],
    ['agroalimentaire sauf abattoir', 'abattoir', 'agroalimentaire'],
    ['poste a l ecart des produits chimiques', 'produits', 'poste chimiques'],
    ['usine loin de la poussiere', 'poussiere', 'usine'],
    ['usine sans conduire', 'conduire', 'usine'],
    ['routier je veux plus conduire', 'conduire', 'routier je'],
    ['je ne veux plus couper de la viande', 'couper viande', 'je'],
    ['plus de farine je suis', 'farine', 'je suis'],
    ['j aime pas la couture', 'couture', 'j'],
    ['je veux pas travailler dans la viande', 'viande', 'je'],
    ['je supporte plus la poussiere de bois', 'poussiere bois', 'je'],
    ['travail agro sans viande', 'viande', 'travail agro'],
  ])('%s: %s', (text, refused, rest) => {
    expect(read(text)).toEqual([refused, rest]);
  });

  it.each([
    'soudeur',
    'biere sans alcool',
    'plus de salaire',
    'pas de formation',
    'je veux plus travailler',
    'souder pas cher',
    'cariste plus soudure',
    'je veux pas rester debout',
  ])('%s refuses no work', (text) => {
    expect(read(text)).toEqual(['', text]);
  });
});
