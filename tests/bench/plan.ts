import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { plan } from '#core/plan/plan.ts';
import { buildWorld } from '#core/plan/world.ts';
import type { BenchLine } from './line.ts';
import { quantile, timed } from './timed.ts';

const runs = 300;

/** Times of plans between occupations of the whole catalogue and towards each sector, and the size of the graph. */
export async function benchPlan(): Promise<BenchLine[]> {
  const catalogue = await readCatalogue('data/catalogue');
  const space = buildSpace(catalogue);
  const table = estimatedMoves(space, buildMobility(catalogue));
  const [build = 0] = timed(1, () => buildWorld(space, table));
  const world = buildWorld(space, table);
  const { occupations, sectors } = catalogue;
  // Strides prime to the number of occupations: far apart and the same at each run.
  const code = (at: number) => occupations[(at * 389) % occupations.length]?.code ?? 'H2102';
  const options = noOptions();
  const between = (at: number) =>
    plan(
      world,
      { kind: 'occupation', code: code(at) },
      { kind: 'occupation', code: code(at * 7 + 11) },
      options,
    );
  const towards = (at: number) => {
    const sector = sectors[at % sectors.length]?.id ?? '';
    plan(
      world,
      { kind: 'occupation', code: code(at) },
      { kind: 'field', sectors: [sector], families: [] },
      options,
    );
  };
  timed(30, between);
  const toTrades = timed(runs, between);
  const toSectors = timed(128, towards);
  const moves = occupations.flatMap((one) => world.from.get(one.code) ?? []);
  const count = (evidence: string) => moves.filter((move) => move.evidence === evidence).length;
  return [
    { name: 'plan: graph build', value: Math.round(build), unit: 'ms', target: 300 },
    { name: 'plan: occupations', value: occupations.length, unit: '' },
    { name: 'plan: official moves', value: count('official'), unit: '' },
    { name: 'plan: estimated moves', value: count('estimated'), unit: '' },
    { name: 'plan: pathways', value: world.courses.size, unit: '' },
    { name: 'plan: occupation to occupation, p50', value: quantile(toTrades, 0.5), unit: 'ms' },
    { name: 'plan: occupation to occupation, p95', value: quantile(toTrades, 0.95), unit: 'ms', target: 50 },
    { name: 'plan: occupation to sector, p50', value: quantile(toSectors, 0.5), unit: 'ms' },
    { name: 'plan: occupation to sector, p95', value: quantile(toSectors, 0.95), unit: 'ms', target: 50 },
  ];
}
