import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { plainSector } from '../catalogue/plain.fixture.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { occupation, pathway, reading, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Target } from './ask.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

const trade = (code: string, label: string, core: string[]) => ({ ...occupation(code, core, []), label });
const certificate = (id: string, title: string, code: string, more: Partial<Pathway> = {}): Pathway => ({
  ...pathway(id, [[`${id}BC01`, title]], [code]),
  title,
  ...more,
});

const pathways = [
  certificate('RNCP1', 'Travaux des métaux', 'H2913', { routes: ['vae'] }),
  certificate('RNCP2', 'Soudeur', 'H2913', { routes: ['apprentissage', 'formation-continue'] }),
  certificate('RNCP3', 'Chef soudeur', 'H2913'),
  certificate('RNCP4', 'Soudeur', 'H2913', { status: 'inactive' }),
  certificate('CI5', 'Soudeur', 'H2913'),
  certificate('RNCP6', 'Boulanger', 'D1102'),
  // Of another sector, by its title: said to who is of that sector.
  certificate('RNCP7', 'Soudeur de navires', 'H2913', {
    sectors: [{ sector: 'mer', branch: null, evidence: 'title', via: 'navire' }],
  }),
];
const world = perTest(() =>
  buildWorld(
    buildSpace({
      ...matchCatalogue(),
      sectors: [
        plainSector('atome', { naf: ['24'], occupations: ['H2913'] }),
        plainSector('mer', { occupations: ['D1103'] }),
      ],
      occupations: [
        trade('H2913', 'Soudeur', ['31']),
        trade('D1102', 'Boulanger', ['22', '91']),
        trade('D1103', 'Marin', ['22', '91']),
      ],
      pathways,
      blocSkills: pathways.map(({ blocs }) => reading(blocs[0]?.code ?? '', ['12'])),
    }),
    {},
  ),
);
const asked = (from: string, target: Target, options = noOptions()) =>
  plan(world(), { kind: 'occupation', code: from }, target, options).none?.certificates;

describe('where no step leads further', () => {
  const atome: Target = { kind: 'field', sectors: ['atome'], families: [] };

  it('names the certificates of the trade exercised there, those that VAE may give first, and whether it is open', () => {
    const { plans, none } = plan(world(), { kind: 'occupation', code: 'H2913' }, atome, noOptions());
    expect(plans).toEqual([]);
    expect(none?.certificates.map(({ id, vae }) => [id, vae])).toEqual([
      ['RNCP1', true],
      ['CI5', false],
      ['RNCP2', false],
    ]);
  });

  it('those of a level lower than the usual one of the trade come last, whatever VAE gives', () => {
    const levels: Readonly<Record<string, number>> = { RNCP1: 4, RNCP2: 5, CI5: 5 };
    const own = buildWorld(
      buildSpace({
        ...world().space.lookup.catalogue,
        pathways: pathways.map((one) => ({ ...one, level: levels[one.id] ?? 5 })),
      }),
      {},
    );
    const { none } = plan(own, { kind: 'occupation', code: 'H2913' }, atome, noOptions());
    expect(none?.certificates.map(({ id, level }) => [id, level])).toEqual([
      ['CI5', 5],
      ['RNCP2', 5],
      ['RNCP1', 4],
    ]);
  });

  it('names those of the trade aimed at, none of an industry that is neither its own nor the person’s', () => {
    const ids = asked('D1102', { kind: 'occupation', code: 'H2913' })?.map(({ id }) => id);
    expect(ids).toEqual(['RNCP1', 'CI5', 'RNCP2']);
    const sailor = asked('D1103', { kind: 'occupation', code: 'H2913' })?.map(({ id }) => id);
    expect(sailor).toContain('RNCP7');
  });

  it('keeps to what is asked', () => {
    const options = { ...noOptions(), routes: ['vae'] };
    expect(asked('D1102', { kind: 'occupation', code: 'H2913' }, options)?.map(({ id }) => id)).toEqual([
      'RNCP1',
    ]);
  });
});
