import { expect, it } from 'vitest';
import { withoutContractor } from './for-whom.ts';

it.each([
  ['j’accompagne une salariée en CDI, elle emballe des biscuits', 'en CDI, elle emballe des biscuits'],
  ['Bonjour, j’accompagne une personne qui conduit un chariot', 'conduit un chariot'],
  ['une cliente, 34 ans, agent de conditionnement', 'agent de conditionnement'],
  ['I’m helping a woman who packs boxes', 'packs boxes'],
  ['agent de propreté chez un sous-traitant dans une usine', 'agent de propreté dans une usine'],
  ['jaccompagne une femme 39 ans, emballeuse sur ligne', 'emballeuse sur ligne'],
  ['j’accompagne un homme de 50 ans, soudeur', 'soudeur'],
  ['j’accompagne des touristes', 'j’accompagne des touristes'],
  ['conseiller opco, un salarié en maintenance', 'maintenance'],
  ['conseillère Opco : cariste de 45 ans', 'cariste de 45 ans'],
  ['conseillère CEP. J’accompagne un homme de 50 ans, soudeur', 'soudeur'],
  ['je suis conseillère France Travail, un homme qui fait du tissage', 'fait du tissage'],
  ['conseiller pôle emploi, demandeur d’emploi ancien maçon', 'maçon'],
  ['RH, pour un de nos régleurs', 'régleurs'],
  ['conseiller France Travail, j’ai 45 ans', 'conseiller France Travail, j’ai 45 ans'],
  ['conseillère en insertion professionnelle, 12 ans', 'conseillère en insertion professionnelle, 12 ans'],
  ['conseiller clientèle, un métier que je quitte', 'conseiller clientèle, un métier que je quitte'],
  ['RH, paie', 'RH, paie'],
  ['boulanger', 'boulanger'],
])('one speaks of somebody, or is sent by a firm: %s', (does, kept) => {
  expect(withoutContractor(does)).toBe(kept);
});
