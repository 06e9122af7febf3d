import { describe, expect, it } from 'vitest';
import type { Pathway } from '../catalogue/pathway.ts';
import { pathway } from '../match/sample.fixture.ts';
import { isFaint, saidBeside, type Beside } from './beside.ts';
import type { Course } from './course.ts';
import type { Objectives } from './front.ts';
import type { FoundPlan } from './question.ts';

const least: Objectives = { blocs: 0, steps: 1, evidence: 3, level: 0, missing: 0, far: 0 };
const to = (code: string, evidence = 3): FoundPlan => ({
  cost: { ...least, evidence },
  legs: [{ kind: 'move', from: 'A', move: { to: code, evidence: 'estimated', score: null } }],
});
const course: FoundPlan = {
  cost: least,
  legs: [{ kind: 'course', id: 'RNCP1', lands: null, states: [] }],
};
const official = to('O', 0);
const unit = {
  unit: { code: 'X', label: 'X', whole: false, trade: [], transversal: [] },
  evidence: 'official',
  held: null,
} as const;

const untold = { titles: { likeLabel: () => 0 }, courses: new Map<string, Course>() };
const nobody = {
  ...untold,
  joint: { between: () => 0 },
  space: {
    lookup: {
      pathwaysByOccupation: new Map<string, Pathway[]>(),
      occupations: new Map<string, { label: string }>(),
    },
  },
};
const asItIs: Beside = { at: ['A'], near: () => 0, nearPathway: () => 0, tells: () => true, known: 1 };

/** Whether a trade is said: so near, so many certifications in common (null: one family), such levels, beside these. */
function said(
  one: {
    near?: number;
    joint?: number | null;
    levels?: [own: number, there: number];
    labels?: [own: string, there: string];
  },
  beside: { known?: number; trades?: readonly FoundPlan[]; at?: readonly string[] },
) {
  const { near = 0.2, joint = 1, levels, labels: [own = '', there = ''] = [] } = one;
  const occupations = new Map([
    ['A', { label: own }],
    ['B', { label: there }],
  ]);
  const records = new Map(
    levels?.map((level, place) => {
      const code = place === 0 ? 'A' : 'B';
      return [code, [{ ...pathway('RNCP1', [], [code]), level }]];
    }),
  );
  const world = {
    ...untold,
    joint: { between: () => joint },
    space: { lookup: { pathwaysByOccupation: records, occupations } },
  };
  const { known = 0, trades = [], at = ['A'] } = beside;
  const beneath: Beside = { at, near: () => near, nearPathway: () => 0, tells: () => true, known };
  return saidBeside(world, beneath, [...trades, to('B')])(to('B'));
}

describe('a trade that no certification shares and of which little is near', () => {
  const foreign = { near: 0.07, joint: 0 };

  it('is not said beside the trade left as it is, nor beside one that ROME sends to', () => {
    expect(said(foreign, {})).toBe(true);
    expect(said(foreign, { known: 1 })).toBe(false);
    expect(said(foreign, { trades: [official] })).toBe(false);
    expect(said(foreign, { trades: [course] })).toBe(true);
  });

  it('is said when it is near, when a certification shares it, when it is of the family, or where no trade is left', () => {
    expect(said({ ...foreign, near: 0.08 }, { known: 1 })).toBe(true);
    expect(said({ ...foreign, joint: 1 }, { known: 1 })).toBe(true);
    expect(said({ ...foreign, joint: null }, { known: 1 })).toBe(true);
    expect(said(foreign, { known: 1, at: [] })).toBe(true);
  });

  it('is said where ROME sends to it', () => {
    expect(saidBeside(nobody, { ...asItIs, nearPathway: () => 0 }, [])(official)).toBe(true);
  });
});

