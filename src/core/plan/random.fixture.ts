import fc from 'fast-check';
import type { Catalogue } from '../catalogue/files.ts';
import { occupation, pathway, reading, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Options } from './ask.ts';
import type { MoveTable } from './moves.ts';
import { buildWorld, type World } from './world.ts';

const codes = ['H1101', 'H1102', 'H1103', 'H1104', 'H1105', 'H1106'];
const ids = ['RNCP1', 'RNCP2', 'RNCP3', 'CI4', 'CI5'];
const macros = ['1', '2', '3', '4', '5'];
/** Two fine competences under each macro: 11 and 12 under 1. */
const fine = macros.flatMap((macro) => [`${macro}1`, `${macro}2`]);

const some = (values: readonly string[], max: number) => fc.subarray([...values], { maxLength: max });

const trades = fc.tuple(
  ...codes.map((code) =>
    fc.tuple(some(fine, 4), some(fine, 3), some(codes, 2)).map(([main, other, mobilities]) => ({
      ...occupation(code, main, other),
      mobilities: mobilities.filter((to) => to !== code),
    })),
  ),
);

/** Blocs of a pathway: their label tells which are the same elsewhere (same label, same skills). */
const ways = fc.tuple(
  ...ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      blocs: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
      level: fc.constantFrom(null, 3, 4),
      occupations: some(codes, 2),
    }),
  ),
);
const contents = fc.tuple(...['a', 'b', 'c', 'd'].map(() => fc.subarray(fine, { maxLength: 3 })));
const near = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)), { maxLength: 8 });

function tableOf(pairs: readonly (readonly [string, string])[]): MoveTable {
  const table: MoveTable = {};
  for (const [one, other] of pairs)
    if (one !== other && !table[one]?.some(([to]) => to === other))
      table[one] = [...(table[one] ?? []), [other, 0.3]];
  return table;
}

/** A small catalogue of six trades and five pathways, at random. */
export const randomCatalogue: fc.Arbitrary<Catalogue> = fc
  .tuple(trades, ways, contents)
  .map(([occupations, drawn, skills]) => {
    const content = new Map(['a', 'b', 'c', 'd'].map((name, at) => [name, skills[at] ?? []]));
    const blocs = drawn.map((way) => ({
      ...way,
      blocs: way.blocs.map((name, at) => [`${way.id}BC0${at + 1}`, `Bloc ${name}`, name] as const),
    }));
    return {
      ...matchCatalogue(),
      occupations,
      skills: macros.map((id) => ({
        id,
        code: null,
        label: `Geste ${id}`,
        field: 'Production',
        issue: null,
      })),
      fineSkills: fine.map((id) => ({ id, label: `Geste ${id}`, skill: id.slice(0, 1), category: null })),
      pathways: blocs.map(({ id, level, occupations: own, blocs: list }) => ({
        ...pathway(
          id,
          list.map(([code, label]) => [code, label]),
          own,
        ),
        level,
      })),
      blocSkills: blocs.flatMap(({ blocs: list }) =>
        list.map(([code, , name]) => reading(code, content.get(name) ?? [])),
      ),
    };
  });

/** The world of such a catalogue, with moves between its trades at random. */
export const randomWorld: fc.Arbitrary<World> = fc
  .tuple(randomCatalogue, near)
  .map(([catalogue, pairs]) => buildWorld(buildSpace(catalogue), tableOf(pairs)));

export const randomOptions: fc.Arbitrary<Options> = fc
  .record({
    maxLegs: fc.integer({ min: 1, max: 4 }),
    maxLevel: fc.constantFrom(null, 3),
    refused: fc.subarray(['metier:H1103', 'parcours:RNCP2', 'bloc:RNCP1BC01'], { maxLength: 2 }),
  })
  .map((own) => ({ ...noOptions(), ...own }));

export const randomCode = fc.constantFrom(...codes);
export const randomPathway = fc.constantFrom(...ids);
