import { describe, expect, it } from 'vitest';
import type { Condition, FundingScheme } from '../catalogue/funding.ts';
import { soundCatalogue } from '../catalogue/sound.fixture.ts';
import { leads, noGoal, type Goal } from './leads.ts';
import { noSituation, type Situation } from './situation.ts';

const today = '2026-11-26';
const both = { fr: 'x', en: 'x' };

/** A scheme for everyone, in force, with the conditions given. */
function scheme(more: Partial<FundingScheme> = {}): FundingScheme {
  const [first] = soundCatalogue().funding;
  if (!first) throw new Error('the sample has a scheme');
  return {
    ...first,
    ...{ id: 'a', status: 'active', validFrom: null, validTo: null, reviewBy: today, conditions: [] },
    ...more,
  };
}
const condition = (more: Partial<Condition> & Pick<Condition, 'fact'>): Condition => ({
  ...{ id: 'c', op: 'is', value: true, text: both },
  ...more,
});

const verdict = (one: FundingScheme, situation: Partial<Situation> = {}, goal: Partial<Goal> = {}) =>
  leads([one], { ...noSituation(), status: 'employee', ...situation }, { ...noGoal(), ...goal }, today)[0]
    ?.verdict;
const under = (
  asked: Partial<Condition> & Pick<Condition, 'fact'>,
  situation: Partial<Situation> = {},
  goal: Partial<Goal> = {},
) => verdict(scheme({ conditions: [condition(asked)] }), situation, goal);

describe('a condition', () => {
  it('of a number holds from that number on', () => {
    const months = (employeeMonths: number | null) =>
      under({ fact: 'employeeMonths', op: 'atLeast', value: 12 }, { employeeMonths });
    expect([11, 12, 13, null].map(months)).toEqual(['no', 'lead', 'lead', 'check']);
    expect(under({ fact: 'employeeMonths', op: 'atLeast', value: 'an' }, { employeeMonths: 12 })).toBe('no');
    expect(under({ fact: 'contract', op: 'atLeast', value: 1 }, { contract: 'cdi' })).toBe('no');
  });

  it('of a list holds for one of it, and of routes when the goal has that one', () => {
    const contract = (held: Situation['contract']) =>
      under({ fact: 'contract', op: 'in', value: ['cdi', 'cdd'] }, { contract: held });
    expect([contract('cdd'), contract('interim')]).toEqual(['lead', 'no']);
    expect(under({ fact: 'contract', op: 'in', value: 'cdi-cdd' }, { contract: 'cdi' })).toBe('no');
    expect(under({ fact: 'under30', op: 'in', value: ['true'] }, { under30: true })).toBe('no');
    const vae = (routes: string[] | null) =>
      under({ fact: 'routes', op: 'includes', value: 'vae' }, {}, { routes });
    expect([vae(['vae']), vae(['a', 'b']), vae(['a']), vae(null)]).toEqual(['lead', 'no', 'check', 'check']);
    expect(under({ fact: 'contract', op: 'includes', value: 'cd' }, { contract: 'cdi' })).toBe('no');
    expect(under({ fact: 'routes', op: 'includes', value: true }, {}, { routes: ['vae', 'b'] })).toBe('no');
  });

  it('of a register or a kind knows a CQP, and says no only to what is neither', () => {
    const certifiable = (register: Goal['register'], kind: string | null) =>
      under({ fact: 'certifiable' }, {}, { register, kind });
    expect(certifiable('rncp', null)).toBe('lead');
    for (const kind of ['cqp', 'cqpi', 'cqpm']) expect(certifiable(null, kind), kind).toBe('lead');
    expect(certifiable('none', 'habilitation')).toBe('no');
    expect(certifiable('none', null)).toBe('check');
    expect(certifiable('rs', 'habilitation')).toBe('check');
    expect(certifiable(null, 'habilitation')).toBe('check');
  });

  it('of the trade aimed at holds when it is another one', () => {
    const other = (otherOccupation: boolean | null) =>
      under({ fact: 'otherOccupation' }, {}, { otherOccupation });
    expect([true, false, null].map(other)).toEqual(['lead', 'no', 'check']);
  });

  it('of a job seeker is known of a job seeker only; of a person whom France Travail follows, after a CSP too', () => {
    const as = (fact: Condition['fact'], more: Partial<Situation>) => under({ fact }, more);
    const statuses = ['job-seeker', 'employee', 'employer', 'young-person', null] as const;
    const each = (fact: Condition['fact']) => statuses.map((status) => as(fact, { status }));
    expect(each('registeredJobSeeker')).toEqual(['lead', 'check', 'check', 'check', 'check']);
    expect(each('franceTravail')).toEqual(['lead', 'check', 'check', 'check', 'check']);
    expect(each('jobSeekerOrYoung')).toEqual(['lead', 'check', 'check', 'lead', 'check']);
    expect(as('franceTravail', { status: 'employee', jobLoss: 'csp' })).toBe('lead');
    expect(as('franceTravail', { status: 'employee', jobLoss: 'economic' })).toBe('check');
  });

  it('that is soft is to be checked when it does not hold', () => {
    expect(under({ fact: 'under30', soft: true }, { under30: false })).toBe('check');
    expect(under({ fact: 'under30', soft: false }, { under30: false })).toBe('no');
  });

  it('of one contract is asked of that contract, and to be checked while none is said', () => {
    const when = { fact: 'contract', value: 'cdi' } as const;
    const held = (contract: Situation['contract']) => {
      const asked = scheme({ conditions: [condition({ fact: 'under30', when })] });
      const [lead] = leads(
        [asked],
        { ...noSituation(), status: 'employee', contract, under30: true },
        noGoal(),
        today,
      );
      return lead?.trace.map(({ reason, state }) => [reason.kind, state].join(' '));
    };
    expect(held('cdi')).toEqual(['audience met', 'condition met']);
    expect(held(null)).toEqual(['audience met', 'condition toCheck']);
    expect(held('cdd')).toEqual(['audience met']);
  });

  it('is not asked of a person with a disability when it says so', () => {
    const unless = { fact: 'disability', value: true } as const;
    const asked = { fact: 'under30', unless } as const;
    expect(under(asked, { under30: false, disability: true })).toBe('lead');
    expect(under(asked, { under30: false, disability: false })).toBe('no');
    expect(under({ fact: 'under30' }, { under30: false, disability: true })).toBe('no');
  });
});

