import { describe, expect, it } from 'vitest';
import { spoken } from '../recognise/spoken.ts';
import { Forms, longestForms } from './forms.ts';

const forms = (...texts: string[]) => new Forms(texts.map((text) => ({ of: text, text })));
const read = (some: Forms<string>, text: string) => longestForms(some.read(spoken(text))).map(({ of }) => of);

describe('forms', () => {
  it('reads beginnings, plurals, feminines and doubled letters', () => {
    const some = forms('ouvrier* abattoir*', 'nettoy* machine*', 'four');
    expect(read(some, 'ouvrières d’abattoir')).toEqual(['ouvrier* abattoir*']);
    expect(read(some, 'netoyage des machines')).toEqual(['nettoy* machine*']);
    expect(read(some, 'les fours')).toEqual(['four']);
    expect(read(some, 'fournisseur')).toEqual([]);
  });

  it('reads any of the words that a form gives for one', () => {
    const some = forms('agent/operateu* tri/recycl*');
    expect(['agente de tri', 'opératrices de recyclage'].flatMap((text) => read(some, text))).toHaveLength(2);
    expect(read(some, 'ouvrier de tri, agent d’accueil')).toEqual([]);
  });

  it('keeps a double s apart from a single one: they are other sounds and other words', () => {
    const some = forms('brassag*', 'repass*');
    expect(read(some, 'brasage de composants, service des repas')).toEqual([]);
    expect(read(some, 'brassage et repassage')).toEqual(['brassag*', 'repass*']);
  });

  it('takes a short word as typed, or its plural', () => {
    expect(read(forms('tig'), 'piqueuse de tiges')).toEqual([]);
    expect(read(forms('tig', 'mmt'), 'TIG, des MMTs')).toEqual(['tig', 'mmt']);
    expect(read(forms('haas'), '80 ha, tour Haas')).toEqual(['haas']);
    expect(read(forms('till'), 'TIL (Teintures et Impressions), on the till')).toEqual(['till']);
  });

  it('takes no short word for one glued to an article', () => {
    expect(read(forms('ari'), 'Marie, larie et un ARI')).toEqual(['ari']);
    expect(read(forms('ari'), 'Marie')).toEqual([]);
  });

  it('reads a glued article, one foreign word between, and never across lines', () => {
    const some = forms('abattoir*', 'chang* format*');
    expect(read(some, 'a labatoir')).toEqual(['abattoir*']);
    expect(read(some, 'changement rapide de format')).toEqual(['chang* format*']);
    expect(read(some, 'changement rapide, propre, de format')).toEqual([]);
    expect(read(some, 'changement\nformat')).toEqual([]);
  });

  it('keeps of equally long ones the one whose words stand together', () => {
    expect(read(forms('control* piece*', 'tri* piece*'), 'contrôle : tri des pièces')).toEqual([
      'tri* piece*',
    ]);
  });

  it('takes a short beginning with a double letter as it is written', () => {
    expect(read(forms('tann*', 'cmms*'), 'en tant que soudeur, CMS')).toEqual([]);
    expect(read(forms('tann*'), 'tannerie')).toEqual(['tann*']);
  });

  it('keeps the longest of those that share words', () => {
    expect(read(forms('machine*', 'conduc* machine*'), 'conductrice de machines')).toEqual([
      'conduc* machine*',
    ]);
  });
});

describe('slips', () => {
  it('mends one letter of a long word, where one word alone is near', () => {
    const some = forms('cariste', 'soudeur', 'boulanger');
    expect(some.nearest('boulenger')).toBe('boulanger');
    expect(some.nearest('kariste')).toBe('carist');
    expect(some.nearest('soudr')).toBeUndefined();
    expect(forms('calibreur', 'calibrer').nearest('calibrex')).toBeUndefined();
  });
});
