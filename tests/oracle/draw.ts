import fc from 'fast-check';
import type { Catalogue } from '../../src/core/catalogue/files.ts';
import { noOptions, type Options, type Start, type Target } from '../../src/core/plan/ask.ts';
import type { MoveTable } from '../../src/core/plan/moves.ts';
import { catalogue, codes, families, fine, gestures, ids, sectors, some } from './draw-world.ts';

/** A small world, the passages between its trades that are estimated, and a question. */
export type Case = {
  catalogue: Catalogue;
  moves: MoveTable;
  start: Start;
  target: Target;
  options: Options;
};

const moves: fc.Arbitrary<MoveTable> = fc
  .array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)), { maxLength: 12 })
  .map((pairs) => {
    const table: MoveTable = {};
    for (const [one, other] of pairs)
      if (one !== other && !table[one]?.some(([to]) => to === other))
        table[one] = [...(table[one] ?? []), [other, 0.3]];
    return table;
  });

const start: fc.Arbitrary<Start> = fc.oneof(
  fc.constantFrom(...codes).map((code) => ({ kind: 'occupation' as const, code })),
  fc
    .record({
      jobs: fc.subarray(codes, { maxLength: 2 }),
      skills: fc.dictionary(
        fc.constantFrom(...fine, ...gestures, '500'),
        fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
        { minKeys: 1, maxKeys: 6 },
      ),
      certifications: some(ids, 1),
      blocs: some(['RNCP1BC01', 'RNCP2BC01', 'RNCP2BC02'], 1),
    })
    .map(({ jobs, ...own }) => ({
      kind: 'profile' as const,
      profile: { ...own, jobs: jobs.map((code) => ({ code })) },
    })),
);

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom(...codes).map((code) => ({ kind: 'occupation' as const, code })),
  fc.constantFrom(...ids).map((id) => ({ kind: 'pathway' as const, id })),
  fc
    .record({ sectors: some(sectors, 1), families: some(families, 1) })
    .filter((one) => one.sectors.length + one.families.length > 0)
    .map((one) => ({ kind: 'field' as const, ...one })),
);

/** No constraint, one or two. */
const constraint: fc.Arbitrary<Partial<Options>> = fc.constantFrom<Partial<Options>>(
  ...[{}, {}, {}, {}, {}, {}],
  ...[{ maxLevel: 3 }, { avoid: ['lait'] }, { sectors: ['verre'] }, { routes: ['vae'] }],
  ...[{ registeredOn: '2026-06-01' }, { settings: ['nuit' as const] }, { settings: ['charges' as const] }],
  ...[{ refused: ['metier:H1103'] }, { refused: ['parcours:RNCP2'] }, { refused: ['bloc:RNCP1BC01'] }],
);
const options: fc.Arbitrary<Options> = fc
  .tuple(fc.constantFrom(1, 2, 2, 3, 4), constraint, constraint)
  .map(([maxLegs, one, other]) => ({ ...noOptions(), ...one, ...other, maxLegs }));

/** Any question in any small world: sectors, families, routes, a charter, correspondences, subjects, conditions of work, profiles. */
export const cases: fc.Arbitrary<Case> = fc.record({ catalogue, moves, start, target, options });
