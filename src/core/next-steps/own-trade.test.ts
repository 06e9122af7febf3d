import { describe, expect, it } from 'vitest';
import type { Person } from './facts.ts';
import { sayNext } from './said.ts';
import { curatedSteps, factsSaid, stepsSaid, type Said } from './told.fixture.ts';
import { nextSteps } from './steps.ts';

const welder = { id: 'H2913', label: 'Soudeur' };
const place = { id: 'nucleaire', label: { fr: 'Nucléaire', en: 'Nuclear' } };
/** A welder who would weld in the nuclear industry. */
const own = (person: Partial<Person> = {}): Said => ({
  aim: null,
  to: welder,
  answer: 'occupation',
  person,
  wish: { from: [welder], place },
});
const ids = (person: Partial<Person> = {}) => stepsSaid(own(person)).map(({ id }) => id);

const people: Partial<Person>[] = [
  {},
  { status: 'job-seeker' },
  { status: 'young-person' },
  { status: 'employee', contract: 'cdi' },
  { status: 'employee', contract: 'interim' },
];

describe('one’s own trade, exercised elsewhere as it is', () => {
  it.each(people)('begins with the job offers of the trade, once: %o', (person) => {
    expect(ids(person)[0]).toBe('offres-autre-industrie');
    expect(stepsSaid(own(person)).filter(({ kind }) => kind === 'jobs')).toHaveLength(1);
    expect(stepsSaid(own(person))[0]?.url).toContain('H2913');
  });

  it.each(people)('offers no long course: nothing is to be learnt: %o', (person) => {
    expect(ids(person).filter((id) => id.startsWith('transitions-pro'))).toEqual([]);
  });

  it('begins with a deadline or the doctor where there is one', () => {
    const dismissed = ids({ status: 'employee', contract: 'cdi', jobLoss: 'economic' });
    expect(dismissed.slice(0, 2)).toEqual(['csp-reponse', 'offres-autre-industrie']);
    // No delay runs yet where a site is only said to close: what the employer plans is asked first all the same.
    const closing = ids({ status: 'employee', contract: 'cdi', jobLoss: 'site-closing' });
    expect(closing.slice(0, 2)).toEqual(['csp-annonce', 'offres-autre-industrie']);
    expect(ids({ health: true }).slice(0, 2)).toEqual(['medecin-du-travail', 'offres-autre-industrie']);
  });

  it.each(people)('has nobody try their own trade: %o', (person) => {
    const trial = stepsSaid(own(person)).find(({ kind }) => kind === 'try');
    expect(trial?.label.fr).not.toMatch(/essayer/i);
    expect(trial?.label.fr).toContain('autre industrie');
  });

  it('names the industry to look for among the offers', () => {
    const facts = factsSaid(own());
    const [offers] = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, 'fr').steps;
    expect(offers?.bring).toBe('votre CV, le nom d’employeurs du nucléaire près de chez vous');
  });

  it('is no reason to change the steps of a certificate, nor of another trade', () => {
    const line = { id: 'H2102', label: 'Conducteur de ligne' };
    for (const said of [
      { wish: { from: [welder] } },
      { aim: null, to: line, wish: { from: [welder] } },
    ] satisfies Said[])
      expect(stepsSaid(said).some(({ id }) => id.endsWith('autre-industrie'))).toBe(false);
  });
});
