import { describe, expect, it } from 'vitest';
import { emptyQuery } from '#core/search/query.ts';
import type { Found } from './protocol.ts';
import { asking } from './asking.ts';

const foundFor = (text: string, whole: boolean): Found => ({
  query: { ...emptyQuery(), text },
  results: {} as Found['results'],
  whole,
});

/** A worker whose answers come when they are let go. */
function worker() {
  const waiting: { name: string; go: (found: Found | undefined) => void }[] = [];
  const call = (service: string, params: string) =>
    new Promise<Found | undefined>((go) => waiting.push({ name: `${service} ${params}`, go }));
  const answer = async (name: string, found: Found | undefined) => {
    waiting.find((one) => one.name === name)?.go(found);
    await new Promise((done) => setTimeout(done));
  };
  return { call, answer };
}

function setUp() {
  const { call, answer } = worker();
  const taken: string[] = [];
  const asked = asking(call, ({ query, whole }) => {
    taken.push(`${query.text} ${whole ? 'whole' : 'first'}`);
  });
  return { answer, taken, ...asked };
}

describe('the answers to an address', () => {
  it('are the first one, then the whole one', async () => {
    const { ask, answer, taken } = setUp();
    void ask('a');
    await answer('search a', foundFor('a', false));
    await answer('searchWhole a', foundFor('a', true));
    expect(taken).toEqual(['a first', 'a whole']);
  });

  it('are left once something newer is asked', async () => {
    const { ask, answer, taken } = setUp();
    void ask('a');
    void ask('b');
    await answer('search a', foundFor('a', true));
    await answer('search b', foundFor('b', true));
    expect(taken).toEqual(['b whole']);
  });

  it('are left once something was chosen, so that a facet ticked meanwhile keeps its tick', async () => {
    const { ask, drop, answer, taken } = setUp();
    void ask('a');
    await answer('search a', foundFor('a', false));
    drop();
    await answer('searchWhole a', foundFor('a', true));
    expect(taken).toEqual(['a first']);
  });

  it('end where the worker failed', async () => {
    const { ask, answer, taken } = setUp();
    void ask('a');
    await answer('search a', undefined);
    await answer('searchWhole a', foundFor('a', true));
    expect(taken).toEqual([]);
  });
});
