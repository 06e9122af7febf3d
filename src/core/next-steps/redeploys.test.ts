import { describe, expect, it } from 'vitest';
import { questionText } from './words.ts';
import { calls } from './calls.ts';
import type { Person } from './facts.ts';
import { alsoSaid, asRedeployer, personOf, recruits, situationOf } from './person.ts';
import { nobody } from './facts.ts';
import { sayNext } from './said.ts';
import { nextSteps } from './steps.ts';
import { curatedSteps, factsSaid, stepsSaid, type Said } from './told.fixture.ts';
import { statusChoiceOf, withChoice } from '../funding/status-choice.ts';
import { noSituation } from '../funding/situation.ts';

const setter = { id: 'H3202', label: 'Monteur régleur en plasturgie' };
const firm: Partial<Person> = { status: 'employer', redeploys: true, staff: 8 };
const said = (more: Said = {}): Said => ({
  aim: null,
  answer: 'occupation',
  person: firm,
  wish: { from: [setter] },
  ...more,
});
const ids = (more?: Said) => stepsSaid(said(more)).map(({ id }) => id);

describe('an employer who must find other work for their people', () => {
  it('is told what an employer does: period of retraining, group VAE, dismissal, who recruits', () => {
    expect(ids()).toEqual(
      expect.arrayContaining([
        'reclasser-licenciement',
        'reclasser-periode-reconversion',
        'reclasser-vae-collective',
        'reclasser-offres',
        'reclasser-cep',
      ]),
    );
    for (const own of [
      'recruter-france-travail',
      'former-qui-recrute',
      'accueillir-immersion',
      'mon-compte-formation',
    ])
      expect(ids()).not.toContain(own);
  });

  it('leaves who recruits what they had', () => {
    const recruiting = stepsSaid(said({ person: { status: 'employer' } })).map(({ id }) => id);
    expect(recruiting).toContain('recruter-france-travail');
    expect(recruiting.filter((id) => id.startsWith('reclasser'))).toEqual([]);
    expect(stepsSaid(said({ person: {} })).some(({ id }) => id.startsWith('reclasser'))).toBe(false);
  });

  it('is asked for no CV, and calls who recruits first, with how many people', () => {
    const facts = factsSaid(said());
    const steps = nextSteps(curatedSteps, facts);
    for (const lang of ['fr', 'en'] as const)
      expect(JSON.stringify(sayNext({ facts, steps }, lang).steps)).not.toMatch(
        /votre CV|your CV|votre employeur|your employer/u,
      );
    const made = calls(facts, steps, '2026-11-28');
    expect(made[0]?.role).toBe('employer');
    const asked = (lang: 'fr' | 'en') => made[0]?.questions.map((one) => questionText(one, lang)).join(' ');
    expect(asked('fr')).toContain('8 salariés (monteur régleur en plasturgie)');
    expect(asked('en')).toContain('8 employees');
    for (const { questions } of made)
      for (const one of questions)
        expect(questionText(one, 'fr')).not.toMatch(/\b(?:Mon|je|Je recrute|me)\b/u);
  });

  it('is a situation of its own, that a choice says and takes back', () => {
    const person = asRedeployer(nobody(), 8);
    expect(statusChoiceOf(situationOf(person))).toBe('employer-redeploys');
    expect(recruits(person)).toBe(false);
    const hires = personOf(withChoice(situationOf(person), 'employer'), []);
    expect(recruits(alsoSaid(person, hires))).toBe(true);
    expect(alsoSaid(person, hires).staff).toBeUndefined();
    expect(alsoSaid(person, nobody())).toMatchObject({ redeploys: true, staff: 8 });
    expect(personOf(withChoice(noSituation(), 'employer-redeploys'), [])).toMatchObject({
      status: 'employer',
      redeploys: true,
    });
  });
});
