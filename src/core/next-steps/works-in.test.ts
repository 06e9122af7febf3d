import { describe, expect, it } from 'vitest';
import { factsOf, nobody, noWish, type Person } from './facts.ts';
import { sayNext } from './said.ts';
import { nextSteps } from './steps.ts';
import { aim, curatedBranches, curatedSteps } from './told.fixture.ts';

const both = ['ocapiat', 'opco-2i'];
const inPost: Partial<Person> = { status: 'employee', contract: 'cdi' };
type Where = {
  worksIn?: string[];
  held?: string[];
  place?: string;
  opcos?: string[];
  person?: Partial<Person>;
};

/** What is said of Opcos to a packer whose trade is of many industries. */
function opcos({ worksIn = [], held = [], place, opcos: aimed = both, person = inPost }: Where) {
  const facts = factsOf(
    {
      ...{
        answer: 'plan',
        aim: aim({ opcos: aimed }),
        to: { id: 'I1304', label: 'Technicien' },
        held,
        worksIn,
      },
      person: { ...nobody(), ...person },
      wish: {
        ...noWish(),
        from: [{ id: 'H3302', label: 'Agent de conditionnement' }],
        place: place === undefined ? null : { id: place, label: { fr: place, en: place } },
      },
    },
    curatedBranches,
  );
  return sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, 'fr').steps.filter(({ id }) =>
    id.startsWith('opco'),
  );
}
const ids = (where: Where) => opcos(where).map(({ id }) => id);

describe('the Opco of who says where they work', () => {
  it.each([
    ['cosmetique-parfum', 'opco-2i'],
    ['pharmacie', 'opco-2i'],
    ['plasturgie', 'opco-2i'],
    ['industrie-laitiere', 'opco-ocapiat'],
    ['viandes', 'opco-ocapiat'],
  ])('is that of this industry, alone, where the aim is open to several: %s, %s', (sector, opco) => {
    for (const person of [
      inPost,
      { ...inPost, contract: 'cdd' as const },
      { ...inPost, ofAnother: true as const },
    ]) {
      const [only, ...more] = opcos({ worksIn: [sector], person });
      expect([only?.id, more]).toEqual([opco, []]);
      expect(only?.plain).toContain('celui de votre employeur d’aujourd’hui');
      expect(only?.plain).not.toContain('industrie visée');
    }
  });

  it('is read there before the trades', () => {
    expect(ids({ worksIn: ['cosmetique-parfum'], held: ['viandes'] })).toEqual(['opco-2i']);
    expect(ids({ held: ['viandes'] })).toEqual(['opco-ocapiat']);
  });

  it('stays beside that of another industry aimed at', () => {
    expect(ids({ worksIn: ['cosmetique-parfum'], place: 'industrie-laitiere' })).toEqual([
      'opco-2i',
      'opco-ocapiat',
    ]);
    expect(ids({ worksIn: ['cosmetique-parfum'], opcos: ['ocapiat'] })).toEqual(['opco-2i', 'opco-ocapiat']);
  });

  it('is none of who has no such employer', () => {
    for (const person of [{ status: 'job-seeker' }, { ...inPost, contract: 'interim' }] as const)
      expect(ids({ worksIn: ['cosmetique-parfum'], person })).toHaveLength(2);
  });

  it('is not guessed where nothing tells it, and several are of no industry aimed at', () => {
    const found = opcos({});
    expect(found).toHaveLength(2);
    for (const { plain } of found) {
      expect(plain).toContain('IDCC de la fiche de paie');
      expect(plain).not.toContain('l’industrie visée');
    }
  });
});

describe('who is in post and would change trade', () => {
  const told = (person: Partial<Person>, own = false) => {
    const trade = own
      ? { id: 'H3302', label: 'Agent de conditionnement' }
      : { id: 'I1304', label: 'Technicien' };
    const facts = factsOf(
      {
        ...{ answer: 'plan', aim: own ? null : aim(), to: trade },
        person: { ...nobody(), ...person },
        wish: { ...noWish(), from: [{ id: 'H3302', label: 'Agent de conditionnement' }] },
      },
      curatedBranches,
    );
    return nextSteps(curatedSteps, facts).map(({ id }) => id);
  };

  it.each([
    inPost,
    { status: 'employee', contract: 'cdd' },
    { status: 'employee' },
    { ...inPost, ofAnother: true },
    { ...inPost, jobLoss: 'none' },
  ] as Partial<Person>[])('asks the employer before Transitions Pro: %o', (person) => {
    const ids = told(person);
    const at = ids.indexOf('employeur-aujourdhui');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(ids.indexOf('transitions-pro'));
  });

  it.each([
    { ...inPost, jobLoss: 'site-closing' },
    { ...inPost, jobLoss: 'economic' },
    { ...inPost, contract: 'interim' },
    { status: 'job-seeker' },
    { status: 'young-person' },
    { status: 'self-employed' },
    { status: 'employer' },
    { status: 'employer', redeploys: true },
    {},
  ] as Partial<Person>[])('asks no employer who is not, or no longer, there: %o', (person) => {
    expect(told(person)).not.toContain('employeur-aujourdhui');
  });

  it('asks for no other trade to exercise one’s own', () => {
    expect(told(inPost, true)).not.toContain('employeur-aujourdhui');
  });

  it('is told of the period as of its source: who files, where, by when', () => {
    const step = curatedSteps.find(({ id }) => id === 'employeur-aujourdhui');
    expect(step?.plain.fr).toMatch(/accord de l’employeur.*Opco avant le début, dans les 30 jours/u);
    const firm = curatedSteps.find(({ id }) => id === 'reclasser-periode-reconversion');
    expect(firm?.plain.fr).toMatch(/avant le début, dans les 30 jours/u);
    const inside = curatedSteps.find(({ id }) => id === 'reclasser-interne');
    expect(inside?.plain.fr).toMatch(/adressées à chacun, ou une liste.*diffusée à tous/u);
    expect(inside?.plain.en).toMatch(/sent to each person, or one list/u);
  });
});
