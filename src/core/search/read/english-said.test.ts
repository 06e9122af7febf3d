import { describe, expect, it } from 'vitest';
import { EnglishNames, isEnglish } from './english.ts';

const namesOf = (...lines: string[]) =>
  new EnglishNames({ version: 1, lines: lines.join('\n'), sectors: 'steel\tSteel and forging' });
/** Whether a text is English, where French has these words. */
const said = (text: string, ...french: string[]) =>
  isEnglish(
    text,
    (word) => french.includes(word),
    namesOf('A1\tWelder\twelding', 'A2\tGlass blower', 'A3\tFitter'),
  );

describe('a question in English', () => {
  it('has a word of an English name', () => {
    expect(said('the painter of the sky')).toBe(false);
    expect(said('the fitter of the sky')).toBe(true);
  });

  it('has two small English words where French has all the others', () => {
    expect(said('the fitter of', 'fitter')).toBe(true);
    expect(said('the fitter', 'fitter')).toBe(false);
    expect(said('fitter', 'fitter')).toBe(false);
  });

  it('has the whole name of a trade, and no small French word', () => {
    const french = ['soudeur', 'acier', 'tube'];
    expect(said('welder soudeur acier tube', ...french)).toBe(true);
    expect(said('blower soudeur acier tube', ...french)).toBe(false);
    expect(said('the welder le soudeur acier tube', ...french)).toBe(false);
  });

  it('has as many English words as French ones, or more', () => {
    expect(said('glass soudeur', 'soudeur')).toBe(true);
    expect(said('glass soudeur acier', 'soudeur', 'acier')).toBe(false);
  });
});

describe('the words of an English name', () => {
  it('are none of the small ones, English or French, and no letter alone', () => {
    for (const name of ['Blower of the glass', 'Blower de glass', 'Glass x blower'])
      expect(namesOf(`A1\t${name}`).trades('glass'), name).toMatchObject([{ code: 'A1' }]);
    expect(namesOf('A1\tBlower of the glass').trades('of the')).toEqual([]);
  });

  it('are whole where they are short', () => {
    expect(namesOf('A1\tLiner').trades('lining')).toEqual([]);
    expect(namesOf('A1\tWelder').trades('welding')).toHaveLength(1);
  });

  it('are in any order in the name of a sector', () => {
    expect(namesOf('A1\tWelder').sectorOf('forging and steel')).toBe('steel');
  });
});
