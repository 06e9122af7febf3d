import { describe, expect, it } from 'vitest';
import { plainFamily, plainSector } from '../catalogue/plain.fixture.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Options } from './ask.ts';
import { origins } from './backwards.ts';
import { buildWorld } from './world.ts';

/** Who may come to T1, which asks for gestures 1, 2 and 3. */
function into(others: Occupation[], limit = 9, options: Partial<Options> = {}) {
  const world = buildWorld(
    buildSpace({
      ...matchCatalogue(),
      occupations: [occupation('T1', ['11', '21', '31'], []), ...others],
      sectors: [plainSector('lait', { occupations: ['B1'] })],
      families: [plainFamily('metal', [])],
      pathways: [],
      blocSkills: [],
    }),
    {},
  );
  return origins(world, { kind: 'occupation', code: 'T1' }, { ...noOptions(), ...options }, limit).map(
    ({ code }) => code,
  );
}
const twin = (code: string, more: Partial<Occupation> = {}) => ({
  ...occupation(code, ['11', '21'], []),
  ...more,
});

describe('the trades from which one may come', () => {
  it('come by code when nothing else tells them apart, wherever they stand', () => {
    expect(into([twin('C1'), twin('A1'), twin('B1')])).toEqual(['A1', 'B1', 'C1']);
    expect(into([twin('B1'), twin('C1'), twin('A1')])).toEqual(['A1', 'B1', 'C1']);
  });

  it('are so many at most, the first ones', () => {
    expect(into([twin('C1'), twin('A1'), twin('B1')], 2)).toEqual(['A1', 'B1']);
  });

  it('are never the trade of arrival, nor one that a constraint refuses', () => {
    const same = [twin('A1'), twin('B1')];
    expect(into(same, 9, { refused: ['metier:A1'] })).toEqual(['B1']);
    expect(into(same, 9, { avoid: ['lait'] })).toEqual(['A1']);
  });

  it('are none where nothing is near', () => {
    expect(into([occupation('A1', ['91'], [])])).toEqual([]);
  });
});
