import { describe, expect, it } from 'vitest';
import { diplomasBefore } from './diplomas-before.ts';

const read = (text: string) =>
  diplomasBefore(text).map(({ title, year, start, end }) => [title, year, text.slice(start, end)]);

describe('a diploma told by who has it', () => {
  it.each([
    ['Diplômée aide-soignante en 2012', 'Diplômée aide-soignante', 2012],
    ['diplômé en horticulture (2008)', 'diplômé horticulture', 2008],
    ['Aide-soignante diplômée d’État depuis 2007', 'Aide-soignante diplômée d’État', 2007],
  ])('is its word and its title: %s', (text, title, year) => {
    expect(read(text).map(([told, when]) => [told, when])).toEqual([[title, year]]);
  });

  it('leaves the trade to be read', () => {
    expect(read('Diplômée aide-soignante en 2012')[0]?.[2]).toBe('Diplômée');
  });

  it('says nothing without a year or a title', () => {
    expect(read('diplômée aide-soignante')).toEqual([]);
    expect(read('je suis diplômée depuis 2012')).toEqual([]);
    expect(read('non diplômé')).toEqual([]);
  });

  it('stands behind its title in English', () => {
    expect(read('I have a bakery diploma 2010')).toEqual([['bakery diploma', 2010, 'bakery diploma']]);
    expect(read('first aid certificate')).toEqual([]);
  });
});
