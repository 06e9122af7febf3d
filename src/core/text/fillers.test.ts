import { expect, it } from 'vitest';
import { withoutFillers } from './fillers.ts';

it.each([
  [
    'travailler dans un labo pharmaceutique genre sanofi',
    'travailler dans un labo pharmaceutique comme sanofi',
  ],
  ['un labo pharmaceutique type sanofi', 'un labo pharmaceutique comme sanofi'],
  ['l’automobile style renault', 'l’automobile comme renault'],
  ['la pharma, par exemple sanofi', 'la pharma, comme sanofi'],
  ['un truc dans le genre soudeur', 'un truc comme soudeur'],
  ['dans le genre sanofi', 'sanofi'],
  ['la chimie ou un truc du genre', 'la chimie ou un truc'],
  ['soudeur par exemple', 'soudeur'],
  ['par exemple soudeur', 'soudeur'],
  ['en mode labo pharma', 'labo pharma'],
  ['opérateur genre conducteur de ligne', 'conducteur de ligne'],
  ['opératrice, par exemple sur presse', 'opératrice, comme sur presse'],
  ['quel genre de poste', 'quel poste'],
  ['un genre de soudeur', 'soudeur'],
  ['euh... la chimie du coup', 'la chimie'],
  ['bah la chimie, tu vois', 'la chimie'],
  ['a pharma lab like sanofi', 'a pharma lab comme sanofi'],
])('leaves out what is said before an example: %s', (typed, kept) => {
  expect(withoutFillers(typed)).toBe(kept);
});

it.each([
  'genre',
  'par exemple',
  'le même genre de travail ailleurs',
  'un truc du même genre',
  'meuble de style',
  'menuisier, meubles de style ancien',
  'bureau de style',
  'styliste',
  'contrôle type',
  'essai de type',
  'prototype',
  'créatrice en mode femme',
  'métiers de la mode',
  'travailler dans la mode',
  'mode opératoire',
  'ex-cariste',
  'voilà 10 ans que je suis soudeur',
  'commerce en gros',
  'i’d like to be a welder',
])('keeps what names something, and what is all that is said: %s', (typed) => {
  expect(withoutFillers(typed)).toBe(typed);
});
