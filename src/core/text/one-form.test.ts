import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFirstForm } from './one-form.ts';

describe('a name said for both, in its first form', () => {
  it.each([
    ['Conducteur / Conductrice de ligne de conditionnement', 'Conducteur de ligne de conditionnement'],
    ['Fromager industriel / Fromagère industrielle', 'Fromager industriel'],
    ['Technicien forestier / Technicienne forestière d’études', 'Technicien forestier d’études'],
    ['Mouleur-stratifieur / Mouleuse-stratifieuse', 'Mouleur-stratifieur'],
    ['Cariste', 'Cariste'],
    // As pages write it, with a space that does not break.
    ['Technicien\u00a0/ Technicienne de laboratoire', 'Technicien de laboratoire'],
    ['Lapidaire / Diamantaire', 'Lapidaire / Diamantaire'],
  ])('%s', (name, said) => {
    expect(inFirstForm(name)).toBe(said);
  });

  it('is found for nearly all trades of ROME', () => {
    const trades = JSON.parse(readFileSync('data/catalogue/occupations.json', 'utf8')) as { label: string }[];
    const both = trades.filter(({ label }) => inFirstForm(label).includes(' / '));
    expect(both.map(({ label }) => label)).toEqual(['Lapidaire / Diamantaire']);
  });
});
