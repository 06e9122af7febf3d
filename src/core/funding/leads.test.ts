import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { FundingScheme } from '../catalogue/funding.ts';
import { nameOf, one, schemes, stateIn, today } from './leads.fixture.ts';
import { leads, noGoal, type Goal } from './leads.ts';
import { noSituation, Situation as SituationSchema, type Situation } from './situation.ts';

const known = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const months = known(fc.integer({ min: 0, max: 400 }));
const situation: fc.Arbitrary<Situation> = fc.record({
  status: known(fc.constantFrom('job-seeker', 'employee', 'employer', 'young-person')),
  contract: known(fc.constantFrom('cdi', 'cdd', 'interim')),
  employeeMonths: months,
  companyMonths: months,
  under30: known(fc.boolean()),
  employerAgrees: known(fc.boolean()),
  employerOffer: known(fc.boolean()),
  inSupport: known(fc.boolean()),
  jobLoss: known(fc.constantFrom('none', 'economic', 'site-closing', 'csp')),
  disability: known(fc.boolean()),
  companySize: known(fc.constantFrom('under-250', '250-999', '1000-or-more')),
  branch: known(fc.constantFrom('metallurgie')),
  redeploys: known(fc.boolean()),
  hasWorked: known(fc.boolean()),
});
const goal: fc.Arbitrary<Goal> = fc.record({
  register: known(fc.constantFrom('rncp', 'rs', 'none')),
  kind: known(fc.constantFrom('cqp', 'titre-professionnel')),
  routes: known(fc.subarray(['vae', 'apprentissage', 'contrat-pro'])),
  toAssess: known(fc.integer({ min: 0, max: 5 })),
  otherOccupation: known(fc.boolean()),
});

describe('leads', () => {
  it('never supposes: for an unknown situation nothing is a sure lead, and each scheme is there once', () => {
    const all = leads(schemes, noSituation(), noGoal(), today);
    expect(all.map(({ verdict }) => verdict)).not.toContain('lead');
    expect(new Set(all.map(({ id }) => id)).size).toBe(schemes.length);
    expect(schemes.length).toBe(27);
  });

  it('keeps closed schemes as closed, whatever is said', () => {
    fc.assert(
      fc.property(situation, goal, (said, aimed) => {
        const all = leads(schemes, said, aimed, today);
        for (const id of ['pro-a', 'transco', 'fne-formation'])
          expect(all.find((lead) => lead.id === id)?.verdict).toBe('closed');
      }),
    );
    expect(one('pro-a', {}, {}, '2025-12-31').verdict).toBe('closed');
    expect(one('fne-formation', {}, {}, '2025-12-31').verdict).not.toBe('closed');
    expect(schemes.find(({ id }) => id === 'pro-a')?.replacedBy).toEqual(['periode-reconversion']);
  });

  it('only moves from unknown to known: saying more never reopens what was settled', () => {
    fc.assert(
      fc.property(situation, goal, situation, (said, aimed, more) => {
        const filled: Situation = { ...said };
        for (const key of Object.keys(said) as (keyof Situation)[])
          if (said[key] === null) Object.assign(filled, { [key]: more[key] });
        const before = new Map(leads(schemes, said, aimed, today).map((lead) => [lead.id, lead]));
        for (const lead of leads(schemes, filled, aimed, today)) {
          for (const line of lead.trace) {
            const old = before.get(lead.id)?.trace.find((other) => nameOf(other) === nameOf(line))?.state;
            if (old === 'met' || old === 'notMet') expect(line.state).toBe(old);
          }
        }
      }),
    );
  });

  it('gives a full lead only when every condition is met', () => {
    const full = one(
      'periode-reconversion',
      { status: 'employee', employerAgrees: true },
      { register: 'rncp', kind: 'cqp' },
    );
    expect(full.verdict).toBe('lead');
    expect(one('periode-reconversion', { status: 'job-seeker' }, {}).verdict).toBe('no');
  });

  it('settles nothing of a contract that is not said, and keeps what nobody here can know to be checked', () => {
    expect(one('ptp', { status: 'employee', companyMonths: 6 }, {}).verdict).toBe('check');
    const goal = { register: 'rncp', otherOccupation: true } as const;
    const cdd = one('ptp', { status: 'employee', contract: 'cdd', employeeMonths: 30 }, goal);
    expect(stateIn(cdd, 'cdd')).toBe('met');
    expect(cdd.verdict).toBe('check');
  });

  it('takes half a knowledge of the aim as unknown', () => {
    const situation = { status: 'employee', employerAgrees: true } as const;
    expect(one('periode-reconversion', situation, { register: 'rs', kind: 'habilitation' }).verdict).toBe(
      'check',
    );
    expect(one('periode-reconversion', situation, { kind: 'titre-professionnel' }).verdict).toBe('check');
    expect(
      one('periode-reconversion', situation, { register: 'none', kind: 'titre-professionnel' }).verdict,
    ).toBe('no');
  });

  it('says when a record is past its review', () => {
    expect(one('vte', {}, {}).reviewPassed).toBe(true);
    expect(one('cpf', {}, {}).reviewPassed).toBe(false);
    expect(one('cpf', {}, {}, '2027-02-01').reviewPassed).toBe(true);
  });

  it('holds as closed what is uncertain once the rules read have ended, not what is in force', () => {
    const young = { status: 'young-person' } as const;
    expect(one('vte', young, {}).verdict).toBe('closed');
    expect(one('vte', young, {}, '2021-12-31').verdict).toBe('check');
    expect(one('cep', young, {}, '2027-02-01').verdict).not.toBe('closed');
  });

  it('does not give as a full lead what has not yet begun', () => {
    const [scheme] = schemes
      .filter(({ id }) => id === 'cep')
      .map((one) => ({ ...one, validFrom: '2027-01-01' }));
    if (!scheme) throw new Error('cep');
    const verdict = (on: string) =>
      leads([scheme], { ...noSituation(), status: 'employee' }, noGoal(), on)[0]?.verdict;
    expect(verdict('2026-12-31')).toBe('check');
    expect(verdict('2027-01-01')).toBe('lead');
  });

  it('compares the branch of the employer', () => {
    const [base] = schemes.filter(({ id }) => id === 'cep');
    if (!base) throw new Error('cep');
    const text = { fr: 'Branche', en: 'Branch' };
    const scheme = {
      ...base,
      conditions: [
        { id: 'branche', fact: 'branch', op: 'in', value: ['metallurgie'], text },
      ] satisfies FundingScheme['conditions'],
    };
    const verdict = (branch: string | null) =>
      leads([scheme], { ...noSituation(), status: 'employee', branch }, noGoal(), today)[0]?.verdict;
    expect([verdict('metallurgie'), verdict('textile'), verdict(null)]).toEqual(['lead', 'no', 'check']);
  });

  it('reads a situation saved before the later questions', () => {
    const { jobLoss, disability, companySize, branch, ...before } = noSituation();
    expect([jobLoss, disability, companySize, branch]).toEqual([null, null, null, null]);
    expect(v.parse(SituationSchema, before)).toEqual(noSituation());
  });
});

