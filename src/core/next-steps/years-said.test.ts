import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { saysLongInTrade } from './years-said.ts';

test.each([
  'chauffeur poids lourd depuis 8 ans, permis CE',
  'routier, 6 ans de route',
  'je suis à la chaîne depuis 25 ans',
  'cariste, 12 ans d’expérience',
  'chauffeur livreur 6 ans',
  'forklift driver for 8 years',
])('%s: years of a trade', (typed) => {
  expect(saysLongInTrade(fold(typed))).toBe(true);
});

test.each([
  'cariste depuis 2 ans',
  'au chômage depuis 5 ans',
  'apprenti boulanger depuis 4 ans',
  'j’ai 19 ans, cariste',
  'jeune soudeur depuis 4 ans',
  'en France depuis 6 ans',
])('%s: none', (typed) => {
  expect(saysLongInTrade(fold(typed))).toBe(false);
});
