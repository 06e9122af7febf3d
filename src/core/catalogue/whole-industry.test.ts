import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeIndustrySaid } from './whole-industry-said.ts';
import { byIndustry, sectorsOfPlace, wholeIndustry } from './whole-industry.ts';

describe('a whole industry', () => {
  it.each([
    'agroalimentaire',
    'l’agro',
    'agro alimantaire',
    'agroalimantaire',
    'dans l’agro-alimentaire',
    'une usine agroalimentaire',
    'les industries alimentaires',
    'IAA',
    'food industry',
    'a food factory',
    'un poste dans l’agro',
  ])('is said by %s', (text) => {
    expect(wholeIndustrySaid(text)?.id).toBe('alimentaire');
  });

  it.each(['agronomie', 'conducteur de ligne agroalimentaire', 'laiterie', 'la pharma', 'food safety', ''])(
    'is not said by %s',
    (text) => {
      expect(wholeIndustrySaid(text)).toBeNull();
    },
  );

  it('has the sectors that share the food industry of ROME', () => {
    const sectors = JSON.parse(readFileSync('data/catalogue/sectors.json', 'utf8')) as {
      id: string;
      romeSectors: string[];
    }[];
    const food = sectors.filter(({ romeSectors }) => romeSectors.includes('83')).map(({ id }) => id);
    expect([...(wholeIndustry('alimentaire')?.sectors ?? [])].sort()).toEqual(food.sort());
    expect(sectorsOfPlace('sucre')).toEqual(['sucre']);
  });
});

it('sectors that are all those of an industry are said as that industry, once, with the others apart', () => {
  const food = sectorsOfPlace('alimentaire');
  const of = (ids: readonly string[]) => {
    const { whole, others } = byIndustry(ids);
    return [whole.map(({ id }) => id), others];
  };
  expect(of([...food, 'chimie'])).toEqual([['alimentaire'], ['chimie']]);
  expect(of(food.slice(1))).toEqual([[], food.slice(1)]);
  expect(of([])).toEqual([[], []]);
});