describe('a firm that must find other work for its own people', () => {
  const firm = { status: 'employer', redeploys: true, employerAgrees: true } as const;
  const open = (situation: Partial<Situation>) =>
    leads(schemes, { ...noSituation(), ...situation }, noGoal(), today)
      .filter(({ verdict }) => verdict === 'lead' || verdict === 'check')
      .map(({ id }) => id);

  it('is led to what is for these people, then to what it owes them; to nothing of who hires, or of a person', () => {
    expect(open(firm)).toEqual([
      ...['plan-competences', 'periode-reconversion', 'vae-collective', 'edec', 'afest'],
      ...['conge-reclassement', 'csp'],
    ]);
    for (const id of ['apprentissage', 'contrat-pro', 'poec', 'poei', 'mrs', 'agefiph', 'cap-emploi', 'cpf'])
      expect(stateIn(one(id, firm, {}), 'ownStaff'), id).toBe('notMet');
    const papers = schemes.filter(({ id }) => open(firm).includes(id)).flatMap((scheme) => scheme.papers);
    expect(papers.map(({ id }) => id)).not.toContain('contrat');
  });

  it('asks how large the firm is, which tells what it owes', () => {
    expect(open({ ...firm, companySize: '1000-or-more' })).toContain('conge-reclassement');
  });

  it('leaves who hires what they had', () => {
    const hires = open({ status: 'employer', employerAgrees: true });
    for (const id of ['apprentissage', 'poei', 'mrs', 'periode-reconversion']) expect(hires).toContain(id);
    for (const id of ['csp', 'conge-reclassement']) expect(hires).not.toContain(id);
  });
});

describe('the first of the curated schemes', () => {
  const first = (situation: Partial<Situation>, many: number) =>
    leads(schemes, { ...noSituation(), ...situation }, noGoal(), today)
      .slice(0, many)
      .map(({ id }) => id);

  it('is the CSP for a dismissal, the PTP for an employee, what France Travail pays for a job seeker', () => {
    expect(first({ status: 'employee', jobLoss: 'economic' }, 1)).toEqual(['csp']);
    expect(first({ status: 'job-seeker', jobLoss: 'csp' }, 1)).toEqual(['csp']);
    expect(first({ status: 'employee', contract: 'cdi', employeeMonths: 36, companyMonths: 36 }, 1)).toEqual([
      'ptp',
    ]);
    expect(first({ status: 'employee' }, 1)).toEqual(['ptp']);
    // What pays, and is common, before what only a firm sets up for several, before what is only for what is not said.
    const cdi = leads(schemes, { ...noSituation(), status: 'employee', contract: 'cdi' }, noGoal(), today);
    const toCheck = cdi.filter(({ verdict }) => verdict === 'check').map(({ id }) => id);
    expect(toCheck.slice(0, 4)).toEqual(['ptp', 'periode-reconversion', 'plan-competences', 'cpf']);
    expect(toCheck.indexOf('vae')).toBeLessThan(toCheck.indexOf('vae-collective'));
    expect(toCheck.slice(-4)).toEqual(['conge-reclassement', 'csp', 'agefiph', 'cap-emploi']);
    expect(first({ status: 'job-seeker' }, 1)).toEqual(['aif-afc-prf']);
    expect(first({ status: 'employee', contract: 'interim' }, 2)).toEqual(['cdpi-cipi', 'ptp']);
    expect(first({ status: 'employee', contract: 'interim', jobLoss: 'csp' }, 1)).toEqual(['csp']);
    expect(first({ status: 'employee' }, 9)).not.toContain('cdpi-cipi');
    expect(one('cdpi-cipi', { status: 'employee', contract: 'cdi' }, {}).verdict).toBe('no');
    expect(first({ status: 'job-seeker', disability: true }, 2)).toEqual(['agefiph', 'cap-emploi']);
  });
});
