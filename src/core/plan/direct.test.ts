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
