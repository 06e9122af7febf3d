import { describe, expect, it } from 'vitest';
import { handlesFlour, sparesMatter } from './matter.ts';

const trade = (label: string, ...names: string[]) => ({
  label,
  titles: names.map((name, at) => ({ id: String(at), label: name })),
});
const baker = trade('Boulanger / Boulangère');
const pizza = trade('Pizzaïolo / Pizzaïola');
const cheese = trade('Fromager', 'Fromager', 'Affineur');

describe('a trade that handles flour', () => {
  it('is told by its label, or by half of its names', () => {
    for (const one of [baker, pizza, trade('Crêpier'), trade('Pâtissier'), trade('Tourier', 'Tourier')])
      expect(handlesFlour(one)).toBe(true);
    expect(handlesFlour(cheese)).toBe(false);
    expect(handlesFlour(trade('Ouvrier', 'Ouvrier de biscuiterie', 'Ouvrier'))).toBe(true);
    expect(handlesFlour(trade('Ouvrier', 'Ouvrier de biscuiterie', 'Ouvrier', 'Aide'))).toBe(false);
    expect(handlesFlour(trade('Ouvrier'))).toBe(false);
  });

  it('is not spared to who flees allergens and comes from another one', () => {
    expect(sparesMatter([baker], ['allergenes'])(pizza)).toBe(false);
    expect(sparesMatter([baker], ['allergenes'])(cheese)).toBe(true);
    expect(sparesMatter([baker], ['nuit'])(pizza)).toBe(true);
    expect(sparesMatter([cheese], ['allergenes'])(pizza)).toBe(true);
  });
});
