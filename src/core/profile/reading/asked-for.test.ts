import { describe, expect, it } from 'vitest';
import { askedForIn, preferredIn } from './asked-for.ts';
import { bare, within } from './zones.ts';

const left = (text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return within({ start, end: start + word.length }, askedForIn(bare(text)));
};

describe('what others ask for, propose or do', () => {
  it.each([
    ['Cariste 2010-2015. Nous cherchons : CACES R489', 'CACES'],
    ['Abdel, 42 ans, serveur. Notre ancien conducteur avait trente ans', 'conducteur'],
    ['J’ai été serveur. Profil recherché : bac pro PSPA', 'bac'],
    ['On le propose, né en 1980, pour notre poste de conducteur', 'conducteur'],
  ])('is an employer’s need beside a person: %s', (text, word) => {
    expect(left(text, word)).toBe(true);
  });

  it('is what an advertisement says, where it tells of nobody', () => {
    expect(left('Nous cherchons un soudeur. CACES R489', 'soudeur')).toBe(false);
    expect(left('Profil recherché : bac pro PSPA', 'bac')).toBe(false);
  });

  it.each([
    ['I was offered a supervisor post but said no', 'supervisor'],
    ['Son employeur propose un poste de contremaître', 'contremaître'],
    ['Pôle emploi me pousse vers l’aide à domicile', 'aide'],
    ['Le poste d’opérateur de tri ne m’intéresse pas.', 'opérateur'],
    ['J’ai postulé comme magasinier chez Renault', 'magasinier'],
    ['J’ai vu travailler un affûteur', 'affûteur'],
    ['Ouvert à un poste de responsable maintenance', 'responsable'],
    ['ok pour l’abattoir', 'abattoir'],
    ['Conseil reçu par la cellule de reclassement : vendeuse', 'vendeuse'],
    ['vendeuse en parapharmacie — non merci', 'vendeuse'],
    ['Le mari, mécanicien, reprend un garage', 'mécanicien'],
    ['Notre responsable de site, ancien boulanger, vous formera', 'boulanger'],
    ['Recommandé par Jean Martin, chef de fabrication', 'chef'],
    ['« Le régleur est venu », disait ma collègue piqueuse', 'piqueuse'],
    ['Ancien collègue devenu formateur', 'formateur'],
    ['Agence : Mme Roux, chargée de recrutement', 'chargée'],
  ])('is no work of one’s own: %s', (text, word) => {
    expect(left(text, word)).toBe(true);
  });

  it.each([
    ['Le poste de soudeur me convient', 'soudeur'],
    ['employée au poste de cariste de 2010 à 2014', 'cariste'],
    ['Manager : équipe de 12 caristes', 'équipe'],
    ['Soudeur - cariste', 'Soudeur'],
    ['Bénévole ? Non, salarié : cariste', 'cariste'],
  ])('leaves what one did: %s', (text, word) => {
    expect(left(text, word)).toBe(false);
  });
});

it('is what experience would do, where an advertisement tells of nobody', () => {
  const words = (text: string) => preferredIn(text).map(({ start, end }) => text.slice(start, end));
  expect(words('Biscuiterie. Expérience en boulangerie bienvenue.')).toEqual([
    'Expérience en boulangerie bienvenue',
  ]);
  expect(words('J’ai une expérience en boulangerie')).toEqual([]);
});
