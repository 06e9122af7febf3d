import { expect, it } from 'vitest';
import { speaksOf } from './third-person.ts';

it.each([
  'Régleur en plasturgie, 12 ans. Titulaire d’un CAP. Aimerait la métallurgie.',
  'Mme Martin, 45 ans, cariste',
  'Bénéficiaire : soudeur 10 ans, RQTH',
  'Opératrice. Elle ne peut plus porter de charges',
  'He is a welder',
])('hears who speaks of somebody else: %s', (text) => {
  expect(speaksOf(text)).toBe(true);
});

it.each([
  'Titulaire d’un CAP plasturgie, 12 ans d’injection',
  'Je suis soudeur, mon employeur aimerait me garder',
  'Souhaite évoluer vers la maintenance',
  'Cariste 8 ans. CACES R489 cat. 3',
  'Nous recherchons un soudeur',
])('leaves who speaks of themselves, or of nobody: %s', (text) => {
  expect(speaksOf(text)).toBe(false);
});
