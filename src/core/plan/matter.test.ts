import { describe, expect, it } from 'vitest';
import { plainFamily } from '../catalogue/plain.fixture.ts';
import { occupation, reading } from '../match/sample.fixture.ts';
import { noOptions } from './ask.ts';
import { as, ask, certificate, own, verre } from './glass.fixture.ts';
import { handlesFlour, sectorsOfFlour, sparesMatter } from './matter.ts';
import { plan } from './plan.ts';
import type { Setting } from './setting.ts';

const trade = (label: string) => ({ label });
const baker = trade('Boulanger / Boulangère');
const pizza = trade('Pizzaïolo / Pizzaïola');
const cheese = trade('Fromager');

describe('a trade that handles flour', () => {
  it('is told by its label', () => {
    for (const one of [baker, pizza, trade('Crêpier'), trade('Pâtissier'), trade('Tourier')])
      expect(handlesFlour(one)).toBe(true);
    for (const label of [
      'Cuisinier de collectivité',
      'Commis de cuisine',
      'Employé de restauration collective',
    ])
      expect(handlesFlour(trade(label)), label).toBe(true);
    expect(handlesFlour(trade('Poseur / Poseuse de cuisines'))).toBe(false);
    expect(handlesFlour(trade('Cuisinier / Cuisinière en industrie chimique'))).toBe(false);
    expect(handlesFlour(cheese)).toBe(false);
    expect(handlesFlour(trade('Commis / Commise de cuisine'))).toBe(true);
    expect(handlesFlour(trade('Ouvrier'))).toBe(false);
  });

  it('is spared, and so are ripening cellars, mushroom beds and poultry, by who flees what is in the air', () => {
    for (const label of ['Fromager industriel / Fromagère industrielle', 'Champignonniste', 'Aviculteur'])
      expect(sparesMatter([baker], ['allergenes'])(trade(label)), label).toBe(false);
    expect(sparesMatter([baker], [])(cheese)).toBe(true);
  });

  it('is who makes ready meals and ices too: both work dough', () => {
    for (const label of [
      'Fabrication traiteur',
      'Charcutier-traiteur / Charcutière-traiteuse',
      'Glacier fabricant',
    ])
      expect(sparesMatter([baker], ['allergenes'])(trade(label)), label).toBe(false);
    expect(handlesFlour(trade('Glaciologue'))).toBe(false);
    expect(sparesMatter([cheese], ['allergenes'])(trade('Glacier fabricant'))).toBe(true);
  });

  it('is told of a sector by its name, to who flees allergens only', () => {
    const sectors = ['Boulangerie et pâtisserie industrielles', 'Chimie', 'Grains et meunerie'].map(
      (label) => ({
        id: label,
        label,
      }),
    );
    expect(sectorsOfFlour(sectors, ['allergenes'])).toEqual([sectors[0]?.id, sectors[2]?.id]);
    expect(sectorsOfFlour(sectors, ['nuit'])).toEqual([]);
  });

  it('is not spared to who flees allergens and comes from another one', () => {
    expect(sparesMatter([baker], ['allergenes'])(pizza)).toBe(false);
    expect(sparesMatter([baker], ['allergenes'])(trade('Confiseur'))).toBe(true);
    expect(sparesMatter([baker], ['nuit'])(pizza)).toBe(true);
    expect(sparesMatter([cheese], ['allergenes'])(pizza)).toBe(true);
  });

  it('handles no fish either, whatever was left: which allergen is fled is not known', () => {
    const fishmonger = trade('Poissonnier / Poissonnière');
    const fried = trade('Ouvrier en produits de la mer');
    for (const one of [fishmonger, fried, trade('Mareyeur'), trade('CQP Écailler')]) {
      expect(sparesMatter([cheese], ['allergenes'])(one)).toBe(false);
      expect(sparesMatter([cheese], ['nuit'])(one)).toBe(true);
    }
    expect(sparesMatter([], ['allergenes'])(trade('Éducateur des activités aquatiques'))).toBe(true);
  });

  it('is no step of a plan, nor is a certificate that leads to such trades only', () => {
    const oven = { ...occupation('H2801', as('a', 1, 6), []), label: 'Pizzaïolo' };
    const { world, start } = ask({
      occupations: [{ ...own, label: 'Boulanger' }, oven],
      families: [plainFamily('verre', ['H2801'])],
      pathways: [
        certificate({
          families: [{ family: 'verre', evidence: 'occupation', via: 'H2801' }],
          sectors: [{ sector: 'verre', branch: null, evidence: 'title', via: 'x' }],
        }),
      ],
      blocSkills: [reading('RNCP1BC01', as('b', 1, 3))],
    });
    const names = (settings: readonly Setting[]) =>
      plan(world, start, verre, { ...noOptions(), settings }).plans.map(({ name }) => name);
    expect(names([])).toEqual(['asTrade', 'vaeToAsk']);
    expect(names(['nuit'])).toEqual(['asTrade', 'vaeToAsk']);
    expect(names(['allergenes'])).toEqual([]);
  });
});
