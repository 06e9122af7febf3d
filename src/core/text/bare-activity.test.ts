import { expect, it } from 'vitest';
import { withActivity } from './bare-activity.ts';

it.each([
  ['maintenance', 'technicien de maintenance industrielle'],
  ['je travaille en maintenance depuis 6 ans', 'technicien de maintenance industrielle depuis 6 ans'],
  ['au contrôle qualité dans une usine de biscuits', 'technicien qualité dans une usine de biscuits'],
  ['atelier montage', 'monteur assembleur'],
  ['je bosse à la logistique chez un fabricant de pneus', 'opérateur logistique chez un fabricant de pneus'],
  ['service compta', 'comptable'],
])('names the trade of who works there: %s', (does, trade) => {
  expect(withActivity(does, false)).toBe(trade);
});

it.each([
  'montage vidéo',
  'maintenance informatique',
  'qualité de l’air',
  'contrôle de gestion',
  'responsable qualité',
  'je suis à la retraite',
  'soudage',
])('leaves what says more, or what needs none: %s', (does) => {
  expect(withActivity(does, false)).toBe(does);
});

it.each([
  ['travailler dans un bureau', 'agent administratif'],
  ['un poste en bureau d’études', 'dessinateur industriel'],
  ['du montage', 'monteur assembleur'],
  ['encadrement', 'chef d’équipe en industrie'],
])('names the trade of who would work there: %s', (wish, trade) => {
  expect(withActivity(wish, true)).toBe(trade);
});

it.each(['maintenance', 'qualité', 'peinture sur soie', 'un bureau de poste'])(
  'leaves a wish that a family is called by, or that says more: %s',
  (wish) => {
    expect(withActivity(wish, true)).toBe(wish);
  },
);
