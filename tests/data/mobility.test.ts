import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found } from '#core/catalogue/lookup.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { noOptions } from '#core/plan/ask.ts';
import { emptyMobility } from '#core/plan/query.ts';
import { settingsAt } from '#core/plan/settings.ts';
import { emptyProfile } from '#core/profile/profile.ts';
import { origins } from '#core/plan/backwards.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { openings } from '#core/plan/openings.ts';
import { plan } from '#core/plan/plan.ts';
import type { Setting } from '#core/plan/setting.ts';
import { buildWorld } from '#core/plan/world.ts';
import { sectorLinks } from '#core/sector-map/links.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const table = estimatedMoves(space, buildMobility(catalogue));
const world = buildWorld(space, table);
const dairy = { kind: 'occupation', code: 'H2102' } as const;
const chemistry = { kind: 'occupation', code: 'H2301' } as const;

describe('a specialty of one’s own trade', () => {
  it('lacks a welder nothing: TIG, MIG and MAG', () => {
    for (const code of ['H2916', 'H2917']) {
      const to = { kind: 'occupation', code } as const;
      const [first] = plan(world, { kind: 'occupation', code: 'H2913' }, to, noOptions()).plans;
      const [step] = first?.parts[0]?.steps ?? [];
      expect([code, first?.missing, step?.kind === 'occupation' && step.missing]).toEqual([code, 0, []]);
    }
  });
});

describe('a trade that has what is to be avoided', () => {
  it('is kept away by that, and not for want of gestures: a slaughterhouse worker, no loads, to packing', () => {
    const to = { kind: 'occupation', code: 'H3302' } as const;
    const { plans, aimedHas, none } = plan(world, { kind: 'occupation', code: 'H2101' }, to, {
      ...noOptions(),
      settings: ['charges'],
    });
    expect([plans, aimedHas]).toEqual([[], ['charges']]);
    expect([none?.core, none?.missing.length]).toEqual([5, 2]);
  });
});

describe('an aim that has what is to be avoided', () => {
  it('is answered by other trades without it, near ones or entries: a slaughterhouse worker, no loads, to packing', () => {
    const query = { ...emptyMobility(), from: 'H2101', to: 'H3302' };
    const asked = { ...query, options: { ...query.options, settings: ['charges' as const] } };
    const answer = answerMobility(world, asked, emptyProfile(), '2026-11-28');
    const instead = answer.kind === 'plans' ? (answer.planned.instead ?? []) : [];
    expect(instead.length).toBeGreaterThan(2);
    for (const { id } of instead)
      expect(settingsAt(found(space.lookup.occupations, id)), id).not.toContain('charges');
    const free = answerMobility(world, query, emptyProfile(), '2026-11-28');
    expect(free.kind === 'plans' && free.planned.instead).toBe(undefined);
  });
});

describe('the links of sectors on the real catalogue', () => {
  const links = sectorLinks(space.lookup, space.items, table);
  const of = (from: string, to: string) => links.find((link) => link.from === from && link.to === to);

  it('counts pathways and gestures alike in both directions', () => {
    for (const { from, to, pathways, gestures, strength } of links)
      expect(of(to, from) ?? { pathways: 0, gestures: 0, strength: 0 }).toMatchObject({
        pathways,
        gestures,
        strength,
      });
  });

  it('brings together sectors that are known to be near', () => {
    expect(of('aeronautique-spatial', 'metallurgie')?.official).toBeGreaterThan(5);
    expect(of('textile', 'habillement')?.strength).toBeGreaterThan(
      of('textile', 'industrie-laitiere')?.strength ?? 0,
    );
  });
});

