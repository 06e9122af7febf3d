import { expect, it } from 'vitest';
import type { FieldName, Match } from '../results.ts';
import { withoutLoneWord } from './lone-word.ts';

const names = [
  ['Artiste de cirque', 'Cracheur de feu'],
  ['Soudeur', 'Souffleur de feu'],
  ['Feux d’artifice'],
];

/** Records 0 and up are trades with these names; from 10 on, pathways. */
const engine = {
  cards: Array.from({ length: 12 }, (_, record) => ({ kind: record < 10 ? 'occupation' : 'pathway' })),
  words: { stemOf: (word: string) => word },
  index: {
    title: (record: number) => record * 10,
    labelsHolding: (stem: string, record: number) =>
      (names[record] ?? []).flatMap((name, place) =>
        name.toLowerCase().includes(stem) ? [record * 10 + place] : [],
      ),
  },
  names: { of: (record: number, place: number) => names[record]?.[place] ?? null },
} as unknown as Parameters<typeof withoutLoneWord>[0];

const met = (typed: string, fields: FieldName[], through: Match['through'] = 'typed'): Match => ({
  typed,
  found: typed,
  fields,
  through,
});
const kept = (typed: string, record: number, ...matched: Match[]) =>
  withoutLoneWord(engine, typed, [{ record, score: 1, explain: () => ({ matched, alsoKnownAs: null }) }])
    .length === 1;
const sentence = 'je veux plus du feu';

it('a sentence is not about the one word of it that ends a longer name', () => {
  expect(kept(sentence, 0, met('feu', ['names']))).toBe(false);
  expect(kept('plus du feu', 0, met('feu', ['names']))).toBe(true);
  expect(kept(sentence, 0, met('feu', ['names']), met('cirque', ['names']))).toBe(true);
});

it('it is about the word that names the record, its sector or its family, or begins one of its names', () => {
  for (const field of ['title', 'sectors', 'families'] as const)
    expect(kept(sentence, 0, met('feu', ['names', field]))).toBe(true);
  expect(kept('je crache toujours du feu', 0, met('cracheur', ['names']))).toBe(true);
});

it('a wording of ours is never in passing', () => {
  expect(kept(sentence, 0, met('feu', ['names'], 'synonym'))).toBe(true);
});

it('a pathway is not found by one word of a bloc or of its trades', () => {
  expect(kept('vers une usine propre', 10, met('propre', ['blocs']))).toBe(false);
  expect(kept('vers une usine propre', 10, met('propre', ['occupations']))).toBe(false);
  expect(kept('vers une usine propre', 10, met('propre', ['title']))).toBe(true);
});
