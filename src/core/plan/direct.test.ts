import { describe, expect, it } from 'vitest';
import { plainFamily } from '../catalogue/plain.fixture.ts';
import { occupation, reading } from '../match/sample.fixture.ts';
import { directPlans } from './direct.ts';
import { as, ask, certificate, ends, own } from './glass.fixture.ts';

/** Certificates of glass that are told though another plan beats them: so many of its gestures are the person's. */
function direct(skills: readonly string[], crowded = false) {
  // Gesture 1 is at the heart of many trades: it tells nothing.
  const crowd = Array.from({ length: crowded ? 30 : 0 }, (_, at) =>
    occupation(`K${String(1000 + at)}`, as('b', 1, 1), []),
  );
  const { world, problem } = ask({
    occupations: [own, occupation('H2801', as('b', 13, 16), []), ...crowd],
    families: [plainFamily('verre', ['H2801'])],
    pathways: [
      certificate({
        families: [{ family: 'verre', evidence: 'occupation', via: 'H2801' }],
        sectors: [{ sector: 'verre', branch: null, evidence: 'title', via: 'x' }],
      }),
    ],
    blocSkills: [reading('RNCP1BC01', [...skills])],
  });
  return ends(directPlans(world, problem));
}

describe('a certificate that another plan beats', () => {
  it('is told when a third of its gestures are there', () => {
    expect(direct([...as('b', 1, 3), ...as('b', 13, 18)])).toEqual(['RNCP1']);
  });

  it('is not told when that third is made of gestures of every trade', () => {
    const ten = [...as('b', 1, 4), ...as('b', 13, 18)];
    expect(direct(ten)).toEqual(['RNCP1']);
    expect(direct(ten, true)).toEqual([]);
  });
});

describe('a certificate whose title names the sector', () => {
  /** So many gestures of its trade, of twelve, are the person's; none of its own is. */
  const titled = (
    shared: number,
    mobilities: string[],
    level: number | null,
    evidence: 'title' | 'curated',
  ) => {
    const { world, problem } = ask({
      occupations: [{ ...own, mobilities }, occupation('H2801', as('b', 13 - shared, 24 - shared), [])],
      families: [plainFamily('verre', ['H2801'])],
      pathways: [
        certificate({
          level,
          families: [{ family: 'verre', evidence: 'occupation', via: 'H2801' }],
          sectors: [{ sector: 'verre', branch: null, evidence, via: 'x' }],
        }),
      ],
      blocSkills: [reading('RNCP1BC01', as('b', 20, 22))],
    });
    return ends(directPlans(world, problem));
  };

  it('is told from one gesture of its trade on, where ROME sends to that trade', () => {
    expect(titled(1, ['H2801'], 4, 'title')).toEqual(['RNCP1']);
    expect(titled(0, ['H2801'], 4, 'title')).toEqual([]);
    expect(titled(1, ['H2801'], 5, 'title')).toEqual([]);
    expect(titled(1, ['H2801'], 4, 'curated')).toEqual([]);
  });

  it('or where that trade is near', () => {
    expect(titled(5, [], null, 'title')).toContain('RNCP1');
    expect(titled(1, [], null, 'title')).toEqual([]);
  });
});
