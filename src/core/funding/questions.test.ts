import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FundingScheme } from '../catalogue/funding.ts';
import { noGoal } from './leads.ts';
import { agreementOf, laterQuestionsFor } from './questions.ts';
import { noSituation, type Situation } from './situation.ts';
import { statusChoiceOf, statusChoices, withChoice } from './status-choice.ts';

const schemes = v.parse(
  v.array(FundingScheme),
  JSON.parse(readFileSync('data/curated/funding.json', 'utf8')),
);
const of = (change: Partial<Situation>): Situation => ({ ...noSituation(), ...change });
const asked = (change: Partial<Situation>) => laterQuestionsFor(schemes, of(change), noGoal(), '2026-11-26');

describe('statusChoiceOf', () => {
  it('gives back each choice, and nothing for nothing', () => {
    for (const { id } of statusChoices) expect(statusChoiceOf(withChoice(noSituation(), id))).toBe(id);
    expect(statusChoiceOf(noSituation())).toBeNull();
    expect(statusChoiceOf(of({ status: 'employee' }))).toBe('employee');
  });
});

describe('withChoice', () => {
  it('says that the site closes, and takes it back with another answer, not what was said elsewhere', () => {
    const closing = withChoice(noSituation(), 'site-closing');
    expect(closing).toMatchObject({ status: 'employee', contract: 'cdi', jobLoss: 'site-closing' });
    expect(withChoice(closing, 'job-seeker')).toMatchObject({ status: 'job-seeker', jobLoss: null });
    expect(withChoice(of({ jobLoss: 'csp' }), 'job-seeker').jobLoss).toBe('csp');
    expect(withChoice(closing, '')).toMatchObject({ status: null, contract: null, jobLoss: null });
  });
});

describe('laterQuestionsFor', () => {
  it('asks nothing while nothing is said', () => {
    expect(asked({})).toEqual([]);
  });

  it('asks the months of work of an employee, and of nobody else', () => {
    expect(asked({ status: 'employee', contract: 'cdi' })).toContain('employeeMonths');
    expect(asked({ status: 'job-seeker' })).not.toContain('employeeMonths');
  });

  it('asks whether one has worked of a young person, and of nobody else', () => {
    expect(asked({ status: 'young-person' })).toContain('hasWorked');
    for (const status of ['employee', 'job-seeker', 'employer'] as const)
      expect(asked({ status })).not.toContain('hasWorked');
  });

  it('asks an age band only where an open rule needs it', () => {
    const apprenticeship = schemes.filter(({ id }) => id === 'apprentissage');
    const others = schemes.filter(({ id }) => id !== 'apprentissage');
    const seeker = of({ status: 'job-seeker' });
    expect(laterQuestionsFor(apprenticeship, seeker, noGoal(), '2026-11-26')).toContain('under30');
    expect(laterQuestionsFor(others, seeker, noGoal(), '2026-11-26')).not.toContain('under30');
    const closedTo = { ...noGoal(), register: 'rncp', routes: ['formation-continue', 'vae'] } as const;
    expect(laterQuestionsFor(apprenticeship, seeker, closedTo, '2026-11-26')).toEqual([]);
  });

  it('leaves out the agreement of the five, and keeps what was answered', () => {
    expect(asked({ status: 'employee' })).not.toContain('employerAgrees');
    expect(asked({ status: 'job-seeker' })).not.toContain('employerOffer');
    expect(asked({ status: 'employer', inSupport: false })).toContain('inSupport');
    expect(agreementOf(of({ status: 'young-person' }))).toBe('employerOffer');
    expect(agreementOf(of({ status: 'employer' }))).toBe('employerAgrees');
  });
});
