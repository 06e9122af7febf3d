import { expect, it } from 'vitest';
import { withoutAsker } from './asker.ts';

it.each([
  ['HR manager, retrain operators as technicians', 'retrain operators as technicians'],
  ['HR here, what can our butchers become', 'what can our butchers become'],
  ['upskill packaging operators, HR manager here', 'upskill packaging operators'],
  ["DRH d'une laiterie : évolution des conducteurs", 'évolution des conducteurs'],
  ['RH, que faire de nos soudeurs', 'que faire de nos soudeurs'],
  ['conseiller France Travail, formation courte en soudage', 'formation courte en soudage'],
  ['Bonjour, je suis conseillère Opco 2i, CQP pour des régleurs', 'CQP pour des régleurs'],
  ['formation au pont roulant (employeur)', 'formation au pont roulant'],
])('leaves out who asks: %s', (typed, kept) => {
  expect(withoutAsker(typed)).toBe(kept);
});

it.each([
  'DRH',
  'assistante RH',
  'je suis DRH, je veux changer de métier',
  'RH, marre des bureaux, un travail manuel',
  "chef d'équipe, niveau 4",
  'patron de pêche',
])('leaves a trade: %s', (typed) => {
  expect(withoutAsker(typed)).toBe(typed);
});
