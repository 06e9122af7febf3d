import { describe, expect, it } from 'vitest';
import { employerSaid } from './employer-said.ts';
import { factsOf, nobody, noWish, type Person } from './facts.ts';
import { personSaid } from './person-said.ts';
import { sayNext } from './said.ts';
import { nextSteps } from './steps.ts';
import { aim, curatedBranches, curatedSteps } from './told.fixture.ts';

const bakery = ['boulangerie-industrielle'];
const baker = { id: 'D1102', label: 'Boulanger' };
const cleaner = { id: 'K2204', label: 'Agent de nettoyage industriel' };

/** What is said of Opcos to who is in post and says this, towards a pathway of the industry. */
function opcos(
  typed: string,
  {
    from = baker,
    held = bakery,
    worksIn = [],
    aimed = ['opco-2i'],
    person = {},
  }: Partial<{
    from: typeof baker;
    held: string[];
    worksIn: string[];
    aimed: string[] | null;
    person: Partial<Person>;
  }> = {},
) {
  const facts = factsOf(
    {
      ...{ answer: 'plan', aim: aimed && aim({ opcos: aimed }), to: { id: 'H2102', label: 'Conducteur' } },
      ...{ held, worksIn },
      person: {
        ...nobody(),
        ...personSaid(typed, [], [], typed),
        status: 'employee',
        contract: 'cdi',
        ...person,
      },
      wish: { ...noWish(), from: [from] },
    },
    curatedBranches,
  );
  const { steps } = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, 'fr');
  return { all: steps, opcos: steps.filter(({ id }) => id.startsWith('opco')) };
}
const saidOf = (...told: Parameters<typeof opcos>) =>
  opcos(...told)
    .opcos.map(({ plain }) => plain)
    .join(' ');

describe('who employs one, by what one says', () => {
  it.each([
    ['boulanger, CDI', undefined],
    ['boulangerie artisanale', 'artisan'],
    ['ouvrier boulanger chez un artisan', 'artisan'],
    ['boulanger industriel', 'works'],
    ['boulanger en usine, pains surgelés', 'works'],
    ['je travaille dans une boulangerie', 'shop'],
    ['artisan boulanger puis usine', 'shop'],
    ['agent de nettoyage, boîte de propreté', 'cleaning'],
    ['société de nettoyage, en poste dans une laiterie', 'cleaning'],
    ['mécanicien chez un sous-traitant du nucléaire', 'contractor'],
    ['soudeur, prestataire à la raffinerie', 'contractor'],
    ['welder for a subcontractor', 'contractor'],
    ['conducteur de ligne', undefined],
  ])('%s: %s', (typed, kind) => {
    expect(employerSaid(typed)).toBe(kind);
  });
});

describe('the Opco of who may be of no industry here', () => {
  it('is said for both cases to who exercises a food craft, a shop or a factory being unsaid', () => {
    for (const typed of ['boulanger, CDI', 'je travaille dans une boulangerie'])
      for (const aimed of [['opco-2i'], ['ocapiat'], null]) {
        const said = saidOf(typed, { aimed, worksIn: typed.includes('boulangerie') ? bakery : [] });
        expect(said).toMatch(/Opco EP dans une boutique artisanale, Ocapiat dans une usine/u);
        expect(said).not.toContain('celui de votre employeur d’aujourd’hui, d’après');
      }
  });

  it('has the name of both where it is no other', () => {
    const [only, ...more] = opcos('boulanger, CDI', { aimed: null }).opcos;
    expect([only?.label, more]).toEqual(['Opco EP ou Ocapiat, selon votre employeur', []]);
    expect(opcos('boulanger, CDI', { aimed: ['ocapiat'] }).opcos[0]?.label).toBe('Ocapiat');
  });

  it('is Opco EP alone for an artisan, and Ocapiat alone for a factory', () => {
    const artisan = saidOf('boulangerie artisanale');
    expect(artisan).toContain('l’Opco EP pour une boutique artisanale');
    expect(artisan).not.toContain('Ocapiat');
    const factory = opcos('boulanger en usine, brioches').opcos;
    expect(factory.map(({ id }) => id)).toEqual(['opco-ocapiat', 'opco-2i']);
    expect(factory[0]?.plain).toContain('celui de votre employeur d’aujourd’hui');
  });

  it('is said with the employer’s own step where no Opco is to be shown', () => {
    const { all, opcos: none } = opcos('boulangerie artisanale', { aimed: [] });
    expect(none).toEqual([]);
    expect(all.find(({ id }) => id === 'employeur-aujourdhui')?.plain).toContain('l’Opco EP');
  });

  it('is AKTO of a cleaning firm, whatever site it cleans, and perhaps of who cleans', () => {
    const dairy = { from: cleaner, held: [], worksIn: ['industrie-laitiere'] };
    expect(saidOf('boîte de propreté, dans une laiterie', dairy)).toContain('AKTO pour une entreprise');
    for (const worksIn of [[], ['industrie-laitiere']]) {
      const said = saidOf('agent de nettoyage', { ...dairy, worksIn });
      expect(said).toContain('AKTO si une entreprise de propreté vous emploie');
      expect(said).not.toContain('celui de votre employeur d’aujourd’hui, d’après');
    }
  });

  it('is not read from the site of a client', () => {
    const welder = { from: { id: 'H2913', label: 'Soudeur' }, held: ['nucleaire'], worksIn: ['nucleaire'] };
    const said = saidOf('soudeur chez un sous-traitant du nucléaire', welder);
    expect(said).toContain('il se trouve par l’IDCC de la fiche de paie');
    expect(said).not.toContain('celui de votre employeur');
    expect(saidOf('soudeur dans le nucléaire', welder)).toContain('celui de votre employeur');
  });

  it('stays that of the firm which seeks other work for its people', () => {
    const firm = { status: 'employer', redeploys: true } as const;
    expect(saidOf('boulangers à reclasser', { person: firm })).toContain('celui de votre entreprise');
  });
});
