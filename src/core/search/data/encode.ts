import type { EnglishData } from '../read/english.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Catalogue } from '../../catalogue/files.ts';
import { OpcoId, RouteId } from '../../catalogue/ids.ts';
import { placesIn, Table, toDeltas, toLines } from './columns.ts';
import { encodePathways, encodeSuperseded } from './encode-pathways.ts';
import type { SearchData, SkillData } from './schema.ts';

/** The catalogue as search needs it: what a prerendered file holds, and what `buildEngine` reads. */
export function encodeSearch(catalogue: Catalogue): SearchData {
  const { words } = catalogue;
  const blocs = new Table();
  const pathways = encodePathways(catalogue, blocs);
  return {
    version: 1,
    sectors: catalogue.sectors.map(({ id, label, aliases }) => ({ id, label, words: aliases })),
    families: catalogue.families.map(({ id, label, aliases }) => ({ id, label, words: aliases })),
    kinds: catalogue.kinds.map(({ id, label, abbreviations, words: typed }) => ({
      id,
      label,
      words: [...new Set([...typed, ...abbreviations])],
    })),
    levels: catalogue.levels.map(({ level, label, words: typed }) => ({ id: String(level), label, words: typed })),
    domains: catalogue.domains.filter(({ code }) => code.length === 3).map(({ code, label }) => ({ id: code, label })),
    schemes: catalogue.funding.map(({ id, label }) => ({ id, label, words: schemeWords(id, label) })),
    branches: catalogue.branches.map(({ label, idcc, sectors }) => ({ label, idcc, sectors })),
    opcos: [...OpcoId.options],
    routes: [...RouteId.options],
    words: [...words.acronyms, ...words.synonyms, ...words.everyday].map(({ from, to }) => [from, to]),
    senses: (words.senses ?? []).map(({ from, to }): [string, string[]] => [from, to]),
    skills: encodeMacros(catalogue),
    occupations: encodeOccupations(catalogue),
    pathways,
    blocs: toLines(blocs.texts()),
    superseded: encodeSuperseded(catalogue),
  };
}

/** What people write for a scheme: its id, its initials in brackets, its name without them. */
function schemeWords(id: string, label: string): string[] {
  const names = label
    .replace(/\([^)]*\)/gu, '')
    .split(',')
    .map((name) => name.trim());
  const initials = [...label.matchAll(/\(([^)]*)\)/gu)].flatMap(([, inside = '']) => inside.split(','));
  return [...new Set([id, ...initials, ...names].map((one) => tokenise(one).join(' ')))].filter(
    (one) => one !== '' && one !== 'apprentissage',
  );
}

/** The fine competences, for suggestions only: grouped by macro-competence, which costs less than naming it each time. */
export function encodeSkills(catalogue: Catalogue): SkillData {
  const places = placesIn(sortedSkills(catalogue).map(({ id }) => id));
  const rows = catalogue.fineSkills.map(({ id, label, skill }) => ({
    id: Number(id),
    label,
    macro: (skill === null ? undefined : places([skill])[0]) ?? -1,
  }));
  rows.sort((one, other) => one.macro - other.macro || compare(one.label, other.label) || one.id - other.id);
  return {
    version: 1,
    ids: rows.map(({ id }) => id),
    macros: toDeltas(rows.map(({ macro }) => macro)),
    labels: toLines(rows.map(({ label }) => label)),
  };
}

function encodeMacros(catalogue: Catalogue): SearchData['skills'] {
  const sorted = sortedSkills(catalogue);
  return { ids: toDeltas(sorted.map(({ id }) => Number(id))), labels: toLines(sorted.map(({ label }) => label)) };
}

function encodeOccupations(catalogue: Catalogue): SearchData['occupations'] {
  const { occupations, sectors, families } = catalogue;
  const macros = macrosOf(catalogue);
  const coreOf = occupations.map(({ skills }) => macros([...skills.main, ...skills.emerging]));
  const ours = new Set([...sectors, ...families].flatMap((group) => group.occupations));
  // Skills beside the heart of the trade weigh a tenth of the file: kept for the occupations of our sectors and families.
  const otherOf = occupations.map(({ code, skills }, place) =>
    ours.has(code) ? without(macros(skills.other), coreOf[place] ?? []) : [],
  );
  const holders = (groups: { occupations: string[] }[], code: string) =>
    groups.flatMap((group, place) => (group.occupations.includes(code) ? [place] : []));
  return {
    codes: toLines(occupations.map(({ code }) => code)),
    labels: toLines(occupations.map(({ label }) => label)),
    titles: occupations.map(otherTitles).join('\n\n'),
    sectors: occupations.map(({ code }) => holders(sectors, code)),
    families: occupations.map(({ code }) => holders(families, code)),
    core: coreOf.map(toDeltas),
    others: otherOf.map(toDeltas),
  };
}

function otherTitles({ label, titles }: Catalogue['occupations'][number]): string {
  const labels = new Set(titles.map((title) => title.label));
  labels.delete(label);
  return toLines([...labels].sort(compare));
}

/** Macro-competences (places) of ROME items: the item itself, or the one its fine competence belongs to. */
function macrosOf(catalogue: Catalogue): (items: readonly string[]) => number[] {
  const above = new Map(catalogue.fineSkills.flatMap(({ id, skill }) => (skill === null ? [] : [[id, skill] as const])));
  const places = placesIn(sortedSkills(catalogue).map(({ id }) => id));
  return (items) => places(items.map((item) => above.get(item) ?? item));
}

function sortedSkills({ skills }: Catalogue): Catalogue['skills'] {
  return [...skills].sort((one, other) => Number(one.id) - Number(other.id));
}

function without(places: readonly number[], taken: readonly number[]): number[] {
  return places.filter((place) => !taken.includes(place));
}

/** By code units: the same on every machine, whatever its locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The English names of trades, in a file of its own. */
export function encodeEnglish({ en }: Catalogue): EnglishData {
  const trades = en.filter(({ kind }) => kind === 'occupation');
  return {
    version: 1,
    lines: trades.map(({ id, name, everyday = [] }) => [id, name, ...everyday].join('\t')).join('\n'),
  };
}
