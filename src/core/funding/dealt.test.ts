import { describe, expect, it } from 'vitest';
import { dealt, papersFirst } from './dealt.ts';
import { schemes, today } from './leads.fixture.ts';
import { leads, noGoal } from './leads.ts';
import { noSituation, type Situation } from './situation.ts';

const leadsOf = (situation: Partial<Situation>) =>
  leads(schemes, { ...noSituation(), ...situation }, noGoal(), today);
const closing = { status: 'employee', contract: 'cdd', jobLoss: 'site-closing' } as const;

describe('the leads of a situation, dealt', () => {
  it('show what is open, by that name alone, and count what is to be checked', () => {
    const { shown, toCheck, onlyIf, open, checked } = dealt(leadsOf(closing));
    expect(shown.map(({ id, verdict }) => [id, verdict])).toEqual([['cep', 'lead']]);
    expect(open).toBe(1);
    expect([toCheck.length, checked]).toEqual([13, 13]);
    // What befalls the person is still the first of them; what is only for another need waits apart.
    expect(toCheck[0]?.id).toBe('csp');
    expect(onlyIf.map(({ what, leads }) => [what, leads.map(({ id }) => id)])).toEqual([
      ['disability', ['agefiph', 'cap-emploi']],
    ]);
  });

  it('set apart what is only for a dismissal or a disability that is not said; no paper of it is listed', () => {
    const all = leadsOf({ status: 'employee', contract: 'cdi' });
    const { toCheck, onlyIf, others, shown } = dealt(all);
    expect(onlyIf.map(({ what, leads }) => [what, leads.map(({ id }) => id)])).toEqual([
      ['jobLoss', ['conge-reclassement', 'csp']],
      ['disability', ['agefiph', 'cap-emploi']],
    ]);
    const apart = onlyIf.flatMap(({ leads }) => leads);
    expect(shown.length + toCheck.length + apart.length + others.length).toBe(schemes.length);
    const situation = { ...noSituation(), status: 'employee' as const };
    const papers = papersFirst(
      schemes,
      all.filter(({ onlyIf: what, verdict }) => what !== null || verdict === 'no'),
      situation,
    );
    expect(papers).toEqual([]);
    const denied = dealt(leadsOf({ status: 'employee', jobLoss: 'none', disability: false }));
    expect(denied.onlyIf).toEqual([]);
  });

  it('put first what is said: a disability opens Agefiph and Cap emploi', () => {
    const { shown } = dealt(leadsOf({ ...closing, disability: true }));
    expect(shown.map(({ id }) => id)).toEqual(['agefiph', 'cap-emploi', 'cep']);
  });

  it('leave nobody with a closed line alone: the three first to check, where none is open', () => {
    const dealtOut = dealt(leadsOf({ status: 'employer', redeploys: true }));
    const { shown, toCheck, onlyIf, open, others } = dealtOut;
    expect(open).toBe(0);
    expect(shown).toHaveLength(3);
    expect(toCheck).toHaveLength(2);
    expect(onlyIf.map(({ what, leads }) => [what, leads.length])).toEqual([['jobLoss', 2]]);
    expect(shown.length + toCheck.length + 2 + others.length).toBe(schemes.length);
  });
});

it('lists the papers of three schemes at most, the first of them', () => {
  const all = leadsOf(closing).filter(({ verdict }) => verdict === 'check' || verdict === 'lead');
  const ids = (situation: Partial<Situation>) =>
    papersFirst(schemes, all, { ...noSituation(), ...situation }).map(({ id }) => id);
  expect(ids(closing)).toEqual(['csp', 'ptp', 'periode-reconversion']);
  // Who has no employer asks nobody for an absence.
  expect(ids({ status: 'job-seeker' })).not.toContain('vae');
});

it('says what to gather for each scheme that one files oneself', () => {
  const without = schemes
    .filter(({ papers }) => papers.some(({ anchor }) => anchor !== 'filed'))
    .filter(({ gather }) => gather === undefined)
    .map(({ id }) => id);
  // Their filing is itself the list of what to gather.
  expect(without).toEqual(['aif-afc-prf', 'periode-reconversion']);
});
