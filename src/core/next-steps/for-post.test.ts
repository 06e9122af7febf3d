import { describe, expect, it } from 'vitest';
import { aim, stepsSaid, threeGaps, type Said } from './told.fixture.ts';

const post = { status: 'employee', contract: 'cdi' } as const;
const ending = { status: 'employee', contract: 'cdd' } as const;
const textOf = (id: string, said: Said) => stepsSaid(said).find((step) => step.id === id);

describe('who must leave a post for their health', () => {
  const doctor = (said: Said) =>
    textOf('medecin-du-travail', { ...said, person: { health: true, ...said.person } })?.plain.fr ?? '';

  it('is told not to resign, and that the occupational doctor alone decides', () => {
    for (const person of [post, ending])
      expect(doctor({ person })).toMatch(
        /\. Ne démissionnez pas.*lui seul peut déclarer inapte.*médecin traitant ne le peut pas.*chercher un autre poste/u,
      );
    expect(doctor({})).toMatch(/Si vous êtes en poste, ne démissionnez pas/u);
  });

  it('is not told so without a post, before a first one, nor twice', () => {
    for (const said of [
      { person: { status: 'job-seeker' } },
      { person: { status: 'young-person' } },
      { person: { ...post, licenceAtRisk: true } },
      { person: { ...post, jobLoss: 'csp' } },
      { person: { neverWorked: true } },
      { wish: { beginner: true } },
    ] as Said[])
      expect(doctor(said)).not.toMatch(/démissionnez/u);
  });
});

describe('whose contract ends', () => {
  const said: Said = { person: ending, answer: 'occupation', gaps: threeGaps };

  it('looks for an employer first, then for advice, a long course, and registers when it ends', () => {
    const ids = stepsSaid(said).map(({ id }) => id);
    const order = [
      ...['france-travail-offres', 'cep-region', 'employeur-aujourdhui', 'transitions-pro'],
      'fin-cdd-france-travail',
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
    expect(ids[0]).toBe('france-travail-offres');
    expect(ids).not.toContain('immersion');
  });

  it('is told of no right to return, and of a long course what it asks of such a contract, to be checked', () => {
    const employer = textOf('employeur-aujourdhui', said);
    expect(employer?.label.fr).not.toContain('reconversion');
    expect(employer?.plain.fr).not.toContain('droit au retour');
    expect(employer?.plain.fr).toMatch(/prolongé ou devenir un CDI.*à vérifier/u);
    expect(textOf('transitions-pro', said)?.plain.fr).toMatch(
      /à vérifier.*24 mois.*pendant le contrat.*6 mois après sa fin/u,
    );
    expect(textOf('transitions-pro', { ...said, person: post })?.plain.fr).not.toContain('CDD');
  });

  it('alone registers when it ends', () => {
    for (const person of [post, { status: 'employee', contract: 'interim' }, {}] as const)
      expect(textOf('fin-cdd-france-travail', { ...said, person })).toBeUndefined();
  });
});

describe('who is in post, of work-study', () => {
  const routes = ['apprentissage', 'contrat-pro', 'formation-continue'];

  it('is told of no professionalisation contract, and past 29 of none', () => {
    for (const person of [post, ending, { status: 'employee' }] as const) {
      const step = textOf('alternance', { aim: aim({ routes }), person });
      expect(step?.plain.fr).toMatch(/jusqu’à 29 ans.*quitter votre contrat/u);
      expect(step?.plain.fr).not.toContain('professionnalisation');
      expect(
        textOf('alternance', { aim: aim({ routes }), person: { ...person, over29: true } }),
      ).toBeUndefined();
    }
    const seeking = { status: 'job-seeker', over29: true } as const;
    expect(textOf('alternance', { aim: aim({ routes }), person: seeking })?.plain.fr).toContain(
      'demandeurs d’emploi de tout âge',
    );
  });
});

describe('who says not where they stand', () => {
  it('is told that an adviser prescribes the immersion, and that an employer, if any, agrees to it', () => {
    expect(textOf('immersion', {})?.plain.fr).toMatch(
      /conseiller.*prescrit.*en poste.*accord de votre employeur/u,
    );
    for (const said of [{ person: { neverWorked: true } }, { wish: { beginner: true } }] as Said[])
      expect(textOf('immersion', said)?.plain.fr).not.toContain('en poste');
  });
});

describe('who would leave agency work for a permanent contract', () => {
  const leaves = { status: 'employee', contract: 'interim', leavesTemp: true } as const;

  it('applies to employers first, an assignment being one way in that they may take', () => {
    for (const said of [{ person: leaves, answer: 'occupation', aim: null }] as Said[]) {
      const ids = stepsSaid(said).map(({ id }) => id);
      expect(ids[0]).toBe('france-travail-offres');
      expect(ids.indexOf('mission-interim')).toBeGreaterThan(ids.indexOf('cep-region'));
      expect(ids.at(-1)).toBe('mission-interim');
      expect(textOf('france-travail-offres', said)?.plain.fr).toMatch(/CDI.*directement aux usines/u);
      expect(textOf('mission-interim', said)?.plain.fr).toMatch(/^Si vous l’acceptez/u);
    }
  });

  it('has the offers of their own trade elsewhere, where they would exercise it there', () => {
    const wish = { from: [{ id: 'H2913', label: 'Soudeur' }] };
    for (const person of [leaves, ending]) {
      const ids = stepsSaid({ person, answer: 'occupation', aim: null, wish }).map(({ id }) => id);
      expect(ids[0]).toBe('offres-autre-industrie');
      expect(ids).not.toContain('france-travail-offres');
    }
  });

  it('is told otherwise than who says no such thing', () => {
    const said: Said = {
      person: { status: 'employee', contract: 'interim' },
      answer: 'occupation',
      aim: null,
    };
    expect(stepsSaid(said).map(({ id }) => id)[0]).not.toBe('france-travail-offres');
    expect(textOf('mission-interim', said)?.plain.fr).not.toMatch(/acceptez/u);
  });
});

it('names temp agencies, beside offers, to who looks for a job or whose contract ends, and to nobody else', () => {
  const offers = (person: Said['person']) =>
    textOf('france-travail-offres', { person: person ?? {}, answer: 'occupation', aim: null })?.plain.fr;
  for (const person of [{ status: 'job-seeker' }, ending] as const)
    expect(offers(person)).toMatch(/agences d’emploi \(intérim\)/u);
  for (const person of [{}, post, { status: 'young-person' }] as const)
    expect(offers(person)).not.toMatch(/agences d’emploi/u);
});
