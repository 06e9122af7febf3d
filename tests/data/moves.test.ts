import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { gestureSplit } from '#core/plan/gesture-split.ts';
import { gapsOf } from '#core/next-steps/aim-of.ts';
import { permitsOf } from '#core/plan/permits.ts';
import { plan } from '#core/plan/plan.ts';
import { buildWorld } from '#core/plan/world.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));

/** What a trade is told towards an industry: trades gone through, titles of certificates, and, failing a plan, trades of entry. */
function told(code: string, sector: string) {
  const target = { kind: 'field', sectors: [sector], families: [] } as const;
  const { plans, none } = plan(world, { kind: 'occupation', code }, target, noOptions());
  const steps = plans.flatMap(({ parts }) => parts.flatMap((part) => part.steps));
  return {
    trades: steps.flatMap((step) => (step.kind === 'occupation' ? [step.code] : [])),
    titles: plans.flatMap(({ parts }) => parts.flatMap(({ pathway }) => pathway?.title ?? [])),
    entries: (none?.entries ?? []).map(({ id }) => id),
  };
}

describe('the same gesture said otherwise', () => {
  const learnt = (code: string, to: string) => {
    const { learn } = gestureSplit(
      space,
      new Map(
        world.space.occupations.flatMap((one) =>
          one.code === code
            ? Object.values(one.skills)
                .flat()
                .map((id) => [id, 1] as const)
            : [],
        ),
      ),
      to,
    );
    return learn.map(({ id }) => id);
  };
  const starting = '300155';

  it('who drives a line has started one: food, packaging, textile, wood, to chemistry or paper', () => {
    for (const code of ['H2102', 'H3301', 'H3305', 'H2404', 'H2405', 'H2202'])
      for (const to of ['H2301', 'H3101']) expect(learnt(code, to), `${code} ${to}`).not.toContain(starting);
  });

  it('who drives none has not: by hand, in a store, at a desk', () => {
    for (const code of ['H2402', 'N1103', 'M1607', 'D1101', 'K2204', 'A1431'])
      expect(learnt(code, 'H2301'), code).toContain(starting);
  });
});

