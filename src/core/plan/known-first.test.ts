import { expect, it } from 'vitest';
import { matchCatalogue, pathway } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { knownFirst } from './known-first.ts';
import type { FoundPlan } from './question.ts';
import { buildWorld } from './world.ts';

const known = (label: string) => {
  const catalogue = matchCatalogue();
  return buildWorld(
    buildSpace({
      ...catalogue,
      occupations: catalogue.occupations.map((one) => (one.code === 'H2913' ? { ...one, label } : one)),
      pathways: [
        { ...pathway('CI1', [['CI1BC01', 'x']], []), title: 'CQP opérateur de fabrication', level: null },
        { ...pathway('RNCP8', [['RNCP8BC01', 'x']], []), title: 'Technicien chimiste' },
        { ...pathway('RNCP9', [['RNCP9BC01', 'x']], []), title: 'CQP opérateur de conduite' },
      ],
      blocSkills: [],
    }),
    {},
  );
};
const start = { skills: new Uint8Array(0), macros: new Uint8Array(0) };
const one = (id: string): { found: FoundPlan } => ({
  found: {
    cost: { blocs: 1, steps: 1, evidence: 0, level: 0, missing: 0, far: 0 },
    legs: [{ kind: 'course', id, from: null, states: [] } as never],
  },
});
const order = (label: string, ...ids: string[]) =>
  knownFirst(known(label), start, ['H2913'], ids.map(one)).map(({ found: { legs } }) => {
    const [leg] = legs;
    return leg?.kind === 'course' ? leg.id : null;
  });

it('a certificate of no known level, of which nothing is there, comes after those of which something is known', () => {
  expect(order('Soudeur', 'CI1', 'RNCP8')).toEqual(['RNCP8', 'CI1']);
  expect(order('Soudeur', 'RNCP9', 'RNCP8')).toEqual(['RNCP9', 'RNCP8']);
});

it('that of an operator comes after the others to a technician', () => {
  expect(order('Technicien de laboratoire', 'RNCP9', 'RNCP8')).toEqual(['RNCP8', 'RNCP9']);
});
