import { describe, expect, it } from 'vitest';
import { durationsIn } from './durations.ts';
import { openRangesIn } from './open-ranges.ts';

const read = (text: string) =>
  openRangesIn(text, durationsIn(text), '2026-11-26').map(({ start, end, years }) => [
    text.slice(start, end),
    years,
  ]);

describe('a length without its end', () => {
  it('may be closed by a bracket alone', () => {
    expect(read('cheffe (2021- ), silotière (2015-2021)')).toEqual([['2021- ', 5]]);
    expect(read('cheffe 2021- , silotière')).toEqual([]);
  });

  it.each([
    ['depuis 2015', 11],
    ['depuis mars 2020', 7],
    ['dps 2015', 11],
    ['dp 2015', 11],
    ['2019 – présent', 7],
    ['2016 à ce jour', 10],
    ['since 2021', 5],
    ['janv. 2019 – aujourd’hui', 8],
    ['2021-auj', 5],
    ['01/2019 – ajd', 8],
    ['2016 onwards', 10],
  ])('is ended by today: %s', (text, years) => {
    expect(read(`soudeur ${text}`)).toEqual([[text, years]]);
  });

  it.each([
    'permis B depuis 2015',
    'en France depuis 2020',
    'depuis 2023 en recherche',
    'depuis 2026',
    'CACES depuis 2019',
  ])('is no work: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('begins where the one before ended', () => {
    expect(
      read('opérateur du 2 septembre 2013 au 31 août 2019, puis cariste jusqu’au 30 avril 2024'),
    ).toEqual([['jusqu’au 30 avril 2024', 5]]);
    expect(read('opérateur de 2012 à 2018. Cariste jusqu’en 2022')).toEqual([]);
    expect(read('de 2012 jusqu’en 2018')).toEqual([]);
  });
});
