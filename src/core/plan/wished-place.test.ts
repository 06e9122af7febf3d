import { expect, it } from 'vitest';
import { placeWished } from './wished-place.ts';
import { isWishedPlace } from './work-place.ts';

it.each([
  ['une usine', 'usine'],
  ['travailler en usine, à l’intérieur', 'usine'],
  ['bosser en usine de jour à côté de chez moi', 'usine'],
  ['dans une usine du coin', 'usine'],
  ['l’industrie', 'usine'],
  ['a factory', 'usine'],
  ['dans une autre industrie', 'autre'],
  ['changer de secteur', 'autre'],
  ['quitter mon industrie', 'autre'],
  ['another industry', 'autre'],
  ['', null],
  ['plus d’usine', null],
  ['une autre boîte', null],
  ['mon usine ferme', null],
  ['je ne sais pas', null],
])('%s', (wish, place) => {
  expect(placeWished(wish)).toBe(place);
});

it('knows what an address may hold', () => {
  expect(['usine', 'autre', 'ailleurs', ''].map(isWishedPlace)).toEqual([true, true, false, false]);
});
