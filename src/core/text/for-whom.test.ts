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
  ['boulanger', 'boulanger'],
])('one speaks of somebody, or is sent by a firm: %s', (does, kept) => {
  expect(withoutContractor(does)).toBe(kept);
});
