import type { Catalogue } from '../catalogue/files.ts';
import type { Issue } from '../catalogue/issue.ts';
import type { Source } from '../catalogue/meta.ts';
import { alsoTelling } from './same-gestures.ts';
import { blocSkillsOf } from './bloc-skills.ts';
import { judgedOf } from './judged.ts';
import { englishOf } from './english.ts';
import { unknownCommittees } from './branches.ts';
import { cleanCurated } from './clean.ts';
import type { KnownNumber } from '../catalogue/known-number.ts';
import type { Curated } from './curated.ts';
import { knownNumbers } from './known-numbers.ts';
import { countFacts } from '../catalogue/counts.ts';
import { scopeLines } from './meta.ts';
import { compareIds, compareText } from '../catalogue/order.ts';
import { pathwayWriter } from './pathways.ts';
import { mendFineSkills, mendKnowledge, mendLabels, mendTrades, tellMends } from './mends.ts';
import type { RawOpcoList, RawRecord, RawRome, RawSecondReading } from './raw.ts';
import { compileRome } from './rome.ts';
import { select } from './scope.ts';
import { followedBy, opcoRemarks } from './opco-lists.ts';
import { sameTitleReader } from './same-title.ts';
import { secondReadingOf, tellAbsent } from './subjects.ts';
import { coCertification } from './co-certification.ts';
import { findCycles, type RawLink } from './succession.ts';
import { selectSuperseded, writeSuperseded } from './superseded.ts';
import { tellUnsound } from './unsound-bridges.ts';
import { buildRegister, type Register } from './register.ts';

export type CompileInput = {
  /** Every record of every source by its id. */
  records: ReadonlyMap<string, RawRecord>;
  /** Official successions, of records known or not. */
  links: readonly RawLink[];
  rome: RawRome;
  /** Subjects by someone else; null = not given. */
  secondReading: RawSecondReading | null;
  opcoLists: readonly RawOpcoList[];
  curated: Curated;
  /** Date of the compilation, `YYYY-MM-DD`; null = unknown. */
  date: string | null;
  sources: Source[];
  /** How many records each source gave, by its name. */
  read?: Record<string, number>;
};

/** `known`: every number of the sources, in the scope or not; `remarks`: what is worth telling of the compilation, in French. */
export type Compiled = { catalogue: Catalogue; known: KnownNumber[]; issues: Issue[]; remarks: string[] };

/** Raw records and curated knowledge -> catalogue. Pure: the same input gives the same catalogue. */
export function compile(input: CompileInput): Compiled {
  const issues: Issue[] = [];
  const { dropped, ...read } = compileRome(input.rome);
  if (dropped > 0)
    issues.push({
      file: 'unix_liens_rome_referentiels',
      field: 'code_ogr',
      value: `${dropped} liens`,
      expected: 'un élément libellé',
    });
  const { labelMends } = input.curated;
  const rome = {
    ...read,
    occupations: mendTrades(read.occupations, labelMends, issues),
    knowledge: mendKnowledge(read.knowledge, labelMends, issues),
  };
  const curated = cleanCurated(input.curated, rome, issues);
  const mended = mendLabels(sorted(input.records), curated.labelMends, issues);
  const fineSkills = mendFineSkills(rome.fineSkills, curated.labelMends, issues);
  const register = buildRegister(mended, input.links, input.rome, curated);
  const selection = select(register, curated, input.opcoLists);
  const keptIds = new Set(selection.kept.map(({ id }) => id));
  const ended = selectSuperseded(register, keptIds, new Set(curated.excluded.map(({ id }) => id)));
  const inCatalogue = new Set([...keptIds, ...ended.map(({ record }) => record.id)]);
  const isKnown = (id: string): boolean => inCatalogue.has(id);
  reportCycles(register, issues);
  const sameAs = new Map(
    curated.excluded.flatMap(({ id, as }) => (as === undefined ? [] : [[id, as] as const])),
  );
  const sameTitle = sameTitleReader(input.records.values(), curated.kinds);
  issues.push(...unknownCommittees(register.records.values(), curated));
  const write = pathwayWriter(register, curated, isKnown, issues);
  const written = selection.kept
    .map(write)
    .map(followedBy(input.opcoLists))
    .map(tellMends(curated.labelMends))
    .map(tellUnsound(curated.unsoundBridges, (id) => keptIds.has(id)))
    .sort((a, b) => compareIds(a.id, b.id));
  const second = secondReadingOf(written, input.secondReading);
  const secondDay = input.sources.find(({ id }) => id === 'second-reading')?.date ?? null;
  const pathways = written.map(tellAbsent(second.secondReadings, secondDay));
  const curatedFields = field(curated);
  const records: Omit<Catalogue, 'meta' | 'words'> = {
    pathways,
    superseded: ended.map((item) =>
      writeSuperseded(item, register, isKnown, (record) =>
        sameTitle(record).filter(({ id }) => keptIds.has(id)),
      ),
    ),
    ...rome,
    fineSkills: alsoTelling(fineSkills, curated.sameGestures),
    skills: alsoTelling(markGeneric(rome.skills, curated.genericGestures), curated.sameGestures),
    occupations: markWidespread(rome.occupations, curated.widespreadTrades),
    ...curatedFields,
    ...judgedOf(curated),
    en: englishOf({ pathways, ...rome, ...curatedFields }, curated.en),
    workshop: workshopOf(rome.occupations, curated.workshop),
    sayings: sayingsOf(rome.occupations, curated.sayings),
    ...second,
    coCertification: coCertification(input.records.values(), input.rome),
    blocSkills: blocSkillsOf(pathways, curated.blocSkills),
  };
  const scope = scopeLines(curated.scope.rules, selection.counts, records.superseded.length);
  const meta = {
    schema: 1,
    compiled: input.date,
    sources: input.sources,
    counts: countFacts(records),
    ...(input.read ? { read: input.read } : {}),
    scope,
  } as const;
  const remarks = opcoRemarks(input.opcoLists, input.records, records, selection.listed);
  const catalogue = { ...records, words: curated.words, meta };
  return { catalogue, known: knownNumbers(register, sameTitle, sameAs), issues, remarks };
}

