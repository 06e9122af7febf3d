import { describe, expect, it } from 'vitest';
import { employers, products } from '#core/plan/known-names.ts';
import { ownAim } from '#core/plan/own-aim.ts';
import { does, wishes } from './fields.ts';

const workers = ['soudeur', 'électricien', 'cariste', 'conducteur de ligne'];
const starts = await Promise.all(workers.map(async (typed) => ({ typed, means: await does(typed) })));

/** Where a wish leads each of these trades to, each once. */
async function aimsOf(wish: string): Promise<(string | null)[]> {
  const end = await wishes(wish);
  if (!end) throw new Error('unread');
  const aims = starts.map(({ typed, means }) =>
    means ? ownAim({ means, typed }, { means: end, typed: wish }).place : null,
  );
  return [...new Set(aims)];
}

describe('an employer, a plant or a product known to all as a wish', () => {
  it.each(['{}', 'travailler pour {}', 'bosser chez {} dans une usine', '{}, les usines'])(
    'names an industry, whoever wishes it: %s',
    async (form) => {
      for (const [name = ''] of employers.map(({ names }) => names))
        expect(await aimsOf(form.replace('{}', name)), name).toEqual([
          expect.stringMatching(/^(?:secteur|filiere):/u),
        ]);
    },
  );

  it('is read as the industry that its row says', async () => {
    for (const { said, sector } of [...employers, ...products]) {
      const place = (await wishes(said))?.place;
      if (sector === null) expect(place, said).toMatch(/^filiere:/u);
      else expect(place, said).toBe(`secteur:${sector}`);
    }
  });

  it.each([
    'edf les centrales, epr',
    'travailler pour edf dans une centrale',
    'epr',
    'le chantier de l’EPR',
    'centrale de Gravelines',
    'orano la hague',
    'le grand carénage',
    'le démantèlement',
    'démantèlement des centrales',
    'arrêts de tranche edf',
    'prestataire du nucléaire',
    'work for EDF in a power plant',
    'nuclear decommissioning',
  ])('names the nuclear industry: %s', async (wish) => {
    expect(await aimsOf(wish)).toEqual(['secteur:nucleaire']);
  });

  it.each([
    'centrale hydraulique edf',
    'barrages edf',
    'un parc éolien',
    'une centrale solaire',
    'a wind farm',
  ])('names electricity, which is not nuclear there: %s', async (wish) => {
    expect(await aimsOf(wish)).toEqual(['secteur:electricite-gaz']);
  });

  it.each([
    ['A320', 'secteur:aeronautique-spatial'],
    ['les TGV', 'secteur:ferroviaire'],
    ['papier toilette', 'secteur:papier-carton'],
    ['des pare-brises', 'secteur:verre'],
  ])('names the industry of a product: %s', async (wish, place) => {
    expect(await aimsOf(wish)).toEqual([place]);
  });

  it('leaves a trade of a plant to who wishes it', async () => {
    expect((await wishes('maintenance des éoliennes'))?.place).toBe('I1321');
    expect((await wishes('une centrale à béton'))?.place).toBe('H2804');
  });
});