describe('what an adviser would say towards an industry', () => {
  it('no certificate by a word of its title alone: a bus driver, a security guard and pharmaceutical processes', () => {
    for (const code of ['N4103', 'K2503']) {
      const { titles, entries } = told(code, 'pharmacie');
      expect(titles).toEqual([]);
      expect(entries).toContain('N1105');
    }
  });

  it('but where ROME sends to a trade of it: a digger driver and farm machines', () => {
    expect(told('F1302', 'production-agricole').titles.join()).toMatch(/agroéquipements/u);
  });

  it('a near trade of entry, by two gestures that tell, before waste sorting: a digger driver on fork lifts', () => {
    expect(told('F1302', 'recyclage').trades[0]).toBe('N1101');
  });

  it('a plumber to pipe fitting in any plant, not to handling', () => {
    for (const sector of ['chimie', 'pharmacie', 'petrole'])
      expect(told('F1603', sector).trades).toEqual(['H2914']);
    expect(told('F1606', 'pharmacie').trades).toEqual(['H3404']);
  });

  it('a car mechanic to the maintenance of any plant', () => {
    for (const sector of ['electricite-gaz', 'chimie', 'pharmacie'])
      expect(told('I1604', sector).trades[0]).toBe('I1304');
  });

  it('who makes things of a sector keeps to it: a founder to glass', () => {
    expect(told('H2907', 'verre').trades[0]).toBe('H2801');
  });

  it('never three trades in a row: a tiler, a moulder, plastics, then cement', () => {
    for (const [code, sector] of [
      ['F1608', 'ciment-chaux-platre'],
      ['F1608', 'petrole'],
      ['G1803', 'chimie'],
    ] as const) {
      const { trades, entries } = told(code, sector);
      expect(trades).toEqual([]);
      expect(entries.length).toBeGreaterThan(0);
    }
  });

  it('the entry whose name is like the trade left first: a digger driver on forest machines', () => {
    expect(told('F1302', 'foret').entries[0]).toBe('A1102');
  });

  it('a cashier by several entries, not by handling alone, where one gesture of it is all that is there', () => {
    for (const sector of ['cosmetique-parfum', 'pharmacie']) {
      const { trades, entries } = told('D1505', sector);
      expect(trades).toEqual([]);
      expect(entries.join()).toMatch(/H33/u);
      expect(entries.length).toBeGreaterThan(2);
    }
  });

  it('a fork-lift driver by the CQP of dairy logistics beside the one of every industry', () => {
    const dairy = { kind: 'field', sectors: ['industrie-laitiere'], families: [] } as const;
    const { plans } = plan(world, { kind: 'occupation', code: 'N1101' }, dairy, noOptions());
    // Of the one of every industry all that the blocs ask is there: it may be assessed whole, and the one of dairies is a plan of its own.
    expect(plans.map(({ name, parts }) => [name, parts[0]?.pathway?.id])).toEqual([
      ['byVae', 'RNCP38898'],
      ['byBranch', 'CI116225'],
    ]);
  });

  it('a line of food is not driven as it is in a plant of drugs: the trades of its lines come first', () => {
    const target = { kind: 'field', sectors: ['pharmacie'], families: [] } as const;
    const { alsoThere } = plan(world, { kind: 'occupation', code: 'H2102' }, target, noOptions());
    expect(alsoThere).toEqual([]);
    expect(told('H2102', 'pharmacie').trades.slice(0, 2)).toEqual(['H2303', 'H2302']);
  });

  it('who fits wires by the certificate of who fits lifts, though it is one of upkeep', () => {
    expect(told('H2605', 'ascenseurs-levage').titles.join()).toMatch(
      /montage et de modernisation d'ascenseurs/u,
    );
  });

  it('a turner to setting machines by what sets lathes, not springs', () => {
    const target = { kind: 'occupation', code: 'H2912' } as const;
    const { plans } = plan(world, { kind: 'occupation', code: 'H2903' }, target, noOptions());
    const ids = plans.flatMap(({ parts }) => parts.flatMap(({ pathway }) => pathway?.id ?? []));
    expect(ids).toEqual(['RNCP39723', 'RNCP40699']);
  });

  it('an electrician, whose trade is exercised as it is in a foundry, to no second trade there', () => {
    for (const sector of ['metallurgie', 'siderurgie-fonderie']) {
      const { trades } = told('I1309', sector);
      expect(trades).toEqual([]);
    }
  });

  it('no technician of a laboratory as an operator of one', () => {
    for (const sector of ['chimie', 'plasturgie', 'cosmetique-parfum'])
      expect(told('H1503', sector).trades).not.toContain('H1531');
  });
});

describe('what a plan says of blocs and of licences', () => {
  const parts = (from: string, code: string) =>
    plan(world, { kind: 'occupation', code: from }, { kind: 'occupation', code }, noOptions()).plans.flatMap(
      (one) => one.parts,
    );

  it('sends no press setter to a VAE of the numerical lathe, whose parameters they have never set', () => {
    const [title] = parts('H3202', 'H2912').filter(({ pathway }) => pathway?.id === 'RNCP40699');
    const { toAssess, toPlace } = gapsOf(title ?? { steps: [] });
    expect(toAssess).toEqual([]);
    expect(toPlace?.map(({ code }) => code)).toEqual(['RNCP34739BC03']);
  });

  it.each(['H2104', 'H2105', 'H3302', 'H3301', 'H3303'])(
    'names to a line driver of food those licences only that ROME lists for the trade: %s',
    (code) => {
      const own = permitsOf(space.lookup, code).map(({ id }) => id);
      const trades = parts('H2102', code).flatMap(({ steps }) =>
        steps.flatMap((step) => (step.kind === 'occupation' && step.code === code ? [step] : [])),
      );
      expect(trades.length).toBeGreaterThan(0);
      for (const { permits } of trades) expect(permits.map(({ id }) => id)).toEqual(own);
    },
  );
});
