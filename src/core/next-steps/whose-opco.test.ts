import { describe, expect, it } from 'vitest';
import { factsOf, nobody, noWish, type Person } from './facts.ts';
import { sayNext } from './said.ts';
import { nextSteps } from './steps.ts';
import { aim, curatedBranches, curatedSteps } from './told.fixture.ts';

const dairy = { id: 'H2102', label: 'Conducteur de ligne' };
const chemistry = { id: 'chimie', label: { fr: 'Chimie', en: 'Chemistry' } };
/** What is said to a line driver who would go to chemistry. */
function said(person: Partial<Person>, held: string[], about: typeof noAim | 'aim' = noAim) {
  const facts = factsOf(
    {
      ...{ answer: 'plan' as const, aim: about === 'aim' ? aim() : null, to: null, held },
      person: { ...nobody(), ...person },
      wish: { ...noWish(), from: [dairy], place: chemistry },
    },
    curatedBranches,
  );
  return sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, 'fr');
}
/** What is said of Opcos. */
const opcos = (person: Partial<Person>, held = ['industrie-laitiere'], about: typeof noAim | 'aim' = noAim) =>
  said(person, held, about).steps.filter(({ id }) => id.startsWith('opco'));
const noAim = null;
const inPost: Partial<Person> = { status: 'employee', contract: 'cdi' };

it('is said of a cleaner’s firm to who says not where they stand, and asked through who would hire', () => {
  const cleaner = { id: 'K2204', label: 'Agent de nettoyage industriel' };
  const facts = factsOf(
    {
      ...{
        answer: 'plan' as const,
        aim: null,
        to: { id: 'H2303', label: 'Opérateur' },
        sectors: ['pharmacie'],
      },
      wish: { ...noWish(), from: [cleaner] },
    },
    curatedBranches,
  );
  const own = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, 'fr');
  const step = own.steps.find(({ id }) => id.startsWith('opco'));
  const text = JSON.stringify(step ?? null);
  expect(text).toContain('Si vous êtes en poste, c’est l’Opco de votre employeur d’aujourd’hui');
  expect(text).toContain('AKTO si une entreprise de propreté vous emploie');
  expect(text).not.toContain('celle où vous êtes');
});

describe('the Opco asked what its branch pays', () => {
  const asked = (...of: Parameters<typeof said>) =>
    said(...of).calls[0]?.list.find(({ role }) => role.includes('Opco'))?.role;

  it('is that of the industry aimed at, whoever employs one today', () => {
    for (const about of [noAim, 'aim'] as const)
      for (const person of [
        { ...inPost, ofAnother: true },
        { ...inPost, ofAnother: true, jobLoss: 'site-closing' as const },
        { ofAnother: true },
      ])
        expect(asked(person, ['industrie-laitiere'], about)).toBe(
          'L’Opco de l’industrie visée\u00a0: Opco 2i',
        );
  });

  const ofTwo = (sectors: string[], place: typeof chemistry | null = null) => {
    const two = aim({ opcos: ['ocapiat', 'opco-2i'] });
    const facts = factsOf(
      {
        ...{ answer: 'plan', aim: two, sectors, wish: { ...noWish(), place } },
        person: { ...nobody(), ofAnother: true },
      },
      curatedBranches,
    );
    const { calls } = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, 'fr');
    return calls[0]?.list.find(({ role }) => role.includes('Opco'))?.role.split('\u00a0: ')[1];
  };
  it('is, of a certificate of two branches, that of the trade or the industry aimed at; both where neither tells', () => {
    expect(ofTwo(['pharmacie'])).toBe('Opco 2i');
    expect(ofTwo(['industrie-laitiere'])).toBe('Ocapiat');
    expect(ofTwo(['industrie-laitiere'], chemistry)).toBe('Opco 2i');
    expect(ofTwo([])).toBe('Ocapiat ou Opco 2i');
  });

  it('is none where what is aimed at tells none', () => {
    const facts = factsOf(
      {
        ...{ answer: 'plan', aim: null, to: { id: 'D1', label: 'Vendeur' }, held: ['industrie-laitiere'] },
        person: { ...nobody(), ...inPost },
        wish: { ...noWish(), from: [dairy] },
      },
      curatedBranches,
    );
    const { calls } = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, 'fr');
    expect(calls[0]?.list.some(({ role }) => role.includes('Opco'))).toBe(false);
  });
});

