import fc from 'fast-check';
import type { Catalogue } from '../../src/core/catalogue/files.ts';
import {
  plainFamily,
  plainKind,
  plainPathway,
  plainSector,
  plainTrade,
} from '../../src/core/catalogue/plain.fixture.ts';
import { matchCatalogue, reading } from '../../src/core/match/sample.fixture.ts';

export const codes = ['H1101', 'H1102', 'H1103', 'H1104', 'H1105', 'H1106'];
export const ids = ['RNCP1', 'RNCP2', 'RNCP3', 'CI4', 'CI5'];
export const sectors = ['lait', 'verre', 'bois'];
/** Two that are in every industry, two that make. */
export const families = ['maintenance', 'commercial-industrie', 'conduite', 'usinage'];
/** Words of titles and of the names of trades, and those that tell a responsibility, selling, designing. */
const words = ['laser', 'moule', 'filet'];
const professions = ['chef', 'commercial', 'dessinateur'];
/** Gestures: 1 to 4 of some trades, 6 at the heart of ten trades more, 9 transversal. Two competences under each of the first. */
export const gestures = ['1', '2', '3', '4', '6', '9'];
export const fine = ['11', '12', '21', '22', '31', '32', '41', '42', '61', '91'];
const letters = ['a', 'b', 'c', 'd'] as const;
export const some = <T>(values: readonly T[], max: number) => fc.subarray([...values], { maxLength: max });
const rarely = <T>(value: T, otherwise: T) => fc.constantFrom(...Array<T>(5).fill(otherwise), value);
/** One or two words, now and then one of a profession. */
const saying = (more: readonly string[]) =>
  fc
    .tuple(fc.subarray(words, { minLength: 1, maxLength: 2 }), rarely(true, false), fc.constantFrom(...more))
    .map(([said, isMore, one]) => [...said, ...(isMore ? [one] : [])]);

/** Ten trades that make the sixth gesture one of nearly everywhere. */
const fillers = Array.from({ length: 10 }, (_, at) =>
  plainTrade(`M18${String(10 + at)}`, {
    label: `Autre ${String(at)}`,
    skills: { main: ['61'], emerging: [], other: [] },
  }),
);

const tradeOf = (code: string) =>
  fc
    .record({
      said: saying(professions),
      main: fc.subarray(fine, { minLength: 1, maxLength: 6 }),
      emerging: some(fine, 1),
      other: some(fine, 3),
      savoirs: some(['500'], 1),
      mobilities: some(codes, 3),
      contexts: some(['300803', '300795'], 1),
      widespread: rarely(true, false),
      parent: rarely<string | null>('H1101', null),
    })
    .map(({ said, main, emerging, other, savoirs, mobilities, widespread, parent, contexts }) =>
      plainTrade(code, {
        label: said.join(' '),
        skills: { main, emerging, other },
        knowledge: { main: savoirs, emerging: [], other: [] },
        mobilities: mobilities.filter((to) => to !== code),
        contexts,
        parent: parent === code ? null : parent,
        ...(widespread && { widespread: true as const }),
      }),
    );

/** What is read in a bloc of each letter. */
const contents = fc.tuple(
  ...letters.map(() =>
    fc.record({
      trade: some(fine, 3),
      transversal: some(['91', '92', '11'], 1),
      savoirs: some(['500'], 1),
      general: rarely(true, false),
    }),
  ),
);

/** One of each name that a plan by a certificate has. */
const kinds = ['cqp', 'titre-professionnel', 'cap'];

const wayOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    said: saying([...professions, 'gestion entreprise']),
    blocs: fc.array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)), { maxLength: 3 }),
    level: fc.constantFrom(null, 3, 4, 5),
    kind: fc.constantFrom(...kinds),
    trades: fc.subarray(codes, { minLength: 1, maxLength: 3 }).chain((own) =>
      fc.tuple(
        ...own.map((code) =>
          fc.record({
            code: fc.constant(code),
            evidence: fc.constantFrom('record' as const, 'curated' as const),
          }),
        ),
      ),
    ),
    sectors: fc.tuple(
      some(sectors, 2),
      fc.constantFrom('title' as const, 'certifier' as const, 'certifier' as const, 'charter' as const),
    ),
    families: some(families, 3),
    routes: fc.constantFrom<Catalogue['pathways'][number]['routes']>(null, ['vae'], ['apprentissage']),
    status: rarely<'active' | 'inactive'>('inactive', 'active'),
    ends: fc.constantFrom(null, '2026-01-01', '2030-01-01'),
    charter: fc.constantFrom(null, null, 'charte'),
    subjects: some(['s1', 's2'], 2),
    ofTitle: some(fine, 4),
    recognised: fc.constantFrom(0, 1, 2),
  });

