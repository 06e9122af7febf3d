import { describe, expect, it } from 'vitest';
import { aboutStaff } from './staff.ts';

const said = (text: string): string => aboutStaff(text).replace(/\s+/gu, ' ').trim();

describe('who trains the people of a firm', () => {
  it.each([
    ['former mes caristes à devenir conducteurs de machine', 'conducteurs de machine'],
    ["faire monter ma meilleure opératrice en cheffe d'équipe", "cheffe d'équipe"],
    ['former mes magasiniers à la conduite de chariot', 'conduite de chariot'],
    ["faire monter un opérateur chef d'équipe", "chef d'équipe"],
    ["faire passer mes opérateurs chefs d'équipe", "chefs d'équipe"],
    ['faire évoluer un opérateur régleur', 'régleur'],
    ['upskill packaging operators into technicians', 'technicians packaging'],
    ['retrain our welders as setters', 'setters welders'],
    ['former mes opérateurs de conditionnement à devenir techniciens', 'techniciens conditionnement'],
    ['nous rachetons des robots de soudage, comment former nos gars', 'des robots de soudage'],
    [
      'on installe une ligne automatisée : former les gars',
      'on installe une ligne automatisée : former les gars',
    ],
    ['former nos régleurs', 'régleurs'],
    ['reconnaître les compétences de nos caristes', 'caristes'],
    ['former un soudeur en interne', 'soudeur'],
    ["fidéliser mes intérimaires d'abattoir, quel CQP", 'abattoir , quel CQP'],
  ])('searches what they become, or their trade: %s', (text, searched) => {
    expect(said(text)).toBe(searched);
  });

  it.each([
    'former mes tuteurs',
    'former mes salariés en interne',
    'patron tôlerie, qui forme mes ouvriers à être tuteurs',
    'transmettre mon savoir-faire avant la retraite',
    'accueillir un apprenti',
    'workplace tutor',
    'apprendre le métier à des jeunes',
    'accueil des nouveaux salariés',
    "valider l'expérience de mes salariés",
  ])('searches the tutor: %s', (text) => {
    expect(said(text)).toBe('tuteur en entreprise');
  });

  it.each([
    'monter en compétences mes opérateurs',
    'certifier mes intérimaires',
    'mes opérateurs veulent évoluer',
    'train my operators',
  ])('searches the certificate of any operator: %s', (text) => {
    expect(said(text)).toMatch(/^conducteur d'équipements industriels/u);
  });

  it.each([
    'monter des meubles',
    'former des tôles',
    'passer un CACES',
    'certifier des comptes',
    'garder mon poste en 2x8',
  ])('leaves what trains nobody: %s', (text) => {
    expect(aboutStaff(text)).toBe(text);
  });
});
