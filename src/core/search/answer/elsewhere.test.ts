import { expect, it } from 'vitest';
import { withoutElsewhere } from './elsewhere.ts';

const cards = [
  { kind: 'occupation', id: 'H3302', sectors: [] },
  { kind: 'pathway', id: 'RNCP1', status: 'active', occupations: ['I1306'], sectors: ['froid'] },
  { kind: 'pathway', id: 'RNCP2', status: 'active', occupations: ['H3302'], sectors: [] },
  { kind: 'occupation', id: 'K2202', sectors: [] },
  { kind: 'occupation', id: 'K2204', sectors: [] },
  { kind: 'occupation', id: 'A1412', sectors: ['lait'] },
] as unknown as Parameters<typeof withoutElsewhere>[0]['cards'];

/** What is left of records with these scores; `said`: the words that each says. */
const left = (
  scores: readonly number[],
  loose = false,
  said: readonly string[] = [],
  asked = 'conditionnement de produits',
) =>
  withoutElsewhere(
    { cards },
    scores.flatMap((score, record) =>
      score === 0
        ? []
        : [
            {
              record,
              score,
              explain: () => ({
                matched: (said[record] ?? 'conditionnement').split(' ').map((typed) => ({
                  typed,
                  found: typed,
                  fields: ['names' as const],
                  through: 'typed' as const,
                })),
                alsoKnownAs: null,
              }),
            },
          ],
    ),
    asked.split(' '),
    loose,
  ).map(({ record }) => cards[record]?.id);

it('far under the best, what has neither a domain nor a sector of it is left out', () => {
  expect(left([100, 59, 30])).toEqual(['H3302', 'RNCP2']);
  expect(left([100, 60, 30])).toEqual(['H3302', 'RNCP1', 'RNCP2']);
});

it('a trade of no industry that none of the first goes with is left out, where all words were met', () => {
  expect(left([100, 0, 30, 90])).toEqual(['H3302', 'RNCP2']);
  expect(left([100, 0, 30, 90, 80])).toEqual(['H3302', 'RNCP2', 'K2202', 'K2204']);
  expect(left([100, 0, 30, 90], true)).toEqual(['H3302', 'RNCP2', 'K2202']);
});

it('one that says more of what was asked, or scores as well, stays', () => {
  expect(left([100, 0, 0, 90], false, ['ligne', '', '', 'ligne vitre'])).toEqual(['H3302', 'K2202']);
  expect(left([100, 0, 0, 95])).toEqual(['H3302', 'K2202']);
});

it('without a record that has a domain, all stay', () => {
  expect(left([])).toEqual([]);
});

it('of two words, one that says the other one stays', () => {
  const said = ['plieur', '', '', 'vitre'];
  expect(left([100, 0, 0, 40], true, said, 'plieur vitre')).toEqual(['H3302', 'K2202']);
  expect(left([100, 0, 0, 40], true, said, 'plieur vitre tôle')).toEqual(['H3302']);
});
