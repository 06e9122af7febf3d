import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { factWords } from '../words/catalogue.ts';
import { columnWords, type Column } from '../words/columns.ts';
import { inLang, type Lang } from '../words/lang.ts';
import { cellsOf, sectorCells, type FactRow } from './facts.ts';
import { statusSaid } from './status-said.ts';

/** Values of a list, in one field of a spreadsheet. */
export const listed = (values: readonly string[]): string => values.join(' | ');

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** A file outlives the day it was written on: it says until when a record runs, as the export tells. */
const runsUntil = { fr: 'en vigueur jusqu’au', en: 'active until' } as const;

type Read = (lookup: Lookup, pathway: Pathway, lang: Lang) => string | number | null;

const fact =
  (name: FactRow['fact']): Read =>
  (lookup, pathway, lang) =>
    listed(cellsOf(lookup, pathway, name, lang).map(({ text }) => text));

const readers: Record<Column, Read> = {
  id: (_, { id }) => id,
  title: (_, { title }) => title,
  kind: fact('kind'),
  level: (_, { level }) => level,
  status: (_, pathway, lang) =>
    pathway.status === 'active' && pathway.ends !== null
      ? `${runsUntil[lang]} ${pathway.ends}`
      : statusSaid(pathway, lang),
  ends: fact('ends'),
  certifiers: fact('certifiers'),
  blocs: (_, { blocs }) => listed(blocs.map(({ label }) => label)),
  blocCodes: (_, { blocs }) => listed(blocs.map(({ code }) => code)),
  blocOrigin: (_, { id, blocs }) => blocs[0]?.from ?? (blocs.length > 0 ? id : null),
  sectors: fact('sectors'),
  sectorEvidence: (lookup, pathway, lang) =>
    listed(
      sectorCells(lookup, pathway, lang).map(({ evidence }) =>
        evidence.map((one) => factWords[one][lang]).join(', '),
      ),
    ),
  naf: (lookup, { sectors }) =>
    listed(unique(sectors.flatMap(({ sector }) => found(lookup.sectors, sector).naf))),
  opcos: fact('opcos'),
  idcc: (lookup, { sectors }) =>
    listed(
      unique(sectors.flatMap(({ branch }) => (branch === null ? [] : found(lookup.branches, branch).idcc))),
    ),
  families: fact('families'),
  occupations: (lookup, { occupations }) =>
    listed(occupations.map(({ code }) => found(lookup.occupations, code).label)),
  rome: (_, { occupations }) => listed(occupations.map(({ code }) => code)),
  routes: fact('routes'),
  successors: (_, { successors }) => listed(successors.map(({ id }) => id)),
  sources: (_, { sources }) => listed(sources),
};

const columns = Object.keys(columnWords) as Column[];

/** The heads of the columns of a pathway, in a language. */
export const pathwayHeads = (lang: Lang): string[] => Object.values(inLang(columnWords, lang));

/** A pathway as one line of a spreadsheet: labels in a language, codes in columns of their own. */
export const pathwayLine = (lookup: Lookup, pathway: Pathway, lang: Lang): (string | number | null)[] =>
  columns.map((column) => readers[column](lookup, pathway, lang));
