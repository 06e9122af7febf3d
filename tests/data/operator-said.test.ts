import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { operatorTrades } from '#core/plan/operator-trades.ts';
import { does, wishes } from './fields.ts';

describe('an operator of who knows what', () => {
  it.each([
    'opérateur de production',
    'opératrice de production',
    'agent de production',
    'ouvrier d’usine',
    'je bosse en usine',
    'je travaille à la chaîne',
    'ouvrière polyvalente',
    'opératrice de ligne',
    'opérateur de production, l’usine ferme',
    'opérateur de production depuis 15 ans',
    'ouvrière en usine, mal de dos',
    'intérimaire en usine',
    'factory worker',
  ])('is asked what they make, and given no trade: %s', async (typed) => {
    const found = await does(typed);
    expect(found?.place).toBeNull();
    expect(found?.choices?.map(({ id }) => id)).toEqual([...operatorTrades]);
  });

  it('keeps the circumstances said beside', async () => {
    const found = await does('ouvrière en usine, mal de dos');
    expect(found?.reads.map(({ value }) => value)).toEqual(['mal-de-dos']);
  });

  it.each([
    ['ouvrier, biscuits', 'H2105'],
    ['opérateur, biscuits', 'H2105'],
    ['opératrice de production en pharmacie', 'H2303'],
    ['ouvrier d’usine dans l’agro', 'H2105'],
    ['agent de conditionnement', 'H3302'],
  ])('is no such one where the thing is said: %s', async (typed, place) => {
    expect(await does(typed)).toMatchObject({ place });
    expect(await does(typed)).not.toHaveProperty('choices');
  });

  it('is wished for by who would take any industry', async () => {
    expect((await wishes('opératrice de production'))?.place).toBeNull();
    expect((await wishes('opérateur de production en chimie'))?.place).toBe('H2304');
  });

  it('may mean trades of the catalogue', async () => {
    const { occupations } = lookup(await readCatalogue('data/catalogue'));
    expect(operatorTrades.filter((code) => !occupations.has(code))).toEqual([]);
  });
});
