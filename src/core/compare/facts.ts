import { certifierName } from '../catalogue/certifier-name.ts';
import type { SectorEvidence } from '../catalogue/evidence.ts';
import { committeesOf } from '../catalogue/committees.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { named, opcosOf } from '../catalogue/summary.ts';
import { opcoWords } from '../words/catalogue.ts';
import type { GlossOf } from '../words/glosses.ts';
import { labelIn, type Lang } from '../words/lang.ts';
import { statusSaid } from './status-said.ts';

/** One value of a fact, in the language of the page, and on what it rests where that is told. A date is ISO. */
export type Cell = { text: string; evidence: SectorEvidence[] };

/** One line of facts: the values of each pathway; `same` when all say the same. */
export type FactRow = {
  fact:
    | 'kind'
    | 'level'
    | 'status'
    | 'ends'
    | 'routes'
    | 'sectors'
    | 'opcos'
    | 'families'
    | 'occupations'
    | 'certifiers';
  cells: Cell[][];
  same: boolean;
};

const inOrder = (one: string, other: string): number => one.localeCompare(other, 'fr');
const bare = (texts: readonly string[]): Cell[] => texts.map((text) => ({ text, evidence: [] }));
const sorted = (texts: readonly string[]): Cell[] => bare([...new Set(texts)].sort(inOrder));

/** The sectors of a pathway, each with what its links rest on. */
export function sectorCells(lookup: Lookup, { sectors }: Pathway, lang: Lang): Cell[] {
  const evidence = new Map<string, Set<SectorEvidence>>();
  for (const link of sectors) {
    const name = labelIn(named(found(lookup.sectors, link.sector)), lang);
    evidence.set(name, (evidence.get(name) ?? new Set()).add(link.evidence));
  }
  return [...evidence]
    .map(([text, kinds]) => ({ text, evidence: [...kinds] }))
    .sort((a, b) => inOrder(a.text, b.text));
}

/** Who awards a pathway: its certifiers, or else the committees of its branch. */
const awardersOf = (pathway: Pathway): string[] =>
  pathway.certifiers.length > 0
    ? pathway.certifiers.map(({ name }) => certifierName(name))
    : committeesOf(pathway);

type Reader = (lookup: Lookup, pathway: Pathway, lang: Lang, names: GlossOf) => Cell[];

const readers: Record<FactRow['fact'], Reader> = {
  kind: (lookup, { kind }, lang) => bare([labelIn(named(found(lookup.kinds, kind)), lang)]),
  level: (_, { level }) => bare(level === null ? [] : [String(level)]),
  status: (_, pathway, lang) => bare([statusSaid(pathway, lang)]),
  ends: (_, { ends }) => bare(ends === null ? [] : [ends]),
  routes: (lookup, { routes }, lang) =>
    sorted((routes ?? []).map((id) => labelIn(named(found(lookup.routes, id)), lang))),
  sectors: sectorCells,
  opcos: (lookup, pathway, lang) => bare(opcosOf(lookup, pathway).map((id) => opcoWords[id][lang])),
  families: (lookup, { families }, lang) =>
    sorted(families.map(({ family }) => labelIn(named(found(lookup.families, family)), lang))),
  occupations: (lookup, { occupations }, _, names) =>
    sorted(occupations.map(({ code }) => names('occupation', code) ?? found(lookup.occupations, code).label)),
  certifiers: (_, pathway) => sorted(awardersOf(pathway)),
};

const noName: GlossOf = () => null;

/** The values of one fact of a pathway. */
export const cellsOf = (
  lookup: Lookup,
  pathway: Pathway,
  fact: FactRow['fact'],
  lang: Lang,
  names = noName,
): Cell[] => readers[fact](lookup, pathway, lang, names);

const sayAlike = (cells: readonly Cell[][]): boolean =>
  new Set(cells.map((list) => list.map(({ text, evidence }) => [text, ...evidence].join(' ')).join('|')))
    .size <= 1;

/** The facts of several pathways, those that differ first; trades are named in English where `names` has it. */
export function factRows(
  lookup: Lookup,
  pathways: readonly Pathway[],
  lang: Lang,
  names = noName,
): FactRow[] {
  const rows = (Object.keys(readers) as FactRow['fact'][]).map((fact) => {
    const cells = pathways.map((pathway) => cellsOf(lookup, pathway, fact, lang, names));
    return { fact, cells, same: sayAlike(cells) };
  });
  return rows.sort((a, b) => Number(a.same) - Number(b.same));
}

/** The facts that our sources do not give of one of the pathways. */
export const unsaid = (rows: readonly FactRow[], at: number): FactRow['fact'][] =>
  rows.filter(({ cells }) => cells[at]?.length === 0).map(({ fact }) => fact);