type Way = ReturnType<typeof wayOf> extends fc.Arbitrary<infer T> ? T : never;

const codeOf = (id: string, at: number) => `${id}BC0${String(at + 1)}`;

/** Blocs of a pathway and of the one before it that are recognised for each other: a whole set on the second side. */
function correspondences(way: Way, before: Way | undefined) {
  const source = way.blocs.slice(0, 1).map((_, at) => codeOf(way.id, at));
  const blocs = (before?.blocs ?? []).slice(0, way.recognised).map((_, at) => codeOf(before?.id ?? '', at));
  if (before === undefined || source.length === 0 || blocs.length === 0) return [];
  return [{ source, target: { pathway: before.id, blocs } }];
}

/** The gesture that a competence also is, when one is drawn that it is not already. */
const told = (also: string | undefined, own: string) =>
  also === undefined || also === own ? {} : { also: [also] };

export const catalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    trades: fc.tuple(...codes.map(tradeOf)),
    ways: fc.tuple(...ids.map(wayOf)),
    contents,
    also: fc.dictionary(fc.constantFrom(...fine.slice(0, 8), '4'), fc.constantFrom('1', '2', '3', '6'), {
      maxKeys: 3,
    }),
    bySector: fc.tuple(...sectors.map(() => some(codes, 2))),
    byFamily: fc.tuple(...families.map(() => some(codes, 3))),
    joint: fc.array(
      fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.integer({ min: 1, max: 4 })),
      {
        maxLength: 3,
      },
    ),
  })
  .map((drawn): Catalogue => {
    const read = new Map(letters.map((letter, at) => [letter, drawn.contents[at]] as const));
    const readings = drawn.ways.flatMap(({ id, blocs, ofTitle }) => [
      ...blocs.map(([, content], at) => {
        const own = read.get(content);
        return {
          ...reading(codeOf(id, at), own?.trade ?? [], own?.transversal ?? []),
          general: own?.general ?? false,
          knowledge: own?.savoirs ?? [],
        };
      }),
      ...(blocs.length === 0 && ofTitle.length > 1 ? [reading(id, ofTitle)] : []),
    ]);
    return {
      ...matchCatalogue(),
      occupations: [...drawn.trades, ...fillers],
      skills: gestures.map((id) => ({
        id,
        code: null,
        label: `Geste ${id}`,
        field: id === '9' ? 'Coopération, Organisation et Développement de ses compétences' : 'Production',
        issue: null,
        ...told(drawn.also[id], id),
      })),
      fineSkills: [...fine, '92'].map((id) => ({
        ...{ id, label: id, skill: id.slice(0, 1), category: null },
        ...told(drawn.also[id], id.slice(0, 1)),
      })),
      sectors: sectors.map((id, at) => plainSector(id, { occupations: drawn.bySector[at] ?? [] })),
      kinds: kinds.map((id) => plainKind(id, id)),
      families: families.map((id, at) => plainFamily(id, drawn.byFamily[at])),
      coCertification: codes.map((code) => ({
        code,
        count: 4,
        with: Object.fromEntries(
          drawn.joint.flatMap(([one, other, count]) => (one === code && one < other ? [[other, count]] : [])),
        ),
      })),
      secondReadings: drawn.ways.map(({ id, subjects }) => ({ id, listed: true, blocs: [], subjects })),
      pathways: drawn.ways.map((way, at) => {
        const [of, evidence] = way.sectors;
        return plainPathway(way.id, {
          title: way.said.join(' '),
          register: way.id.startsWith('CI') ? null : 'rncp',
          level: way.level,
          kind: way.kind,
          status: way.status,
          ends: way.ends,
          routes: way.routes,
          charter: way.charter,
          blocs: way.blocs.map(([label], place) => ({
            code: codeOf(way.id, place),
            label: `Bloc ${label}`,
            evidence: 'record',
          })),
          occupations: way.trades,
          sectors: of.map((sector) => ({ sector, branch: null, evidence, via: 'test' })),
          families: way.families.map((family) => ({ family, evidence: 'occupation', via: 'test' })),
          correspondences: correspondences(way, drawn.ways[at - 1]),
        });
      }),
      blocSkills: readings,
    };
  });
