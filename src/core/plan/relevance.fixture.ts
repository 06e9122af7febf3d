import { plainFamily, plainSector } from '../catalogue/plain.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import { occupation, pathway, reading, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Target } from './ask.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

export const nobody: Catalogue = { ...matchCatalogue(), pathways: [], occupations: [], blocSkills: [] };

/** A welder (three gestures), a pipe fitter who shares some of them, and what leads there. */
export function world(
  core: string[],
  title = 'Monter des tuyaux',
  more: Partial<Catalogue['pathways'][number]> = {},
  upkeepTrades: string[] = [],
) {
  const fitting = {
    ...pathway('RNCP1', [['RNCP1BC01', 'Souder, régler, entretenir']], ['H2914']),
    title,
    ...more,
  };
  const catalogue: Catalogue = {
    ...nobody,
    occupations: [
      { ...occupation('H2913', ['31', '11'], []), mobilities: ['H2914'] },
      occupation('H2914', core, []),
    ],
    families: ['metal', 'maintenance'].map((id) =>
      plainFamily(
        id,
        id === 'maintenance' ? upkeepTrades : upkeepTrades.length > 0 ? [] : ['H2913', 'H2914'],
      ),
    ),
    sectors: [plainSector('verre', { label: 'Verre', naf: ['23'] })],
    pathways: [fitting],
    blocSkills: [reading('RNCP1BC01', core)],
  };
  return buildWorld(buildSpace(catalogue), {});
}

export const from = { kind: 'occupation', code: 'H2913' } as const;
export const fitter: Target = { kind: 'occupation', code: 'H2914' };
export const metal = [{ family: 'metal', evidence: 'occupation' as const, via: 'H2914' }];
export const label = (code: string) => occupation(code, [], []).label;
export const names = (one: ReturnType<typeof world>) =>
  plan(one, from, fitter, noOptions()).plans.map(({ name }) => name);
