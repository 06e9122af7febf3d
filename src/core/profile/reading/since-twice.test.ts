import { describe, expect, it } from 'vitest';
import { readSample } from './reader.fixture.ts';

const told = (text: string) =>
  readSample(text).map((one) => [one.id, 'years' in one ? one.years : undefined]);

describe('a trade that lasts since two dates', () => {
  it('lasts since the first', () => {
    expect(told('Soudeur depuis 2010.\nSoudeur TIG chez Roux depuis 2014.')).toEqual([['H2913', 16]]);
    expect(told('Soudeur chez Roux, 2014 à ce jour.\nSoudeur depuis 2010.')).toEqual([['H2913', 16]]);
  });

  it('is two trades where they are two, and two lengths where one has ended', () => {
    expect(told('Soudeur depuis 2010.\nCariste depuis 2014.')).toEqual([
      ['H2913', 16],
      ['N1101', 12],
    ]);
    expect(told('Soudeur 2002-2010.\nSoudeur depuis 2014.')).toEqual([['H2913', 20]]);
    expect(told('Soudeur 2002-2010, puis soudeur chez Roux jusqu’en 2014.\nSoudeur depuis 2020.')).toEqual([
      ['H2913', 18],
    ]);
  });
});
