import fc from 'fast-check';
import { plainFamily, plainSector } from '../catalogue/plain.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Profile } from '../profile/profile.ts';
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

const sectors = ['lait', 'verre'];
/** One that exists in every industry, two that make. */
const families = ['maintenance', 'conduite', 'usinage'];
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
      sectors: some(sectors, 2),
      families: some(families, 2),
      routes: fc.constantFrom<Catalogue['pathways'][number]['routes']>(null, ['vae'], ['apprentissage']),
      status: fc.constantFrom('active' as const, 'active' as const, 'inactive' as const),
      ends: fc.constantFrom(null, '2026-01-01', '2030-01-01'),
      charter: fc.constantFrom(null, null, 'charte'),
      title: fc.constantFrom('Parcours', 'Parcours', 'Chef d’équipe'),
      recognised: fc.boolean(),
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

/** The trades of each sector and of each family. */
const fields = fc.record({
  sectors: fc.tuple(...sectors.map(() => some(codes, 3))),
  families: fc.tuple(...families.map(() => some(codes, 3))),
});

/** A small catalogue of six trades and five pathways, with sectors, families, routes, a charter and correspondences, at random. */
export const randomCatalogue: fc.Arbitrary<Catalogue> = fc
  .tuple(trades, ways, contents, fields)
  .map(([occupations, drawn, skills, of]) => {
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
      sectors: sectors.map((id, at) =>
        plainSector(id, { naf: [id === 'lait' ? '10' : '23'], occupations: of.sectors[at] ?? [] }),
      ),
      families: families.map((id, at) => plainFamily(id, of.families[at])),
      pathways: blocs.map(({ id, occupations: own, blocs: list, recognised, title, ...drawnWay }, at) => ({
        ...pathway(
          id,
          list.map(([code, label]) => [code, label]),
          own,
        ),
        ...drawnWay,
        title: `${title} ${id}`,
        sectors: drawnWay.sectors.map((sector) => ({
          sector,
          branch: null,
          evidence: 'title' as const,
          via: 'test',
        })),
        families: drawnWay.families.map((family) => ({
          family,
          evidence: 'occupation' as const,
          via: 'test',
        })),
        correspondences: correspondence(recognised, list[0]?.[0], blocs[at - 1]),
      })),
      blocSkills: blocs.flatMap(({ blocs: list }) =>
        list.map(([code, , name]) => reading(code, content.get(name) ?? [])),
      ),
    };
  });

type Drawn = { id: string; blocs: (readonly [code: string, label: string, name: string])[] };

/** The first bloc of a pathway counts for the first one of the pathway before it. */
function correspondence(
  drawn: boolean,
  bloc: string | undefined,
  before: Drawn | undefined,
): Catalogue['pathways'][number]['correspondences'] {
  const other = before?.blocs[0]?.[0];
  if (!drawn || bloc === undefined || before === undefined || other === undefined) return [];
  return [{ source: [bloc], target: { pathway: before.id, blocs: [other] } }];
}

/** The world of such a catalogue, with moves between its trades at random. */
export const randomWorld: fc.Arbitrary<World> = fc
  .tuple(randomCatalogue, near)
  .map(([catalogue, pairs]) => buildWorld(buildSpace(catalogue), tableOf(pairs)));

export const randomOptions: fc.Arbitrary<Options> = fc
  .record({
    maxLegs: fc.integer({ min: 1, max: 4 }),
    maxLevel: fc.constantFrom(null, null, 3),
    avoid: fc.subarray(sectors, { maxLength: 1 }),
    routes: fc.constantFrom([], [], ['vae']),
    registeredOn: fc.constantFrom(null, null, '2026-06-01'),
    refused: fc.subarray(['metier:H1103', 'parcours:RNCP2', 'bloc:RNCP1BC01'], { maxLength: 2 }),
  })
  .map((own) => ({ ...noOptions(), ...own }));

export const randomCode = fc.constantFrom(...codes);
export const randomPathway = fc.constantFrom(...ids);

/** What a person says of herself: up to two trades, some competences, a pathway held. */
export const randomProfile: fc.Arbitrary<Profile> = fc
  .record({
    jobs: some(codes, 2),
    skills: fc.dictionary(fc.constantFrom(...fine), fc.constantFrom('yes' as const, 'partly' as const), {
      maxKeys: 5,
    }),
    certifications: some(ids, 1),
  })
  .map(({ jobs, ...own }) => ({ ...own, jobs: jobs.map((code) => ({ code })), blocs: [] }));

/** A sector, a family, or both. */
export const randomField = fc
  .record({ sectors: some(sectors, 1), families: some(families, 1) })
  .filter((one) => one.sectors.length + one.families.length > 0)
  .map((one) => ({ kind: 'field' as const, ...one }));
