import { describe, expect, it } from 'vitest';
import type { StepCondition } from '../catalogue/next-steps.ts';
import { stateOf } from './conditions.ts';
import { noGaps, nobody, noWish, type Aim, type Facts } from './facts.ts';

const aim: Aim = {
  ...{ id: 'RNCP1', title: 'x', kind: 'cqp', register: 'rncp', routes: ['vae', 'apprentissage'], ends: null },
  ...{ prerequisitesKnown: true, certifier: 'X', committee: null, opcos: [], blocs: [], occupation: null },
};
const facts = (more: Partial<Facts> = {}): Facts => ({
  ...{ answer: 'pathway', aim, trade: null, tradeCode: null, opcos: ['opco-2i'], aimedOpcos: ['opco-2i'] },
  ...{ employer: null, industries: [], certificates: [] },
  ...{ person: nobody(), gaps: noGaps(), wish: noWish(), ...more },
});
const state = (
  fact: StepCondition['fact'],
  op: StepCondition['op'],
  value: StepCondition['value'],
  more: Partial<Facts> = {},
  unknown: StepCondition['unknown'] = 'keep',
) => stateOf({ fact, op, value, unknown }, facts(more));
const bloc = { code: 'a', label: 'A' };

describe('a condition of a step', () => {
  it('compares a fact with a value', () => {
    expect([state('kind', 'is', 'cqp'), state('kind', 'is', 'bts')]).toEqual(['met', 'no']);
    expect([state('register', 'in', ['rncp', 'rs']), state('register', 'in', ['rs'])]).toEqual(['met', 'no']);
    expect([state('kind', 'notIn', ['bts']), state('kind', 'notIn', ['bts', 'cqp'])]).toEqual(['met', 'no']);
    expect([state('opcos', 'includes', 'opco-2i'), state('opcos', 'includes', 'ocapiat')]).toEqual([
      'met',
      'no',
    ]);
    expect([state('answer', 'is', 'pathway'), state('answer', 'is', 'plan')]).toEqual(['met', 'no']);
  });

  it('counts what is to be assessed and learnt, from a number on', () => {
    const gaps = { toAssess: [bloc, bloc], toLearn: [] };
    expect([1, 2, 3].map((least) => state('toAssess', 'atLeast', least, { gaps }))).toEqual([
      'met',
      'met',
      'no',
    ]);
    expect(state('toLearn', 'atLeast', 1, { gaps })).toBe('no');
    expect(state('kind', 'atLeast', 1)).toBe('no');
    // A trade that one learns, to which no certificate is chosen yet, but for one that has none.
    const towards = { gaps, aim: null, trade: 'Soudeur', learn: ['Souder'] };
    expect(state('toLearn', 'atLeast', 1, towards)).toBe('met');
    expect(state('toLearn', 'atLeast', 1, { ...towards, uncertified: true })).toBe('no');
    expect(state('toLearn', 'atLeast', 1, { ...towards, learn: [] })).toBe('no');
  });

  it('reads what is said of the person, a no too', () => {
    const person = { ...nobody(), status: 'employee', disability: false } as const;
    expect(state('status', 'in', ['employee', 'employer'], { person })).toBe('met');
    expect(state('disability', 'is', true, { person })).toBe('no');
    expect(state('disability', 'is', false, { person })).toBe('met');
  });

  it('knows whether the record names a certifier', () => {
    expect(state('namedCertifier', 'is', true)).toBe('met');
    expect(state('namedCertifier', 'is', false, { aim: { ...aim, certifier: null } })).toBe('met');
  });

  it('that nobody has said is to be checked, or drops the step, as the step says', () => {
    for (const fact of ['status', 'toLearn'] as const) {
      expect(state(fact, 'is', 'employee')).toBe('toCheck');
      expect(state(fact, 'is', 'employee', {}, 'drop')).toBe('no');
    }
    for (const fact of ['kind', 'routes', 'register', 'namedCertifier'] as const)
      expect(state(fact, 'is', 'cqp', { aim: null })).toBe('toCheck');
  });

  it('on routes is to be checked where the record lists one alone, which excludes no other', () => {
    const of = (routes: string[] | null, unknown: 'keep' | 'drop' = 'keep') =>
      state('routes', 'includes', 'vae', { aim: { ...aim, routes } }, unknown);
    expect([
      of(['vae']),
      of(['apprentissage']),
      of(['apprentissage', 'contrat-pro']),
      of([]),
      of(null),
    ]).toEqual([...['met', 'toCheck', 'no', 'toCheck', 'toCheck']]);
    expect(of(['apprentissage'], 'drop')).toBe('no');
  });
});
