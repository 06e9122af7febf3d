import { expect, it } from 'vitest';
import { gesturesInWords } from './core-gestures.ts';

const group = (id: string, en: string | null, ...main: string[]) => ({
  ...{ id, label: id, en, other: [] },
  main: main.map((label) => ({ id: label, label })),
});

it('says in one sentence the core gestures of a trade, one of each group', () => {
  const groups = [
    group('a', 'Packing products', 'Conditionner des produits', 'Réaliser la palettisation'),
    group('b', 'Checking quality', 'Vérifier la conformité (étanchéité, poids)'),
    group('c', null, 'Préparer une machine, une ligne', 'Evaluer les risques'),
    group('d', 'Cleaning'),
  ];
  expect(gesturesInWords(groups, 'fr')).toBe(
    'conditionner des produits, vérifier la conformité, évaluer les risques',
  );
  expect(gesturesInWords(groups, 'en')).toBe('packing products, checking quality');
  expect(gesturesInWords([], 'fr')).toBe('');
});
