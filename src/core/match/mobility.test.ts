import { describe, expect, it } from 'vitest';
import { buildMobility, mobility, mobilityRanking } from './mobility.ts';
import { matchCatalogue } from './sample.fixture.ts';

describe('mobility', () => {
  const space = buildMobility(matchCatalogue());

  it('ranks by what is shared, the same or under the same macro-competence, and says what', () => {
    expect(mobility(space, 'H2102', 5)?.map(({ code }) => code)).toEqual(['H2901']);
    expect(mobility(space, 'H2102', 1)?.[0]).toMatchObject({
      code: 'H2901',
      shared: ['12', '22'],
      missing: [],
    });
    expect(mobility(space, 'H2913', 5)).toEqual([]);
  });

  it('scores are positive; an unknown code has no answer', () => {
    for (const { score } of mobility(space, 'H2901', 5) ?? []) expect(score).toBeGreaterThan(0);
    expect(mobility(space, 'Z9999', 5)).toBeUndefined();
  });

  it('leaves out a trade whose core has nothing in common, however like its name is', () => {
    const catalogue = matchCatalogue();
    for (const one of catalogue.occupations) one.label = 'Conducteur de ligne';
    expect(mobility(buildMobility(catalogue), 'H2102', 5)?.map(({ code }) => code)).toEqual(['H2901']);
  });

  it('shares a gesture that a competence also is by our reading', () => {
    const catalogue = matchCatalogue();
    catalogue.skills = catalogue.skills.map((one) => (one.id === '3' ? { ...one, also: ['2'] } : one));
    catalogue.occupations = catalogue.occupations.map((one) =>
      one.code === 'H2102' ? { ...one, skills: { ...one.skills, main: ['11'], other: ['3'] } } : one,
    );
    const [first] = mobility(buildMobility(catalogue), 'H2102', 1) ?? [];
    expect(first).toMatchObject({ code: 'H2901', shared: ['12', '22'], missing: [] });
  });

  it('brings a trade nearer by the names that both bear', () => {
    const catalogue = matchCatalogue();
    const before = mobility(space, 'H2102', 1)?.[0]?.score ?? 0;
    for (const one of catalogue.occupations)
      one.label = one.code === 'H2913' ? 'Soudeur' : 'Conducteur de ligne';
    expect(mobility(buildMobility(catalogue), 'H2102', 1)?.[0]?.score).toBeGreaterThan(before);
  });

  it('brings a trade nearer by the certifications that lead to both families, and counts them', () => {
    const catalogue = matchCatalogue();
    catalogue.coCertification = [
      { code: 'H2102', count: 9, with: { H2901: 4 } },
      { code: 'H2901', count: 4, with: {} },
    ];
    const [first] = mobility(buildMobility(catalogue), 'H2102', 5) ?? [];
    const [plain] = mobility(space, 'H2102', 5) ?? [];
    expect(first).toMatchObject({ code: 'H2901', joint: 4 });
    expect(plain).toMatchObject({ code: 'H2901', joint: 0 });
    expect((first?.score ?? 0) - (plain?.score ?? 0)).toBeCloseTo(0.3 * (4 / 6) ** 0.7, 3);
  });

  it('gives them to the trade of a family that is nearest by skills', () => {
    const catalogue = matchCatalogue();
    for (const one of catalogue.occupations) if (one.code !== 'H2102') one.parent = 'H2900';
    catalogue.coCertification = [
      { code: 'H2102', count: 4, with: { H2900: 4 } },
      { code: 'H2900', count: 4, with: {} },
    ];
    const gained = buildMobility(catalogue);
    const [source] = catalogue.occupations;
    if (!source) throw new Error('no source');
    const of = (at: typeof space) => mobilityRanking(at, 'H2102', source.skills, source.knowledge);
    expect((of(gained)[1] ?? 0) - (of(space)[1] ?? 0)).toBeCloseTo(0.3);
    expect((of(gained)[2] ?? 0) - (of(space)[2] ?? 0)).toBeLessThan(0.01);
  });

  it('does not read official mobilities', () => {
    const catalogue = matchCatalogue();
    const [first] = catalogue.occupations;
    if (first) first.mobilities = ['H2913'];
    expect(mobility(buildMobility(catalogue), 'H2102', 5)).toEqual(mobility(space, 'H2102', 5));
  });
});
