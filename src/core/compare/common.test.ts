import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonCore, pairOf } from './common.ts';
import { holds, keyOf, type Hold, type Holdings } from './holdings.ts';

const held = (entries: Record<string, Hold>): Holdings =>
  new Map(Object.entries(entries).map(([id, hold]) => [keyOf('gesture', id), hold]));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const anyHoldings = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...holds))
  .map((entries) => held(entries));

describe('the common core', () => {
  it('sets apart what all call for, some, and one alone', () => {
    const { all, some, own } = commonCore([
      held({ a: 'bloc', b: 'trade', c: 'trade' }),
      held({ a: 'trade', b: 'bloc' }),
      held({ a: 'bloc', d: 'bloc' }),
    ]);
    expect([ids(all), ids(some), own.map(ids)]).toEqual([['a'], ['b'], [['c'], [], ['d']]]);
  });

  it('takes what is beside in a trade where half of the others are sure of it, and never alone', () => {
    expect(ids(commonCore([held({ a: 'beside' }), held({ a: 'bloc' })]).all)).toEqual(['a']);
    expect(ids(commonCore([held({ a: 'beside' }), held({ a: 'beside' }), held({ a: 'bloc' })]).all)).toEqual(
      [],
    );
    expect(commonCore([held({ a: 'beside' })]).own).toEqual([[]]);
  });

  it('leaves to the one that is sure of it what is beside in more of the others', () => {
    const { own, some } = commonCore([held({ a: 'beside' }), held({ a: 'beside' }), held({ a: 'bloc' })]);
    expect([own.map(ids), some]).toEqual([[[], [], ['a']], []]);
  });

  it('puts the surest first, and gestures before savoirs', () => {
    const first = new Map<string, Hold>([
      [keyOf('savoir', 's'), 'bloc'],
      [keyOf('gesture', 'a'), 'trade'],
      [keyOf('gesture', 'b'), 'bloc'],
    ]);
    expect(ids(commonCore([first, first]).all)).toEqual(['b', 'a', 's']);
  });

  it('says each item once, whatever the order of the pathways', () => {
    fc.assert(
      fc.property(fc.array(anyHoldings, { minLength: 2, maxLength: 4 }), (list) => {
        const said = ({ all, some, own }: ReturnType<typeof commonCore>) => [...all, ...some, ...own.flat()];
        const core = commonCore(list);
        expect(new Set(ids(said(core))).size).toBe(said(core).length);
        const back = commonCore([...list].reverse());
        expect(ids(back.all)).toEqual(ids(core.all));
        expect(ids(back.some)).toEqual(ids(core.some));
        expect(back.own.map(ids).reverse()).toEqual(core.own.map(ids));
      }),
    );
  });
});

describe('a pair', () => {
  it('counts what both call for out of what either is sure of', () => {
    const one = held({ a: 'bloc', b: 'trade', c: 'beside' });
    expect(pairOf(one, held({ a: 'beside', c: 'beside', d: 'bloc' }))).toEqual({ common: 1, either: 3 });
  });

  it('is symmetric, and never more in common than asked', () => {
    fc.assert(
      fc.property(anyHoldings, anyHoldings, (one, other) => {
        expect(pairOf(one, other)).toEqual(pairOf(other, one));
        expect(pairOf(one, other).common).toBeLessThanOrEqual(pairOf(one, other).either);
      }),
    );
  });
});
