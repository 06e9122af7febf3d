import { describe, expect, it } from 'vitest';
import { isOpenTrade, openFirst, openTo } from './open-to.ts';
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

describe('who moves from a trade of the workshop', () => {
  const cards = [
    trade('Responsable qualité'),
    trade('Technicien / Technicienne qualité'),
    trade('Ingénieur / Ingénieure qualité'),
  ] as never;
  const found = [9, 6, 2].map((score, record) => ({ record, score })) as never;
  const move: Read = { kind: 'move', value: 'soudeur>qualite', typed: '', path: null };
  const order = (text: string, read: readonly Read[]) =>
    [...openFirst({ cards }, text, read, found)]
      .sort((one, other) => other.score - one.score)
      .map(({ record }) => record);

  it('meets first a trade that commands nobody', () => {
    expect(order('soudeur qui veut passer à la qualité', [move])).toEqual([1, 0, 2]);
  });

  it.each(['chef soudeur vers la qualité', 'soudeur, responsable qualité', 'production engineer to quality'])(
    'but where a rank is said: %s',
    (text) => {
      expect(order(text, [move])).toEqual([0, 1, 2]);
    },
  );

  it('but where no move is said, or none but a start', () => {
    expect(order('qualité', [])).toEqual([0, 1, 2]);
    expect(order('soudeur', [{ ...move, value: 'soudeur>' }])).toEqual([0, 1, 2]);
  });
});
