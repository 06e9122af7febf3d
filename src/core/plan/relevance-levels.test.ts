import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { pathway } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Target } from './ask.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

import { fitter, from, metal, world } from './relevance.fixture.ts';

describe('the level of what is relevant', () => {
  it('towards a sector, a certificate is of level 4 at most for a trade that none names', () => {
    const glass: Target = { kind: 'field', sectors: ['verre'], families: [] };
    const sectors = [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'test' }];
    const towards = (level: number) =>
      plan(world(['31', '22'], 'Monter', { families: metal, sectors, level }), from, glass, noOptions())
        .plans;
    expect(towards(4)).toHaveLength(1);
    expect(towards(5)).toEqual([]);
  });

  it('towards a sector, nothing below the level of the own trade by a certificate that names it', () => {
    const glass: Target = { kind: 'field', sectors: ['verre'], families: [] };
    const sectors = [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'test' }];
    const occupations = ['H2913', 'H2914'].map((code) => ({ code, evidence: 'record' as const }));
    /** A certificate of this level, and another one that gives the trade its usual level. */
    const towards = (level: number, aim: Target = glass, named = occupations) => {
      const { space } = world(['31', '22'], 'Monter', {
        families: metal,
        sectors,
        level,
        occupations: named,
      });
      const { catalogue } = space.lookup;
      const pathways = [
        ...catalogue.pathways,
        ...['RNCP7', 'RNCP8'].map((id) => ({ ...pathway(id, [], ['H2913']), level: 4 })),
      ];
      const made = buildWorld(buildSpace({ ...catalogue, pathways }), {});
      return plan(made, from, aim, noOptions()).plans.flatMap(({ parts }) =>
        parts.flatMap((part) => (part.pathway?.id === 'RNCP1' ? [part.pathway.id] : [])),
      );
    };
    expect(towards(4)).toEqual(['RNCP1']);
    expect(towards(3)).toEqual([]);
    // One that names another trade only is a change of trade; one aimed at by itself is what was asked.
    expect(towards(3, glass, occupations.slice(1))).toEqual(['RNCP1']);
    expect(towards(3, { kind: 'pathway', id: 'RNCP1' })).toEqual(['RNCP1']);
  });

  it('towards a sector, a trade of another family usually certified above the own one is not learnt at work, unless ROME sends there', () => {
    const glass: Target = { kind: 'field', sectors: ['verre'], families: [] };
    const towards = (level: number, mobilities: string[], aim: Target = glass, apart = ['H2914']) => {
      const { space } = world(['31', '12', '22'], 'Monter', { families: metal, level }, apart);
      const { catalogue } = space.lookup;
      const made = buildWorld(
        buildSpace({
          ...catalogue,
          sectors: [plainSector('verre', { label: 'Verre', naf: ['23'], occupations: ['H2914'] })],
          occupations: catalogue.occupations.map((one) =>
            one.code === 'H2913' ? { ...one, mobilities } : one,
          ),
          pathways: [...catalogue.pathways, { ...pathway('RNCP7', [], ['H2913']), level: 3 }],
        }),
        { H2913: [['H2914', 0.5]] },
      );
      return plan(made, from, aim, noOptions()).plans.map(({ name }) => name);
    };
    expect(towards(3, [])).toContain('onTheJob');
    expect(towards(4, [])).not.toContain('onTheJob');
    expect(towards(4, ['H2914'])).toContain('onTheJob');
    expect(towards(4, [], glass, [])).toContain('onTheJob');
    expect(towards(4, [], fitter)).toContain('onTheJob');
  });
});
