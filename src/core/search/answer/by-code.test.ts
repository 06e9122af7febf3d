import { describe, expect, it } from 'vitest';
import { sampleEngine } from '../asking.fixture.ts';
import type { Query } from '../query.ts';
import { findByCodes } from './by-code.ts';
import { isFarTrade, isOutsideTrade } from './industry.ts';
import { tradeAndPathways } from './leading.ts';
import type { Card } from '../results.ts';

/** What numbers find: each record, and the number that led to it. */
function found(numbers: string[][], show: Query['show'] = 'all') {
  const engine = sampleEngine();
  const codes = numbers.map((ids) => ({ ids }) as unknown as Parameters<typeof findByCodes>[1][number]);
  return findByCodes(engine, codes, show)?.map(({ record, score, explain }) => {
    const { matched } = explain();
    return `${engine.cards[record]?.id ?? '?'} by ${matched.map(({ typed }) => typed).join()} ${String(score)}`;
  });
}

describe('a number', () => {
  it('finds its record, then what that one leads to, in this order', () => {
    expect(found([['RNCP900']])).toEqual(['RNCP900 by RNCP900 2', 'RNCP1002 by RNCP900 1']);
    expect(found([['H2913']])).toEqual(['H2913 by H2913 2', 'RNCP1002 by H2913 1']);
  });

  it('of a pathway leads to its trades only where trades are asked for', () => {
    expect(found([['RNCP1001']])).toEqual(['RNCP1001 by RNCP1001 1']);
    expect(found([['RNCP1001']], 'pathway')).toHaveLength(1);
    expect(found([['RNCP1001']], 'occupation')).toEqual(['RNCP1001 by RNCP1001 2', 'D1102 by RNCP1001 1']);
  });

  it('is the first of those that it may be that a record has', () => {
    expect(found([['RNCP404', 'D1102', 'RNCP1001']])?.[0]).toBe('D1102 by D1102 2');
  });

  it('comes with others, each record once, those typed first', () => {
    expect(found([['RNCP900'], ['RNCP1002']])).toEqual(['RNCP900 by RNCP900 2', 'RNCP1002 by RNCP1002 1']);
    expect(found([['H2913'], ['D1102'], ['X']])?.map((one) => one.split(' ')[0])).toEqual([
      'H2913',
      'D1102',
      'RNCP1002',
      'RNCP1001',
    ]);
  });

  it('that no record has finds nothing', () => {
    expect(found([['RNCP404']])).toBeUndefined();
    expect(found([])).toBeUndefined();
  });
});

describe('a trade and the pathways that lead to it', () => {
  it('are those in force whose title has a word of its names', () => {
    const engine = sampleEngine();
    const ids = (code: string) => {
      const led = tradeAndPathways(engine, code);
      return led && [led.trade, ...led.pathways].map((record) => engine.cards[record]?.id);
    };
    expect(ids('H2913')).toEqual(['H2913', 'RNCP1002']);
    expect(ids('D1102')).toEqual(['D1102', 'RNCP1001']);
    expect(ids('Z9999')).toBeNull();
    expect(ids('RNCP1001')).toBeNull();
  });
});

describe('a trade that is far from industry', () => {
  const card = (id: string, more: object = {}) =>
    ({ kind: 'occupation', id, sectors: [], pathways: 0, ...more }) as unknown as Card;

  it('is of no sector of ours and of no domain of industry; outside when no pathway leads to it either', () => {
    for (const id of ['A1101', 'E1301', 'H2102', 'I1304', 'N1101'])
      expect(isFarTrade(card(id)), id).toBe(false);
    for (const id of ['D1102', 'E1101', 'G1602', 'J1103']) expect(isFarTrade(card(id)), id).toBe(true);
    expect(isFarTrade(card('D1102', { sectors: ['lait'] }))).toBe(false);
    expect(isFarTrade({ ...card('D1102'), kind: 'pathway' } as Card)).toBe(false);
    expect(isFarTrade(undefined)).toBe(false);
    expect([isOutsideTrade(card('D1102')), isOutsideTrade(card('D1102', { pathways: 1 }))]).toEqual([
      true,
      false,
    ]);
    expect([isOutsideTrade(card('H2102')), isOutsideTrade(undefined)]).toEqual([false, false]);
  });
});
