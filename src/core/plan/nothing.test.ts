import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { perTest } from '../per-test.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import { matchCatalogue, occupation, pathway, reading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Options, type Start, type Target } from './ask.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

/** A welder who wants to fit pipes: three certificates lead there, each with something that a constraint takes away, and one that has ended. */
const way = (id: string, more: Partial<Catalogue['pathways'][number]>) => ({
  ...pathway(id, [[`${id}BC01`, 'Monter']], ['H2914']),
  sectors: [{ sector: 'metal', branch: null, evidence: 'title' as const, via: 'x' }],
  ...more,
});
const catalogue: Catalogue = {
  ...matchCatalogue(),
  sectors: [plainSector('metal')],
  occupations: [
    { ...occupation('H2913', ['31', '11'], []), mobilities: ['H2915'] },
    occupation('H2914', ['21', '22', '91', '12'], []),
    occupation('H2915', ['11'], []),
  ],
  pathways: [
    way('CI5', { level: 4, routes: ['vae'] }),
    way('RNCP6', { level: null, routes: null, ends: '2026-06-30' }),
    way('RNCP7', { level: 5, routes: ['apprentissage'], sectors: [] }),
    way('RNCP8', { level: 3, routes: ['vae', 'apprentissage'], status: 'inactive' }),
  ],
  blocSkills: ['CI5', 'RNCP6', 'RNCP7', 'RNCP8'].map((id) => reading(`${id}BC01`, ['21'])),
};
const world = perTest(() => buildWorld(buildSpace(catalogue), {}));
const welder: Start = { kind: 'occupation', code: 'H2913' };
const fitter: Target = { kind: 'occupation', code: 'H2914' };
const ask = (more: Partial<Options> = {}, start: Start = welder, target: Target = fitter) =>
  plan(world(), start, target, { ...noOptions(), ...more });
const excluded = (more: Partial<Options>) => ask(more).none?.excluded;

describe('towards one’s own trade', () => {
  const sector = (id: string, occupations: string[]) => plainSector(id, { occupations, naf: ['65'] });
  const own = buildWorld(
    buildSpace({ ...catalogue, sectors: [sector('metal', ['H2913']), sector('naval', ['H2913'])] }),
    {},
  );
  const said = (more: Partial<Options> = {}) =>
    plan(own, welder, { kind: 'occupation', code: 'H2913' }, { ...noOptions(), ...more }).none?.elsewhere.map(
      ({ id }) => id,
    );

  it('says the sectors where it is exercised, without those refused', () => {
    expect(said()?.toSorted()).toEqual(['metal', 'naval']);
    expect(said({ avoid: ['metal'] })).toEqual(['naval']);
  });
});

describe('towards a sector of which nothing can be said', () => {
  const sector = (id: string, occupations: string[]) => plainSector(id, { occupations, naf: ['65'] });
  const elsewhere = buildWorld(
    buildSpace({ ...catalogue, sectors: [sector('metal', ['H2913']), sector('conseil', [])] }),
    {},
  );
  const towards = (id: string) =>
    plan(elsewhere, welder, { kind: 'field', sectors: [id], families: [] }, noOptions());

  it('says where the trade is exercised, and the near trades of anywhere', () => {
    const { plans, none } = towards('conseil');
    expect(plans).toEqual([]);
    expect(none?.elsewhere.map(({ id }) => id)).toEqual(['metal']);
    expect(none?.near).toEqual([{ id: 'H2915', label: expect.any(String) as string, shared: 1, core: 1 }]);
  });

  it('says neither where the trade is exercised there, nor towards a trade', () => {
    expect(towards('metal').none?.elsewhere ?? []).toEqual([]);
    expect(ask({ maxLevel: 1 }).none?.elsewhere).toEqual([]);
  });
});

describe('when nothing leads there', () => {
  it('says how many certificates do, and which constraint takes how many of them away', () => {
    expect(ask({ sectors: ['chimie'], maxLevel: 4 }).none).toMatchObject({
      pathways: 3,
      excluded: { sectors: 3, maxLevel: 1 },
    });
  });

  it('blames each constraint by itself, and none that was not asked for', () => {
    const never = { sectors: ['chimie'] };
    expect(excluded(never)).toEqual({ sectors: 3 });
    expect(excluded({ ...never, maxLevel: 3 })).toEqual({ sectors: 3, maxLevel: 2 });
    expect(excluded({ ...never, routes: ['vae'] })).toEqual({ sectors: 3, routes: 2 });
    expect(excluded({ ...never, registeredOn: '2026-07-01' })).toEqual({ sectors: 3, registeredOn: 2 });
    expect(excluded({ ...never, registeredOn: '2026-06-30' })).toEqual({ sectors: 3, registeredOn: 1 });
    expect(excluded({ ...never, avoid: ['metal'] })).toEqual({ sectors: 3, avoid: 2 });
    const refused = ['parcours:CI5', 'bloc:RNCP7BC01'];
    expect(excluded({ ...never, refused })).toEqual({ sectors: 3, refused: 2 });
  });

  it('names the gestures that are missing, and the trades in one move that have some of them', () => {
    const { none } = ask({ sectors: ['chimie'] });
    expect(none?.missing.map(({ id }) => id)).toEqual(['2']);
    expect(none?.core).toBe(2);
    expect(none?.near).toEqual([{ id: 'H2915', label: 'H2915', shared: 1, core: 2 }]);
  });
});

describe('the near trades on the way to a trade', () => {
  /** A trade of another domain, where ROME sends the welder too. */
  const near = (sectors: Catalogue['sectors'], widespread: boolean) => {
    const [first, ...others] = catalogue.occupations;
    if (!first) throw new Error('a trade');
    const green = { ...occupation('A1203', ['12'], []), ...(widespread && { widespread: true as const }) };
    const occupations = [{ ...first, mobilities: ['H2915', 'A1203'] }, ...others, green];
    const there = buildWorld(buildSpace({ ...catalogue, sectors, occupations }), {});
    const { none } = plan(there, welder, fitter, { ...noOptions(), sectors: ['chimie'] });
    return none?.near.map(({ id }) => id);
  };

  it('are of its domain or of the person’s, of their sectors, or of every industry', () => {
    expect(near([plainSector('metal')], false)).toEqual(['H2915']);
    expect(near([plainSector('metal')], true)).toEqual(['A1203', 'H2915']);
    expect(near([plainSector('metal', { occupations: ['H2914', 'A1203'] })], false)).toContain('A1203');
    expect(near([plainSector('metal', { occupations: ['H2913', 'A1203'] })], false)).toContain('A1203');
    expect(near([plainSector('metal', { occupations: ['A1203'] })], false)).toEqual(['H2915']);
  });
});

describe('the trade aimed at', () => {
  it('is the same only when it is one that is practised', () => {
    expect(ask().sameOccupation).toBe(false);
    expect(ask({}, welder, { kind: 'occupation', code: 'H2913' }).sameOccupation).toBe(true);
    const job = { code: 'H2914' };
    const profile = { jobs: [job], skills: {}, certifications: [], blocs: [] };
    expect(ask({}, { kind: 'profile', profile }).sameOccupation).toBe(true);
    expect(ask({}, { kind: 'profile', profile }, { kind: 'pathway', id: 'CI5' }).sameOccupation).toBe(false);
  });
});
