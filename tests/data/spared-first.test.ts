import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { plan } from '#core/plan/plan.ts';
import type { Setting } from '#core/plan/setting.ts';
import { buildWorld } from '#core/plan/world.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));

/** The trades where the plans arrive, and those that are spared of what is avoided, towards an industry. */
function told(code: string, sector: string, settings: Setting[]) {
  const target = { kind: 'field', sectors: [sector], families: [] } as const;
  const { plans, sparedThere } = plan(world, { kind: 'occupation', code }, target, {
    ...noOptions(),
    settings,
  });
  const arrivals = plans.map(({ parts }) => {
    const last = parts.at(-1)?.steps.at(-1);
    return last?.kind === 'occupation' ? last.code : null;
  });
  return { arrivals, spared: sparedThere.map(({ id }) => id) };
}

describe('where one’s own trade has there what is avoided', () => {
  it('the first plan goes to the nearest trade that is spared of it: no brewer before packing machines', () => {
    const { arrivals, spared } = told('H2102', 'boissons', ['nuit']);
    expect(spared).toContain('A1413');
    expect(arrivals[0]).toBe(spared[0]);
    expect(arrivals[0]).not.toBe('A1413');
    expect(arrivals.filter((code) => code === spared[0])).toHaveLength(1);
  });

  it('in any industry, where a plan is shown', () => {
    const wrong = catalogue.sectors
      .filter(({ occupations }) => occupations.includes('H2102'))
      .filter(({ id }) => {
        const { arrivals, spared } = told('H2102', id, ['nuit']);
        return spared.length > 0 && arrivals.length > 0 && arrivals[0] !== spared[0];
      });
    expect(wrong).toEqual([]);
  });
});
