import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { afterFirst } from './next-diploma.ts';

const pathway = (id: string, type: string, level: number | null) => ({ kind: 'pathway', id, type, level });
const cards = [
  pathway('cap', 'cap', 3),
  pathway('bac', 'bac-pro', 4),
  pathway('bts', 'bts', 5),
  pathway('mc', 'cs', 4),
  pathway('tp', 'titre-professionnel', 4),
  pathway('cqp', 'cqp', null),
  { kind: 'occupation', id: 'metier' },
];
const engine = { cards } as unknown as Pick<Engine, 'cards'>;
const found = cards.map((_, record) => ({
  record,
  score: 1,
  explain: () => ({ matched: [], alsoKnownAs: null }),
}));

it('leaves out the diploma that one has and what is under it; the next level, and what completes it, gain', () => {
  const scores = afterFirst(engine, { out: ['bac-pro'], level: 4 }, found).map(
    ({ record, score }) => `${cards[record]?.id ?? ''} ${score}`,
  );
  expect(scores).toEqual(['bts 1.8', 'mc 1.8', 'tp 1', 'cqp 0.8', 'metier 1']);
});
