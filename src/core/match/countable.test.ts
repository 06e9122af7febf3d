import { describe, expect, it } from 'vitest';
import { countable } from './countable.ts';

const match = {
  own: null,
  thin: false,
  listed: true,
  acquired: 0,
  toAssess: 0,
  trade: { same: 0, context: 0, asked: 4 },
};
const met = { same: 1, context: 0, asked: 4 };

describe('what may be counted aloud of a match', () => {
  it('is everything of a record one of whose blocs is open', () => {
    expect(countable({ ...match, toAssess: 1 })).toBe('all');
    expect(countable({ ...match, own: 'H2901', toAssess: 1, trade: met })).toBe('all');
    expect(countable({ ...match, own: 'H2901', acquired: 1, trade: met })).toBe('all');
    const both = { acquired: 1, toAssess: 1, trade: { same: 1, context: 1, asked: 4 } };
    expect(countable({ ...match, own: 'H2901', ...both })).toBe('all');
  });

  it('is nothing when the record names a trade held and none of its gestures is met', () => {
    expect(countable({ ...match, own: 'H2901' })).toBe('named');
    expect(countable({ ...match, own: 'H2901', listed: false })).toBe('named');
  });

  it('is no bloc when none is open, or when they are not known', () => {
    expect(countable(match)).toBe('gestures');
    expect(countable({ ...match, own: 'H2901', trade: met })).toBe('gestures');
    expect(countable({ ...match, own: 'H2901', trade: { same: 0, context: 1, asked: 4 } })).toBe('gestures');
    expect(countable({ ...match, listed: false, toAssess: 1 })).toBe('gestures');
    expect(countable({ ...match, listed: false })).toBe('gestures');
  });

  it('is nothing of a record that was not read enough', () => {
    expect(countable({ ...match, own: 'H2901', thin: true })).toBe('thin');
  });
});
