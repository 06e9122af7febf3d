import { expect, it } from 'vitest';
import { kindInTitle } from './kind.ts';

it.each([
  ['CQP Peintre industriel', 'cqp'],
  ['CQPM Peintre industriel', 'cqpm'],
  ['(CQPI) Agent logistique', 'cqpi'],
  ['CQP Technicien de la qualité (CQPI)', 'cqpi'],
  ['CQP Conducteur de systèmes (fiche incomplète) (CQPM)', 'cqpm'],
  ['Certificat de qualification professionnelle inter-branches agent logistique', 'cqpi'],
  ['Certificat de qualification professionnelle Soigneur', 'cqp'],
  ['CQPX Rien', undefined],
  ['Conducteur CQP', undefined],
])('%j is a %s', (title, kind) => {
  expect(kindInTitle(title)).toBe(kind);
});