describe('the Opco of who is in post', () => {
  it.each([inPost, { ...inPost, jobLoss: 'site-closing' as const }])(
    'is that of the employer of today first, then that of the industry aimed at: %o',
    (person) => {
      for (const about of [noAim, 'aim'] as const) {
        const [today, aimed, ...more] = opcos(person, ['industrie-laitiere'], about);
        expect([today?.id, aimed?.id, more]).toEqual(['opco-ocapiat', 'opco-2i', []]);
        expect(today?.plain).toContain('votre employeur d’aujourd’hui');
        expect(today?.plain).toContain('à vérifier sur la fiche de paie : IDCC');
        expect(today?.bring).toContain('le nom de l’employeur');
        expect(aimed?.plain).toContain('l’industrie visée');
        expect(aimed?.bring).not.toContain('employeur');
      }
    },
  );

  it('is not called by oneself: one’s firm, or the employer who recruits, asks it', () => {
    for (const person of [inPost, { ...inPost, jobLoss: 'site-closing' as const }]) {
      const found = opcos(person, ['industrie-laitiere'], 'aim');
      for (const step of found) expect(step.plain).toMatch(/répond aux entreprises.*RH.*CSE.*recrute/s);
      expect(found).toHaveLength(2);
      expect(said(person, ['industrie-laitiere'], 'aim').calls[0]?.list.map(({ role }) => role)).toContain(
        'Transitions Pro de votre région (à trouver sur transitionspro.fr)',
      );
    }
    for (const person of [
      { ofAnother: true },
      { ...inPost, ofAnother: true },
      { status: 'employer' as const },
    ])
      for (const step of opcos(person)) {
        expect(step.plain).not.toContain('répond aux entreprises');
        expect(step.bring).toContain('les questions plus bas');
      }
  });

  it.each([
    {},
    { branch: 'metallurgie' },
    { status: 'job-seeker' },
    { status: 'young-person' },
    { status: 'self-employed' },
  ] as Partial<Person>[])(
    'says to whoever is no firm that it answers firms, and through whom: %o',
    (person) => {
      const steps = opcos(person);
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) {
        expect(step.plain).toMatch(
          /ce que la branche paie.*répond aux entreprises.*recrute.*votre conseiller/s,
        );
        expect(/POEC ou POEI.*France Travail/s.test(step.plain)).toBe(person.status !== 'self-employed');
        expect(step.bring).not.toContain('les questions plus bas');
      }
    },
  );

  it('is of no employer of today to who has no trade yet', () => {
    const facts = factsOf(
      { answer: 'plan', aim: null, wish: { ...noWish(), beginner: true, place: chemistry } },
      curatedBranches,
    );
    const [only] = nextSteps(curatedSteps, facts).filter(({ kind }) => kind === 'opco');
    expect(only?.plain.fr).toMatch(/répond aux entreprises.*recrute/u);
    expect(only?.plain.fr).not.toMatch(/où vous êtes|en poste|votre employeur/u);
  });

  it('is not guessed where the trade is of several, or of none: the payslip tells', () => {
    for (const held of [[], ['industrie-laitiere', 'chimie']]) {
      const [only, ...more] = opcos(inPost, held);
      expect([only?.id, more]).toEqual(['opco-2i', []]);
      expect(only?.plain).toContain('il se trouve par l’IDCC de la fiche de paie');
    }
  });

  it('is said once where it is that of the industry aimed at too', () => {
    expect(opcos(inPost, ['chimie']).map(({ id }) => id)).toEqual(['opco-2i']);
  });

  it('is that of the industry aimed at for who says not where they stand, and another may pay', () => {
    const [only, ...more] = opcos({});
    expect([only?.id, more]).toEqual(['opco-2i', []]);
    expect(only?.plain).toContain('c’est l’Opco de votre employeur d’aujourd’hui qui paie');
    expect(only?.bring).not.toContain('fiche de paie');
  });

  it.each([{ status: 'job-seeker' }, { status: 'employee', contract: 'interim' }] as const)(
    'is no one’s who has no such employer: %o',
    (person) => {
      const [only, ...more] = opcos(person);
      expect([only?.id, more]).toEqual(['opco-2i', []]);
      expect(only?.plain).not.toContain('employeur');
      // The payslip of a temp says the agreement of the agency.
      expect(only?.bring).not.toContain('fiche de paie');
      expect(only?.bring?.includes('agence d’intérim') ?? false).toBe('contract' in person);
    },
  );
});
