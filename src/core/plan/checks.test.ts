import { describe, expect, it } from 'vitest';
import { checksOf } from './checks.ts';
import type { PlanPart } from './steps.ts';

const part = (
  change: Partial<NonNullable<PlanPart['pathway']>>,
  whole?: 'toLearn' | 'toAssess',
): PlanPart => ({
  pathway: {
    id: 'RNCP1',
    key: 'parcours:RNCP1',
    title: 'x',
    kind: 'cqp',
    kindName: { id: 'cqp', label: 'CQP', labelEn: 'CQP' },
    level: 3,
    register: 'rncp',
    ends: null,
    routes: ['formation-continue'],
    prerequisites: { training: null, certification: null },
    acquired: [],
    general: 0,
    link: null,
    lands: null,
    ...change,
  },
  steps: whole
    ? [
        {
          kind: whole,
          key: 'parcours:RNCP1',
          code: 'RNCP1',
          label: 'x',
          whole: true,
          evidence: 'shared',
          same: 0,
          context: 0,
          partly: 0,
          asked: 0,
        },
      ]
    : [],
});
const keys = (one: PlanPart) => checksOf(one).map(({ key }) => key);

describe('checksOf', () => {
  it('has nothing to ask about a record that says all, nor about a trade', () => {
    expect(keys(part({}))).toEqual([]);
    expect(keys({ pathway: null, steps: [] })).toEqual([]);
  });

  it('asks for the routes when none is given, or none that an adult takes', () => {
    expect(keys(part({ routes: null }))).toEqual(['routesUnknown']);
    expect(checksOf(part({ routes: ['apprentissage'] }))).toEqual([
      { key: 'onlyRoutes', routes: ['apprentissage'] },
    ]);
    for (const route of ['vae', 'candidature-individuelle', 'contrat-pro'])
      expect(keys(part({ routes: ['apprentissage', route] }))).toEqual([]);
  });

  it('tells blocs that are those of an earlier record, acquired ones too', () => {
    const held = (code: string) =>
      checksOf(part({ acquired: [{ code, label: 'x', held: code, evidence: 'shared' }] }));
    expect(held('RNCP1BC01')).toEqual([]);
    expect(held('RNCP9BC01')).toEqual([{ key: 'earlierBlocs', record: 'RNCP9' }]);
    const whole = part({}, 'toLearn');
    const steps = (code: string): PlanPart => ({
      ...whole,
      steps: whole.steps.map((step) => ({ ...step, code, whole: false }) as typeof step),
    });
    expect(keys(steps('RNCP8BC02'))).toEqual(['earlierBlocs']);
    expect(keys(steps('RNCP1BC02'))).toEqual([]);
  });

  it('tells what has no number, no list of blocs, no level', () => {
    expect(keys(part({ register: null }))).toEqual(['unregistered']);
    // A VAE is of what the RNCP registers: nobody is sent to ask for another one.
    expect(keys(part({ register: null, routes: null }))).toEqual(['routesOfBranch', 'unregistered']);
    expect(keys(part({ register: 'rs', routes: null }))).toEqual(['routesOfBranch']);
    expect(keys(part({ register: 'rs', routes: ['apprentissage'] }))).toEqual(['onlyRoutesNoVae']);
    expect(keys(part({}, 'toLearn'))).toEqual(['blocsUnknown']);
    expect(keys(part({}, 'toAssess'))).toEqual(['blocsUnknown']);
    expect(keys(part({ level: null }))).toEqual(['levelUnknown']);
  });
});
