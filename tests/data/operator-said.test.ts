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

describe('what one does, said as people say it, on the real catalogue', () => {
  it.each([
    ['technicien qualité production laitière', 'H1528'],
    ['operateur production poisson', 'H2105'],
    ['opératrice production pâtisserie', 'H2105'],
    ['agent de production charcuterie', 'H2105'],
    ['boulanger en production', 'D1102'],
    ['soudeur tig et mig en intérim', 'H2913'],
    ['conductrice de machine en conditionnement parfums et crèmes, 8 ans', 'H3305'],
    [
      'je fais le nettoyage industriel chez un sous traitant, je nettoie les zones propres dans une usine de medicaments',
      'K2204',
    ],
  ])('%s is %s', async (typed, place) => {
    expect((await does(typed))?.place).toBe(place);
  });

  it.each(['je bosse à l’usine, cariste', 'soudeur en usine'])(
    'works in no industry that is not said: %s',
    async (typed) => {
      expect(await does(typed)).not.toHaveProperty('there');
    },
  );

  it('makes no cardboard for saying "ma boîte"', async () => {
    const found = await does('je pique des sacs en cuir a la machine depuis 20 ans, ma boite me licencie');
    expect(found).toMatchObject({ place: 'H2401', industry: 'secteur:maroquinerie' });
  });
});
