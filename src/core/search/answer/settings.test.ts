import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { tradesIn } from './settings.ts';

const trade = (id: string, pathways: number) => ({ kind: 'occupation', id, pathways });

/** In the fields all work outside; in the plant, one of four; of the last no pathway is known. */
const cards = [
  trade('H3301', 1),
  trade('H3302', 14),
  trade('H3303', 1),
  trade('H3304', 1),
  trade('A1201', 3),
  trade('A1202', 2),
  trade('A1203', 1),
  trade('K2201', 1),
  trade('A1301', 0),
];
const found = (wanted: boolean, ...ids: string[]) =>
  tradesIn({ cards } as unknown as Engine, [
    { wanted, records: new Set(ids.map((id) => cards.findIndex((card) => card.id === id))) },
  ])
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => cards[record]?.id);

it('lists the trades of the domains of which it is the rule before the most taught one of another', () => {
  expect(found(true, 'H3302', 'A1201', 'A1202', 'A1203')[0]).toBe('A1201');
});

it('puts others between two of a domain', () => {
  expect(found(true, 'A1201', 'A1202', 'A1203', 'H3302')[1]).toBe('H3302');
});

it('takes no share of a single trade for a rule', () => {
  expect(found(true, 'K2201', 'A1201', 'A1202', 'A1203')[0]).toBe('A1201');
});

it('leaves out those to which no pathway leads, and lists none where nothing is wanted', () => {
  expect(found(true, 'A1201', 'A1301')).toEqual(['A1201']);
  expect(found(false, 'A1201')).toEqual([]);
});
