import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FundingScheme } from '../catalogue/funding.ts';
import { leads, noGoal, type Goal } from './leads.ts';
import { noSituation, Situation as SituationSchema, type Situation } from './situation.ts';

const schemes = v.parse(
  v.array(FundingScheme),
  JSON.parse(readFileSync('data/curated/funding.json', 'utf8')),
);
const today = '2026-11-24';

const one = (id: string, situation: Partial<Situation>, goal: Partial<Goal>, on = today) => {
  const lead = leads(schemes, { ...noSituation(), ...situation }, { ...noGoal(), ...goal }, on).find(
    (found) => found.id === id,
  );
  if (!lead) throw new Error(id);
  return lead;
};
const nameOf = ({ reason }: ReturnType<typeof one>['trace'][number]) =>
  reason.kind === 'audience' ? 'audience' : reason.condition;
const stateIn = (lead: ReturnType<typeof one>, condition: string) =>
  lead.trace.find((line) => nameOf(line) === condition)?.state;

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
    expect(schemes.length).toBe(25);
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

  it('says no, not met, for the CPF outside the registers', () => {
    expect(one('cpf', { status: 'employee' }, { register: 'none' }).verdict).toBe('no');
    expect(stateIn(one('cpf', { status: 'employee' }, { register: 'rs' }), 'certification-inscrite')).toBe(
      'met',
    );
  });

  it('warns and never forbids when the ROME code stays the same', () => {
    const same = one('ptp', { status: 'employee' }, { register: 'rncp', otherOccupation: false });
    expect(stateIn(same, 'metier')).toBe('toCheck');
    expect(same.verdict).toBe('check');
  });

  it('asks of a PTP the months of the contract held, and only those', () => {
    const cdi = one('ptp', { status: 'employee', contract: 'cdi', employeeMonths: 30, companyMonths: 6 }, {});
    expect(stateIn(cdi, 'cdi-anciennete')).toBe('met');
    expect(stateIn(cdi, 'cdi-entreprise')).toBe('notMet');
    expect(stateIn(cdi, 'cdd')).toBeUndefined();
    expect(cdi.verdict).toBe('no');
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

  it('does not refuse an employer who has an offer, nor a young person the schemes open to all', () => {
    expect(one('poei', { status: 'employer', employerOffer: true }, {}).verdict).toBe('check');
    for (const id of ['cep', 'cpf', 'vae', 'pmsmp'])
      expect(one(id, { status: 'young-person' }, {}).verdict).not.toBe('no');
    const goal = { register: 'rncp', routes: ['apprentissage'] } as const;
    const said = { under30: true, employerAgrees: true } as const;
    expect(one('apprentissage', { status: 'job-seeker', ...said }, goal).verdict).toBe('lead');
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

  it('opens the CSP on an economic dismissal or a closing site, whatever the size, and not without one', () => {
    for (const jobLoss of ['economic', 'site-closing', 'csp'] as const)
      expect(stateIn(one('csp', { status: 'employee', jobLoss }, {}), 'motif')).toBe('met');
    expect(one('csp', { status: 'employee', jobLoss: 'none' }, {}).verdict).toBe('no');
    const large = one('csp', { status: 'employee', jobLoss: 'economic', companySize: '1000-or-more' }, {});
    expect(stateIn(large, 'taille')).toBe('toCheck');
    expect(large.verdict).toBe('check');
  });

  it('opens the redeployment leave in large companies, before a CSP only', () => {
    const said = { status: 'employee', companySize: '1000-or-more' } as const;
    expect(one('conge-reclassement', { ...said, jobLoss: 'site-closing' }, {}).verdict).toBe('lead');
    expect(one('conge-reclassement', { ...said, jobLoss: 'csp' }, {}).verdict).toBe('no');
    const small = { status: 'employee', companySize: 'under-250', jobLoss: 'economic' } as const;
    expect(stateIn(one('conge-reclassement', small, {}), 'taille')).toBe('toCheck');
  });

  it('shows Agefiph and Cap emploi as leads only when a disability is said', () => {
    for (const id of ['agefiph', 'cap-emploi']) {
      expect(one(id, { status: 'job-seeker', disability: true }, {}).verdict).toBe('lead');
      expect(one(id, { status: 'job-seeker' }, {}).verdict).toBe('check');
      expect(one(id, { status: 'job-seeker', disability: false }, {}).verdict).toBe('no');
    }
  });

  it('asks no seniority of a disabled person for a PTP', () => {
    const said = { status: 'employee', contract: 'cdi', employeeMonths: 3, companyMonths: 3 } as const;
    expect(one('ptp', said, {}).verdict).toBe('no');
    const waived = one('ptp', { ...said, disability: true }, {});
    expect(stateIn(waived, 'cdi-anciennete')).toBeUndefined();
    expect(waived.verdict).toBe('check');
  });

  it('keeps the France Travail aids open to somebody in a CSP', () => {
    expect(stateIn(one('aif-afc-prf', { jobLoss: 'csp' }, {}), 'inscription')).toBe('met');
    expect(stateIn(one('aif-afc-prf', { status: 'employee' }, {}), 'inscription')).toBe('toCheck');
  });

  it('gives a group VAE where the record opens VAE and the employer leads', () => {
    const said = { status: 'employer', employerAgrees: true } as const;
    expect(one('vae-collective', said, { routes: ['vae'] }).verdict).toBe('lead');
    const others = ['apprentissage', 'formation-continue'];
    expect(one('vae-collective', said, { routes: others }).verdict).toBe('no');
    expect(one('vae-collective', said, { routes: ['apprentissage'] }).verdict).toBe('check');
    expect(one('vae-collective', said, { routes: null }).verdict).toBe('check');
  });

  it('leaves simulation sessions to be checked, and asks of VTE what each form asks', () => {
    expect(one('mrs', { status: 'job-seeker' }, {}).verdict).toBe('check');
    expect(schemes.find(({ id }) => id === 'vte')?.conditions[0]?.text.fr).toContain('Pour le seul');
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

  it('holds the facts of 2026 with the text that sets each amount', () => {
    const texts = (id: string) => schemes.find((one) => one.id === id)?.texts.map(({ number }) => number);
    expect(texts('apprentissage')).toEqual(['2026-168']);
    expect(texts('cpf')).toEqual(['2026-126', '2026-127', '2024-394']);
    expect(texts('ptp')).toEqual(['2025-989']);
    expect(JSON.stringify(schemes)).not.toContain('434');
  });
});
