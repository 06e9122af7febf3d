import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inPlace, ofPlace } from './place-said.ts';

const sectors = JSON.parse(readFileSync('data/curated/sectors.json', 'utf8')) as {
  label: string;
  labelEn: string;
}[];
const place = (fr: string, en = fr) => ({ fr, en });

describe('an industry in a sentence', () => {
  it.each([
    ['Industrie pharmaceutique', 'dans l’industrie pharmaceutique', 'de l’industrie pharmaceutique'],
    ['Nucléaire', 'dans le nucléaire', 'du nucléaire'],
    ['Carrières et béton', 'dans les carrières et le béton', 'des carrières et du béton'],
    ['Viandes (abattage, découpe, transformation)', 'dans les viandes', 'des viandes'],
    [
      'Quelque chose, et plus',
      'dans le secteur « Quelque chose, et plus »',
      'du secteur « Quelque chose, et plus »',
    ],
  ])('has its articles: %s', (label, where, of) => {
    expect(inPlace(place(label), 'fr')).toBe(where);
    expect(ofPlace(place(label), 'fr')).toBe(of);
  });

  it('is said in English', () => {
    expect(inPlace(place('', 'Dairy industry'), 'en')).toBe('in the dairy industry');
    expect(ofPlace(place('', 'Footwear'), 'en')).toBe('in footwear');
  });

  it('is quoted for none of the industries of the catalogue', () => {
    const quoted = sectors.filter(({ label }) => inPlace(place(label), 'fr').includes('«'));
    expect(quoted).toEqual([]);
  });
});
