import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FundingScheme } from '../catalogue/funding.ts';
import { leads, noGoal, type Goal } from './leads.ts';
import { noSituation, type Situation } from './situation.ts';

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
const stateIn = (lead: ReturnType<typeof one>, condition: string) =>
  lead.trace.find(({ id }) => id === condition)?.state;

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
    expect(schemes.length).toBe(19);
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
          for (const { id, state } of lead.trace) {
            const old = before.get(lead.id)?.trace.find((line) => line.id === id)?.state;
            if (old === 'met' || old === 'notMet') expect(state).toBe(old);
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
});