describe('a trade met by chance: all that is in common is what every trade does', () => {
  const met = (joint: number | null, tells: boolean, from: string, one = to('H2904')) =>
    saidBeside(
      { ...nobody, joint: { between: () => joint } },
      { ...asItIs, at: [from], near: () => 1, tells: () => tells, known: 0 },
      [one],
    )(one);

  it('is never said, however near it is', () => {
    expect(met(0, false, 'I1309')).toBe(false);
  });

  it('is no chance with a gesture that tells, a certification in common, one family, one domain, or where ROME sends', () => {
    expect(met(0, true, 'I1309')).toBe(true);
    expect(met(1, false, 'I1309')).toBe(true);
    expect(met(null, false, 'I1309')).toBe(true);
    expect(met(0, false, 'H2911')).toBe(true);
    expect(met(0, false, 'I1309', to('H2904', 0))).toBe(true);
  });
});

describe('a certificate that is hardly near', () => {
  const said = (beside: Partial<Beside>, trades: readonly FoundPlan[] = []) =>
    saidBeside(nobody, { ...asItIs, ...beside }, trades)(course);

  it('is not said beside the trade left as it is, nor beside one that ROME sends to', () => {
    const far = () => 0.039;
    expect(said({ nearPathway: () => 0.199 })).toBe(false);
    expect(said({ nearPathway: () => 0.2 })).toBe(true);
    expect(said({ nearPathway: far, known: 0 }, [official])).toBe(false);
    expect(said({ nearPathway: () => 0.04, known: 0 }, [official])).toBe(true);
    expect(said({ nearPathway: far, known: 0 })).toBe(true);
    expect(said({ nearPathway: far, at: [] })).toBe(true);
  });
});

describe('a faint plan', () => {
  const ofTrade = (near: number, one = to('B')) => isFaint({ near: () => near, nearPathway: () => 1 }, one);
  const ofCourse = (near: number) => isFaint({ near: () => 1, nearPathway: () => near }, course);

  it('arrives at what is hardly near, where ROME does not send', () => {
    expect([ofTrade(0.039), ofTrade(0.04), ofTrade(0, official)]).toEqual([true, false, false]);
    expect([ofCourse(0.039), ofCourse(0.04)]).toEqual([true, false]);
  });
});

describe('a fall of two levels', () => {
  it('is not said to whose trade is exercised there as it is, but within one family', () => {
    expect(said({ levels: [5, 3] }, { known: 1 })).toBe(false);
    expect(said({ levels: [5, 4] }, { known: 1 })).toBe(true);
    expect(said({ levels: [5, 3] }, { trades: [official] })).toBe(true);
    expect(said({ levels: [5, 3], joint: null }, { known: 1 })).toBe(true);
    expect(said({}, { known: 1 })).toBe(true);
  });
});

describe('a technician', () => {
  it('is not said to work by hand beside the trade exercised there as it is', () => {
    const down: { labels: [string, string] } = {
      labels: ['Technicien de laboratoire', 'Opérateur de laboratoire'],
    };
    expect(said(down, { known: 1 })).toBe(false);
    expect(said(down, { trades: [official] })).toBe(true);
    expect(said({ labels: ['Soudeur', 'Opérateur de laboratoire'] }, { known: 1 })).toBe(true);
    expect(said({ labels: ['Technicien de laboratoire', 'Laborantin'] }, { known: 1 })).toBe(true);
  });
});

describe('a certificate that is the trade left itself', () => {
  const learnt: FoundPlan = {
    cost: least,
    legs: [{ kind: 'course', id: 'RNCP1', lands: null, states: [{ ...unit, state: 'toLearn' }] }],
  };
  const saidOf = (one: FoundPlan, known: number, like: number) =>
    saidBeside(
      { ...nobody, titles: { likeLabel: () => like } },
      { ...asItIs, nearPathway: () => 1, known },
      [],
    )(one);

  it('is not to learn again beside that trade as it is: a VAE alone recognises it', () => {
    expect(saidOf(learnt, 1, 1)).toBe(false);
    expect(saidOf(learnt, 1, 0.9)).toBe(true);
    expect(saidOf(learnt, 0, 1)).toBe(true);
    expect(saidOf(course, 1, 1)).toBe(true);
  });
});
