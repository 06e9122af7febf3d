import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { occupation, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { openings } from './openings.ts';
import { isTold } from './tied.ts';
import { buildWorld } from './world.ts';

const trades = ['H2101', 'H9999', 'A1421', 'K2204', 'N1101'].map((code) =>
  occupation(code, ['11', '31'], []),
);
const catalogue = {
  ...matchCatalogue(),
  families: [],
  superseded: [],
  blocSkills: [],
  pathways: [],
  occupations: trades,
  sectors: [plainSector('viandes', { occupations: ['H2101', 'K2204'] })],
  coCertification: [
    { code: 'H2101', count: 4, with: { N1101: 1 } },
    { code: 'N1101', count: 4, with: {} },
  ],
};
const world = perTest(() =>
  buildWorld(buildSpace(catalogue), {
    H2101: [
      ['A1421', 0.213],
      ['K2204', 0.213],
    ],
  }),
);
const told = (to: string, score: number | null = 0.213, evidence: 'official' | 'estimated' = 'estimated') =>
  isTold({ lookup: world().space.lookup, joint: world().joint }, 'H2101', { to, evidence, score });

describe('an estimated move to show', () => {
  it('between trades that nothing ties is a near one: no groom after a slaughterhouse', () => {
    expect(told('A1421')).toBe(false);
    expect(told('A1421', 0.224)).toBe(false);
    expect(told('A1421', 0.225)).toBe(true);
    expect(told('A1421', 0.213, 'official')).toBe(true);
  });

  it('is tied by a great domain, a sector or a certification', () => {
    expect(told('H9999')).toBe(true);
    expect(told('K2204')).toBe(true);
    expect(told('N1101')).toBe(true);
  });

  it('only opens from a trade when it is', () => {
    const opened = openings(world(), { kind: 'occupation', code: 'H2101' }, noOptions());
    expect(opened.trades.map(({ code }) => code)).toEqual(['K2204']);
  });
});
