import { describe, expect, it } from 'vitest';
import { factsOf, noWish, nobody, type Gaps, type Person } from './facts.ts';
import { nextSteps } from './steps.ts';
import { aim, bloc, curatedBranches, curatedSteps } from './told.fixture.ts';

const line = { id: 'H2102', label: 'Conducteur de ligne' };
const welder = { id: 'H2913', label: 'Soudeur' };

/** The first three steps of a plan that leaves these blocs; without a certificate: `null`. */
function firstThree(gaps: Gaps | null, person: Partial<Person> = {}): string[] {
  const facts = factsOf(
    {
      answer: 'plan',
      aim: gaps === null ? null : aim(),
      to: line,
      person: { ...nobody(), ...person },
      gaps: gaps ?? { toAssess: [], toLearn: [] },
      wish: { ...noWish(), from: [welder] },
    },
    curatedBranches,
  );
  return nextSteps(curatedSteps, facts)
    .slice(0, 3)
    .map(({ id }) => id);
}
const recognised: Gaps = { toAssess: [bloc('a')], toLearn: [] };
const both: Gaps = { toAssess: [bloc('a')], toLearn: [bloc('b')] };
const learnt: Gaps = { toAssess: [], toLearn: [bloc('b')] };

describe('the way to what is aimed at', () => {
  it('begins with the employers where no certificate leads to the trade, and with no long course', () => {
    expect(firstThree(null)[0]).toBe('france-travail-offres');
    // The adviser signs the agreement of the immersion.
    expect(firstThree(null).slice(1)).toEqual(['cep-mon-cep', 'immersion']);
    expect(firstThree(null, { status: 'employee', contract: 'cdi' })).not.toContain('transitions-pro');
    expect(firstThree(learnt, { status: 'employee', contract: 'cdi' })).toContain('transitions-pro');
  });

  it('begins with VAE where all is known already, with the certifier and its sessions where some is to be learnt', () => {
    expect(firstThree(recognised)[0]).toBe('france-vae');
    expect(firstThree(both)[0]).toBe('certificateur');
    expect(firstThree(both)).toContain('france-vae');
    expect(firstThree(learnt)).toEqual(['certificateur', 'fiche-officielle', 'mon-compte-formation']);
  });

  it('leaves what is for one’s own situation before', () => {
    for (const gaps of [null, recognised, both, learnt]) {
      expect(firstThree(gaps, { health: true })[0]).toBe('medecin-du-travail');
      expect(firstThree(gaps, { status: 'employee', contract: 'cdi', jobLoss: 'economic' })[0]).toBe(
        'csp-reponse',
      );
      expect(firstThree(gaps, { status: 'young-person' })[0]).toBe('cep-mission-locale');
    }
  });

  it('says other first steps to ten people out of ten', () => {
    const people: [Gaps | null, Partial<Person>][] = [
      [null, {}],
      [recognised, {}],
      [both, {}],
      [learnt, {}],
      [learnt, { status: 'employee', contract: 'cdi' }],
      [learnt, { status: 'employee', contract: 'interim' }],
      [learnt, { status: 'employee', contract: 'cdi', jobLoss: 'economic' }],
      [learnt, { status: 'job-seeker' }],
      [learnt, { status: 'young-person' }],
      [learnt, { status: 'employer', redeploys: true }],
    ];
    const said = people.map(([gaps, person]) => firstThree(gaps, person).join());
    expect(new Set(said).size).toBe(people.length);
  });
});
