import { expect, it } from 'vitest';
import { isOpenTrade, openTo } from './open-to.ts';
import type { Read } from '../results.ts';

const trade = (title: string) => ({ kind: 'occupation', title }) as Parameters<typeof isOpenTrade>[0];

it.each([
  ['Maçon / Maçonne', true],
  ['Technicien / Technicienne qualité', true],
  ['Chef de chantier', false],
  ['Responsable logistique', false],
  ['Ingénieur / Ingénieure logistique', false],
  ['Expert / Experte méthodes', false],
  ['Formateur / Formatrice qualité', false],
])('%s: open to who has no diploma is %s', (title, isOpen) => {
  expect(isOpenTrade(trade(title))).toBe(isOpen);
});

it('keeps every pathway, whatever its title', () => {
  expect(isOpenTrade({ kind: 'pathway', title: 'Responsable logistique' } as never)).toBe(true);
});

it('takes who is under age, or speaks no French yet, for who has no diploma, and nobody else', () => {
  const cards = [trade('Responsable logistique'), trade('Magasinier / Magasinière')] as never;
  const found = [0, 1].map((record) => ({ record, score: 1 })) as never;
  const left = (value: string, typed = '') =>
    openTo({ cards }, [{ kind: 'situation', value, typed, path: null } satisfies Read], found).map(
      ({ record }) => record,
    );
  expect(left('sans-diplome')).toEqual([1]);
  expect(left('langue')).toEqual([1]);
  expect(left('jeune', '16 ans')).toEqual([1]);
  expect(left('jeune', '22 ans')).toEqual([0, 1]);
  expect(left('senior')).toEqual([0, 1]);
});