describe('a scheme', () => {
  it('is for whom it says', () => {
    const only = scheme({ audience: ['job-seeker'] });
    expect(verdict(only, { status: 'job-seeker' })).toBe('lead');
    expect(verdict(only)).toBe('no');
    expect(verdict(only, { status: null })).toBe('check');
  });

  it('is closed after its last day, and to be checked when its state is uncertain', () => {
    expect(verdict(scheme({ validTo: today }))).toBe('lead');
    expect(verdict(scheme({ validTo: '2026-11-25' }))).toBe('closed');
    expect(verdict(scheme({ status: 'closed' }))).toBe('closed');
    expect(verdict(scheme({ status: 'uncertain' }))).toBe('check');
  });

  it('is past its review from the day after', () => {
    const passed = (reviewBy: string) => leads([scheme({ reviewBy })], noSituation(), noGoal(), today)[0];
    expect(passed(today)?.reviewPassed).toBe(false);
    expect(passed('2026-11-25')?.reviewPassed).toBe(true);
  });

  it('comes after surer ones, and among equals by its id', () => {
    const all = [
      scheme({ id: 'd', status: 'closed' }),
      scheme({ id: 'c', audience: ['employer'] }),
      scheme({ id: 'z', status: 'uncertain' }),
      scheme({ id: 'y', status: 'uncertain' }),
      scheme({ id: 'b' }),
      scheme({ id: 'a' }),
    ];
    const order = (given: FundingScheme[]) =>
      leads(given, { ...noSituation(), status: 'employee' }, noGoal(), today).map(({ id }) => id);
    expect(order(all)).toEqual(['a', 'b', 'y', 'z', 'c', 'd']);
    expect(order(all.toReversed())).toEqual(['a', 'b', 'y', 'z', 'c', 'd']);
  });
});

describe('the order of the leads', () => {
  const ids = (schemes: FundingScheme[], situation: Partial<Situation>) =>
    leads(schemes, { ...noSituation(), ...situation }, noGoal(), today).map(({ id }) => id);
  const wide = ['employee', 'job-seeker', 'young-person'] as const;
  const named = (id: string, audience: FundingScheme['audience'], ...asked: Condition[]) =>
    scheme({ id, audience, conditions: asked });
  const loss = condition({ id: 'perte', fact: 'jobLoss', op: 'in', value: ['economic'] });

  it('puts first the scheme made for what befalls the person, last while that is not said', () => {
    const all = [named('a', ['employee']), named('z', [...wide], loss)];
    expect(ids(all, { status: 'employee', jobLoss: 'economic' })).toEqual(['z', 'a']);
    expect(ids(all, { status: 'employee' })).toEqual(['a', 'z']);
  });

  it('of two made for it puts first the one for more statuses', () => {
    const all = [named('a', ['employee'], loss), named('z', ['employee', 'job-seeker'], loss)];
    expect(ids(all, { status: 'employee', jobLoss: 'economic' })).toEqual(['z', 'a']);
  });

  it('then those whose conditions the person said to meet, those for fewer statuses, those with nothing to check, the id', () => {
    const manual = condition({ id: 'm', fact: 'manual' });
    const all = [
      named('a', [...wide], manual),
      named('b', [...wide]),
      named('c', [...wide]),
      named('d', ['employee'], manual),
      named('e', [...wide], condition({ fact: 'employerAgrees' })),
      scheme({ id: 'aa', audience: ['employee'], status: 'uncertain' }),
    ];
    expect(ids(all, { status: 'employee', employerAgrees: true })).toEqual(['e', 'd', 'b', 'c', 'a', 'aa']);
  });

  it('counts no condition of the pathway as the person’s own', () => {
    const routed = named('z', [...wide], condition({ fact: 'register', op: 'in', value: ['rncp'] }));
    const said = leads(
      [named('a', [...wide]), routed],
      { ...noSituation(), status: 'employee' },
      { ...noGoal(), register: 'rncp' },
      today,
    );
    expect(said.map(({ id }) => id)).toEqual(['a', 'z']);
  });
});
