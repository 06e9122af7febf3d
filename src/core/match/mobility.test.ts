import { describe, expect, it } from 'vitest';
import { buildMobility, mobility } from './mobility.ts';
import { sampleCatalogue } from './sample.fixture.ts';

describe('mobility', () => {
  const space = buildMobility(sampleCatalogue());

  it('ranks by what is shared, the same or under the same macro-competence, and says what', () => {
    expect(mobility(space, 'H2102', 5)?.map(({ code }) => code)).toEqual(['H2901', 'H2913']);
    expect(mobility(space, 'H2102', 1)?.[0]).toMatchObject({
      code: 'H2901',
      shared: ['12', '22'],
      missing: [],
    });
    expect(mobility(space, 'H2913', 5)?.[0]).toMatchObject({ code: 'H2901', missing: ['12', '22'] });
  });

  it('scores are cosines; an unknown code has no answer', () => {
    for (const { score } of mobility(space, 'H2901', 5) ?? []) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    expect(mobility(space, 'Z9999', 5)).toBeUndefined();
  });

  it('does not read official mobilities', () => {
    const catalogue = sampleCatalogue();
    const [first] = catalogue.occupations;
    if (first) first.mobilities = ['H2913'];
    expect(mobility(buildMobility(catalogue), 'H2102', 5)).toEqual(mobility(space, 'H2102', 5));
  });
});
