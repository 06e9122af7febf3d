import { found } from '../catalogue/lookup.ts';
import { matchCatalogue, occupation, pathway, reading } from '../match/sample.fixture.ts';
import { perTest } from '../per-test.fixture.ts';
import { as, ask, own } from './glass.fixture.ts';
import { partsOf, type Step } from './steps.ts';
import { courseCost, type Leg } from './trip.ts';

/** A savoir that is a paper to hold. */
export const licence = {
  id: '900',
  label: 'Ponts roulants (CACES R 484)',
  category: 'Certifications et habilitations',
};

/** Who leaves has gestures 1 to 12. A blower asks for 11 to 14, a polisher for 13 to 16: the first brings two to the second. */
const asked = perTest(() =>
  ask({
    knowledge: [...matchCatalogue().knowledge, licence],
    occupations: [
      own,
      {
        ...occupation('H2801', as('b', 11, 14), []),
        label: 'Souffleur',
        knowledge: { main: [licence.id], emerging: [], other: [] },
      },
      {
        ...occupation('K1111', as('b', 13, 16), []),
        label: 'Polisseur',
        knowledge: { main: [licence.id], emerging: [], other: [] },
      },
    ],
    pathways: [
      {
        ...pathway(
          'RNCP1',
          [
            ['RNCP1BC01', 'Souffler'],
            ['RNCP1BC02', 'Tenir la ligne'],
          ],
          ['H2801'],
        ),
        title: 'Souffler le verre',
      },
      {
        ...pathway('RNCP2', [['RNCP2BC01', 'Graver']], []),
        occupations: [
          { code: 'H2801', evidence: 'record' },
          { code: 'K1111', evidence: 'curated' },
        ],
      },
      pathway('RNCP3', [], ['H2801']),
    ],
    blocSkills: [
      reading('RNCP1BC01', as('b', 15, 17), ['18b']),
      reading('RNCP1BC02', ['1a', '2b', '20b']),
      reading('RNCP2BC01', as('b', 13, 14)),
    ],
  }),
);

/** Practising another trade. */
export const go = (from: string | null, to: string): Leg => ({
  kind: 'move',
  from,
  move: { to, evidence: 'estimated', score: 0.4 },
});
/** A pathway as the start stands, and the trade practised then. */
export function learn(id: string, lands: string | null = null, held: readonly string[] = []): Leg {
  const { world, problem } = asked();
  const start = { ...problem.start, held: new Set(held) };
  const { states } = courseCost(world, start, found(world.courses, id), 0);
  return { kind: 'course', id, lands, states };
}
/** The parts of a plan of these legs. */
export const parts = (...legs: Leg[]) => partsOf(asked().world, asked().problem.start, legs);
/** The labels of these. */
export const labels = (list: readonly { label: string }[]) => list.map(({ label }) => label);
/** The step of a trade, or nothing. */
export const trade = (step: Step | undefined) => (step?.kind === 'occupation' ? step : undefined);
