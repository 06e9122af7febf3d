import { expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { knowThere } from './know-there.ts';

const savoirs = [
  ['1', 'Procédés de fabrication alimentaire'],
  ['2', 'Normes qualité'],
  ['3', 'Techniques de soudure'],
  ['4', 'Fabrication de fromage'],
  ['5', 'Caractéristiques des laits'],
] as const;
const trade = (code: string, main: string[]) => ({
  ...occupation(code, [], []),
  knowledge: { main, emerging: [], other: [] },
});
const ways = lookup({
  ...matchCatalogue(),
  knowledge: savoirs.map(([id, label]) => ({ ...matchCatalogue().knowledge[0], id, label }) as never),
  occupations: [
    trade('H2102', ['2', '1', '3', '4', '5']),
    ...['H2913', 'H2914', 'H2902', 'H2911'].map((code) => trade(code, ['3'])),
    trade('H2104', []),
    trade('H3201', ['4']),
  ],
});
const told = (...held: string[]) => knowThere(ways, 'H2102', held).map(({ id }) => id);

it('says how things are made in a trade of another domain, two at most, what few trades are told by', () => {
  expect(told('H2914')).toEqual(['1', '4']);
  expect(told('H3201')).toEqual(['1', '5']);
});

it('says nothing to who is of that domain, or of none', () => {
  expect(told('H2104')).toEqual([]);
  expect(told('H3201', 'H2104')).toEqual([]);
  expect(told()).toEqual([]);
});
