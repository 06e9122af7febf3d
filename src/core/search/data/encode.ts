import type { EnglishData } from '../read/english.ts';
import type { WorkshopData } from '../read/workshop.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Catalogue } from '../../catalogue/files.ts';
import { OpcoId, RouteId } from '../../catalogue/ids.ts';
import { compileIndex } from '../index/compile.ts';
import { placesIn, toDeltas, toLines } from './columns.ts';
import { encodePathways, encodeSuperseded, supersededTitles } from './encode-pathways.ts';
import { alikeTogether } from './pack.ts';
import { decodeSearch } from './model.ts';
import type { NameData, SearchData, SkillData } from './schema.ts';
import { settingContexts } from './settings.ts';
import { compare, indexedTexts, sortedSkills } from './texts.ts';

/** The catalogue as search needs it: what a prerendered file holds, and what `buildEngine` reads. */
export function encodeSearch(catalogue: Catalogue): SearchData {
  const columns = encodeColumns(catalogue);
  return { ...columns, index: compileIndex(decodeSearch(columns), indexedTexts(catalogue)) };
}

function encodeColumns(catalogue: Catalogue): Omit<SearchData, 'index'> {
  const { words } = catalogue;
  return {
    version: 2,
    sectors: catalogue.sectors.map(({ id, label, aliases }) => ({ id, label, words: aliases })),
    families: catalogue.families.map(({ id, label, aliases }) => ({ id, label, words: aliases })),
    kinds: catalogue.kinds.map(({ id, label, abbreviations, words: typed }) => ({
      id,
      label,
      words: [...new Set([...typed, ...abbreviations])],
    })),
    levels: catalogue.levels.map(({ level, label, words: typed }) => ({
      id: String(level),
      label,
      words: typed,
    })),
    domains: catalogue.domains
      .filter(({ code }) => code.length === 3)
      .map(({ code, label }) => ({ id: code, label })),
    schemes: catalogue.funding.map(({ id, label }) => ({
      id,
      label,
      words: [
        ...new Set([
          ...schemeWords(id, label),
          ...named(words.schemes).flatMap(([wording, scheme]) => (scheme === id ? [wording] : [])),
        ]),
      ],
    })),
    branches: catalogue.branches.map(({ label, idcc, sectors }) => ({ label, idcc, sectors })),
    opcos: [...OpcoId.options],
    routes: [...RouteId.options],
    words: pairsOf([...words.acronyms, ...words.synonyms, ...words.everyday]),
    senses: pairsOf(words.senses ?? []),
    short: (words.short ?? []).map(({ from, to }): [string, string] => [fold(from), fold(to[0] ?? from)]),
    opcoWords: named(words.opcos),
    places: named(words.places),
    skills: toDeltas(sortedSkills(catalogue).map(({ id }) => Number(id))),
    occupations: encodeOccupations(catalogue),
    pathways: encodePathways(catalogue),
    superseded: encodeSuperseded(catalogue),
  };
}

function pairsOf(entries: Catalogue['words']['synonyms']): SearchData['words'] {
  return alikeTogether(entries.map(({ from, to }) => [from, to]));
}

/** Wordings as the tokens of a question, and what each names; the longest first. */
function named(entries: Catalogue['words']['places'] = []): [string, string][] {
  return entries
    .map(({ from, to }): [string, string] => [tokenise(from).join(' '), to[0] ?? from])
    .sort(([one], [other]) => other.length - one.length || (one < other ? -1 : 1));
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

/** The fine competences, for suggestions only: alikeTogether by macro-competence, which costs less than naming it each time. */
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

/** The names that suggestions search and results show beside a title. */
export function encodeNames(catalogue: Catalogue): NameData {
  const { titles, skills } = indexedTexts(catalogue);
  return {
    version: 1,
    titles: titles.map(toLines).join('\n\n'),
    skills: toLines(skills.map(({ label }) => label)),
    superseded: supersededTitles(catalogue),
    settings: Object.entries(settingContexts).map(([situation, contexts]): [string, number[]] => [
      situation,
      toDeltas(
        catalogue.occupations.flatMap((one, place) =>
          one.contexts.some((context) => contexts.includes(context)) ? [place] : [],
        ),
      ),
    ]),
  };
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
    sectors: occupations.map(({ code }) => holders(sectors, code)),
    families: occupations.map(({ code }) => holders(families, code)),
    core: coreOf.map(toDeltas),
    others: otherOf.map(toDeltas),
  };
}

/** Macro-competences (places) of ROME items: the item itself, or the one its fine competence belongs to. */
function macrosOf(catalogue: Catalogue): (items: readonly string[]) => number[] {
  const above = new Map(
    catalogue.fineSkills.flatMap(({ id, skill }) => (skill === null ? [] : [[id, skill] as const])),
  );
  const places = placesIn(sortedSkills(catalogue).map(({ id }) => id));
  return (items) => places(items.map((item) => above.get(item) ?? item));
}

function without(places: readonly number[], taken: readonly number[]): number[] {
  return places.filter((place) => !taken.includes(place));
}

/** The words of the workshop, in a file of its own. */
export function encodeWorkshop({ workshop, words: { things = [] } }: Catalogue): WorkshopData {
  return {
    version: 1,
    lines: workshop.map(({ code, words }) => [code, ...words].join('\t')).join('\n'),
    things: things.map(({ to, made = '', from }) => [to, made, from.join('\t')]),
  };
}

/** The English names of trades, in a file of its own. */
export function encodeEnglish({ en, sectors }: Catalogue): EnglishData {
  const trades = en.filter(({ kind }) => kind === 'occupation');
  return {
    version: 1,
    lines: trades.map(({ id, name, everyday = [] }) => [id, name, ...everyday].join('\t')).join('\n'),
    sectors: sectors
      .map(({ id, labelEn, aliasesEn = [] }) => `${id}\t${[labelEn, ...aliasesEn].join(', ')}`)
      .join('\n'),
  };
}
