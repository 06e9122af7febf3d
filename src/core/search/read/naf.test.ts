import { expect, it } from 'vitest';
import { asking } from './asking.fixture.ts';
import { nafIn } from './naf.ts';

const { ask, read } = asking();

it.each([
  ['1071A', 'boulangerie-industrielle', '1071A'],
  ['code APE 10.51c', 'industrie-laitiere', '10.51c'],
  ['20.42Z, dans le Rhône', 'cosmetique-parfum', '20.42Z'],
  ['2014B', 'chimie', '2014B'],
  ['0113Z', 'horticulture-maraichage', '0113Z'],
])('%s is of %s: the longest beginning decides', (text, sector, typed) => {
  expect(nafIn(text)).toEqual({ sector, typed });
});

it.each(['en 2019 a', 'H2102', 'RNCP10711A', '6920Z', '1071', 'soudeur'])('%s holds none of ours', (text) => {
  expect(nafIn(text)).toBeNull();
});

it('filters by the sector of a code, alone or beside words', () => {
  expect(read('1051C')).toEqual(['sector industrie-laitiere']);
  const { recognised } = ask('soudeur 1051C');
  expect(recognised).toContainEqual({
    ...{ facet: 'sector', values: ['industrie-laitiere'], typed: '1051C' },
    relaxed: expect.any(Boolean) as boolean,
  });
});
