import { expect, it } from 'vitest';
import type { FieldName } from '../results.ts';
import { withoutLinkedOnly } from './linked.ts';

/** Records 0 and 4: who grinds; the others are pathways with the trades that they lead to. */
const cards = [
  { kind: 'occupation', id: 'H3303', title: 'Broyeur' },
  { kind: 'pathway', id: 'silo', title: 'Agent de silo', occupations: ['H3303', 'A1', 'A2'] },
  { kind: 'pathway', id: 'broyage', title: 'Opérateur de broyage', occupations: ['H3303', 'A1', 'A2'] },
  { kind: 'pathway', id: 'plastique', title: 'Matières plastiques', occupations: ['H3303', 'A1', 'A2'] },
  { kind: 'occupation', id: 'H2101', title: 'Meunier' },
  { kind: 'pathway', id: 'mostly', title: 'Procédés', occupations: ['H3303', 'H2101', 'A1'] },
] as unknown as Parameters<typeof withoutLinkedOnly>[0]['cards'];

const found = (record: number, score: number, ...fields: FieldName[]) => ({
  record,
  score,
  explain: () => ({
    matched: [{ typed: 'broyer', found: 'broyer', fields, through: 'typed' as const }],
    alsoKnownAs: null,
  }),
});
const kept = (record: number, score: number, ...fields: FieldName[]) =>
  withoutLinkedOnly(
    { cards },
    ['broyer', 'plastique'],
    [found(0, 20, 'names'), found(4, 19, 'names'), found(record, score, ...fields)],
  ).length === 3;

it('a pathway far under the first that only its trades link to what was asked is left out', () => {
  expect(kept(1, 6, 'occupations')).toBe(false);
  expect(kept(1, 6, 'occupations', 'families')).toBe(false);
});

it('it stays where its own text has a word asked, or where it comes near the first', () => {
  expect(kept(1, 6, 'occupations', 'blocs')).toBe(true);
  expect(kept(1, 12, 'occupations')).toBe(true);
});

it('it stays where its title says the trade or what was asked, or where most of its trades were found', () => {
  expect(kept(2, 6, 'occupations')).toBe(true);
  expect(kept(3, 6, 'occupations')).toBe(true);
  expect(kept(5, 6, 'occupations')).toBe(true);
});

it('where no trade was found, nothing is left out', () => {
  expect(withoutLinkedOnly({ cards }, ['broyer'], [found(1, 6, 'occupations')])).toHaveLength(1);
});