describe('plans on the real catalogue', () => {
  it('takes a dairy line to a chemical line in several ways, the official move said as such', () => {
    const { plans } = plan(world, dairy, chemistry, noOptions());
    expect(plans.length).toBeGreaterThan(2);
    const direct = plans.find(({ name }) => name === 'onTheJob');
    // Gestures of it are missing: it is learnt on the job, not 'without training'.
    expect(direct?.parts[0]?.steps[0]).toMatchObject({ code: 'H2301', evidence: 'official' });
    expect(plans.some(({ parts }) => parts.some(({ pathway }) => pathway !== null))).toBe(true);
  });

  it('says that the trade is the same, and still plans', () => {
    expect(plan(world, dairy, dairy, noOptions()).sameOccupation).toBe(true);
    expect(plan(world, dairy, chemistry, noOptions()).sameOccupation).toBe(false);
  });

  it('keeps to what is asked: level, route, register, sector', () => {
    const asked = {
      ...noOptions(),
      maxLevel: 3,
      routes: ['vae'],
      registeredOn: '2026-11-24',
      sectors: ['chimie'],
    };
    const { plans } = plan(world, dairy, chemistry, asked);
    const used = plans.flatMap(({ parts }) => parts.flatMap(({ pathway }) => pathway ?? []));
    for (const { id, level, routes, register, ends } of used) {
      expect(level ?? 0).toBeLessThanOrEqual(3);
      expect(routes).toContain('vae');
      expect(register).not.toBeNull();
      expect((ends ?? '9999') >= '2026-11-24').toBe(true);
      expect(space.lookup.pathways.get(id)?.sectors.map(({ sector }) => sector)).toContain('chimie');
    }
  });

  it('says what is nearest and what is missing when nothing is left', () => {
    const refused = (space.lookup.pathwaysByOccupation.get('H2903') ?? []).map(({ id }) => `parcours:${id}`);
    const { plans, none } = plan(
      world,
      { kind: 'occupation', code: 'D1202' },
      { kind: 'occupation', code: 'H2903' },
      { ...noOptions(), refused, maxLegs: 1 },
    );
    expect(plans).toEqual([]);
    expect(none?.missing.length).toBeGreaterThan(0);
    expect(none?.excluded.refused).toBe(refused.length);
  });

  it('works backwards: whoever may come in one leg is found going forwards too', () => {
    const found = origins(world, chemistry, noOptions(), 20);
    expect(found.map(({ code }) => code)).toContain('H2102');
    for (const { code, evidence } of found.filter(({ by }) => by.kind === 'move').slice(0, 8)) {
      const { plans } = plan(world, { kind: 'occupation', code }, chemistry, { ...noOptions(), maxLegs: 1 });
      const arrivals = plans.flatMap(({ parts }) => parts[0]?.steps[0] ?? []);
      expect(arrivals).toContainEqual(expect.objectContaining({ code: 'H2301', evidence }));
    }
  });

  it('opens several sectors to who names no target', () => {
    const { trades, pathways } = openings(world, dairy, noOptions());
    expect(new Set(trades.flatMap(({ sectors }) => sectors.map(({ id }) => id))).size).toBeGreaterThan(2);
    expect(pathways.length).toBeGreaterThan(3);
  });
});

describe('the lists of what is near, for who leaves a trade for their health', () => {
  const near = (code: string, ...settings: Setting[]) =>
    openings(world, { kind: 'occupation', code }, { ...noOptions(), settings });

  it('send no lorry driver with a bad back to another lorry', () => {
    const { trades, pathways } = near('N4101', 'charges');
    expect(trades.filter(({ code }) => code.startsWith('N41'))).toEqual([]);
    expect(pathways.filter(({ title }) => /chauffeur|poids lourd/iu.test(title))).toEqual([]);
    expect(near('N4101').trades.some(({ code }) => code.startsWith('N41'))).toBe(true);
  });

  it('send no allergic baker to the same products, nor to their industry', () => {
    const { trades, pathways } = near('D1102', 'allergenes');
    expect(trades.filter(({ code }) => code.startsWith('D11'))).toEqual([]);
    expect(pathways.flatMap(({ sectors }) => sectors).map(({ id }) => id)).not.toContain(
      'boulangerie-industrielle',
    );
    const { none } = plan(
      world,
      { kind: 'occupation', code: 'D1102' },
      { kind: 'occupation', code: 'H2909' },
      { ...noOptions(), settings: ['allergenes'] },
    );
    expect(none?.near.filter(({ id }) => id.startsWith('D11'))).toEqual([]);
  });

  it('send no bad shoulder of an abattoir among cattle', () => {
    const { pathways } = near('H2101', 'charges');
    expect(pathways.filter(({ title }) => title.includes('élevage'))).toEqual([]);
    expect(pathways.length).toBeGreaterThan(0);
  });
});

it('a technician is led to a certificate of technicians before one of operators of no known level', () => {
  const target = { kind: 'field', sectors: ['chimie'], families: [] } as const;
  const { plans } = plan(world, { kind: 'occupation', code: 'H1503' }, target, noOptions());
  expect(plans[0]?.parts.at(-1)?.pathway?.title).toContain('Technicien');
});