/** The words of the workshop of the trades that the catalogue has, in their order. */
function workshopOf(
  occupations: Catalogue['occupations'],
  table: Curated['workshop'],
): Catalogue['workshop'] {
  return occupations.flatMap(({ code }) => {
    const words = table?.occupations[code];
    return words === undefined ? [] : [{ code, words }];
  });
}

/** What people type, sorted, with the trades that the catalogue has. */
function sayingsOf(occupations: Catalogue['occupations'], table: Curated['sayings']): Catalogue['sayings'] {
  const known = new Set(occupations.map(({ code }) => code));
  const kept = (codes: readonly string[]) => codes.filter((code) => known.has(code));
  return [...(table?.sayings ?? [])]
    .map(({ said, trades, not }) => ({ said, trades: kept(trades), not: kept(not) }))
    .filter(({ trades }) => trades.length > 0)
    .sort((one, other) => compareIds(one.said, other.said));
}

function markGeneric(skills: Catalogue['skills'], gestures: Curated['genericGestures']): Catalogue['skills'] {
  const ids = new Set(gestures.map(({ skill }) => skill));
  return skills.map((one) => (ids.has(one.id) ? { ...one, generic: true } : one));
}

function markWidespread(
  occupations: Catalogue['occupations'],
  widespread: Curated['widespreadTrades'],
): Catalogue['occupations'] {
  const codes = new Set(widespread.map(({ occupation }) => occupation));
  return occupations.map((one) => (codes.has(one.code) ? { ...one, widespread: true } : one));
}

function sorted(records: ReadonlyMap<string, RawRecord>): Map<string, RawRecord> {
  return new Map([...records].sort(([a], [b]) => compareIds(a, b)));
}

/** The curated part, in the order of ids. */
function field(
  curated: Curated,
): Pick<
  Catalogue,
  'sectors' | 'branches' | 'families' | 'kinds' | 'levels' | 'routes' | 'charters' | 'funding' | 'nextSteps'
> {
  const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => compareText(a.id, b.id));
  return {
    sectors: byId(curated.sectors),
    branches: byId(curated.branches),
    families: byId(curated.families),
    kinds: byId(curated.kinds),
    levels: [...curated.levels].sort((a, b) => a.level - b.level),
    routes: byId(curated.routes),
    charters: byId(curated.charters),
    funding: byId(curated.funding),
    nextSteps: byId(curated.nextSteps),
  };
}

function reportCycles({ graph }: Register, issues: Issue[]): void {
  const between = [...graph.successors.keys()].filter((id) => graph.predecessors.has(id)).sort(compareIds);
  for (const round of findCycles(graph, between)) {
    const [first = ''] = round;
    issues.push({
      file: 'export_fiches_CSV_Ancienne_Nouvelle_Certification',
      record: first,
      field: 'Nouvelle_Certification',
      value: [...round, first].join(' → '),
      expected: 'une suite sans boucle',
    });
  }
}
