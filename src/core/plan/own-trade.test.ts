import { expect, it } from 'vitest';
import { ownTrade } from './own-trade.ts';

it('a trade said with more words, or less, is the same trade; another that begins alike is not', () => {
  const isOwn = ownTrade(['Soudeur / Soudeuse']);
  expect(isOwn('Soudeur / Soudeuse MIG MAG')).toBe(true);
  expect(isOwn('Soudeur / Soudeuse')).toBe(false);
  expect(isOwn('Chaudronnier / Chaudronnière')).toBe(false);
  expect(ownTrade(['Soudeur / Soudeuse MIG MAG'])('Soudeur / Soudeuse')).toBe(true);
  expect(ownTrade(['Cariste'])('Caristes')).toBe(false);
});
