import { expect, it } from 'vitest';
import { leadDeck } from './lead-deck.ts';

const match = {
  ...{ countable: 'all' as const, listed: true, acquired: 0, toAssess: 1, toLearn: 7 },
  trade: { same: 1, context: 3, asked: 10 },
};

it('draws the blocs where they count, else the gestures, else that nothing is known', () => {
  expect(leadDeck(match)).toEqual({ unit: 'blocs', counts: { have: 0, recognise: 1, learn: 7 } });
  expect(leadDeck({ ...match, countable: 'gestures' }).counts).toEqual({ have: 1, recognise: 3, learn: 6 });
  expect(leadDeck({ ...match, countable: 'gestures', listed: false }).counts.unknown).toBe(true);
  for (const countable of ['thin', 'named'] as const)
    expect(leadDeck({ ...match, countable }).counts).toEqual({
      have: 0,
      recognise: 0,
      learn: 0,
      unknown: true,
    });
});
