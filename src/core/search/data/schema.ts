import * as v from 'valibot';
import { OpcoId, RouteId } from '../../catalogue/ids.ts';

const numbers = v.array(v.number());
const lists = v.array(numbers);
const named = v.array(v.object({ id: v.string(), label: v.string(), words: v.array(v.string()) }));

/** The text index, compiled: see `index/compile.ts`. */
export const IndexData = v.object({
  /** Every folded word, sorted; the lists below follow their stems, in the order in which these come. */
  words: v.string(),
  /** How often each stem was met. */
  counts: numbers,
  /** Number of other names of each record. */
  names: numbers,
  /** Per stem, numbers of the labels that hold it (titles and other names, record after record); differences. */
  labels: lists,
  /** Per stem, documents whose body holds it, as often as it does; differences. */
  bodies: lists,
});

/** Lines of the same number and order as the records: see `columns.ts`. Places are indexes in another column. */
export const SearchData = v.object({
  version: v.literal(2),
  index: IndexData,
  sectors: named,
  families: named,
  /** `words`: what people type for them. */
  kinds: named,
  /** `id`: the level as a text. */
  levels: named,
  domains: v.array(v.object({ id: v.string(), label: v.string() })),
  /** `words`: what people write for a funding scheme, folded. */
  schemes: named,
  branches: v.array(v.object({ label: v.string(), idcc: v.array(v.string()), sectors: v.array(v.string()) })),
  opcos: v.array(OpcoId),
  routes: v.array(RouteId),
  /** What people type -> wordings of the catalogue. */
  words: v.array(v.tuple([v.string(), v.array(v.string())])),
  /** Wordings of several words that decide alone. */
  senses: v.array(v.tuple([v.string(), v.array(v.string())])),
  /** Wordings of the Opcos -> their id; of places -> their name. Folded. */
  opcoWords: v.array(v.tuple([v.string(), v.string()])),
  places: v.array(v.tuple([v.string(), v.string()])),
  /** Words cut short -> the word that is meant, folded. */
  short: v.array(v.tuple([v.string(), v.string()])),
  /** Numbers of the macro-competences; differences. */
  skills: numbers,
  occupations: v.object({
    codes: v.string(),
    labels: v.string(),
    sectors: lists,
    families: lists,
    /** Macro-competences at the heart of the trade, then the others; differences. */
    core: lists,
    others: lists,
  }),
  pathways: v.object({
    ids: v.string(),
    titles: v.string(),
    kinds: numbers,
    /** 0 = not given. */
    levels: numbers,
    /** Places of the inactive ones. */
    inactive: numbers,
    /** Places of those that are given overseas only. */
    overseas: numbers,
    /** Those of the armed forces. */
    armees: numbers,
    /** Those not confirmed for years. */
    ancien: numbers,
    /** Those gone from a later list of the active records. */
    absent: numbers,
    /** Empty line = not given. */
    ends: v.string(),
    sectors: lists,
    opcos: lists,
    families: lists,
    routes: v.array(v.nullable(numbers)),
    occupations: lists,
    /** How many blocs. */
    blocs: numbers,
  }),
  superseded: v.object({
    ids: v.string(),
    /** Empty line = the title of the first current pathway; null = they come with the names. */
    titles: v.nullable(v.string()),
    /** -1 = not given. */
    kinds: numbers,
    levels: numbers,
    ends: v.string(),
    /** Places in `pathways`. */
    current: lists,
    /** The same; only where nothing is known to follow. */
    sameTitle: lists,
  }),
});

/** The second file: names that are shown, suggested and spelled out, but that no list of results waits for. */
export const NameData = v.object({
  version: v.literal(1),
  /** Appellations other than the label; occupations apart by an empty line. */
  titles: v.string(),
  /** Labels of the macro-competences. */
  skills: v.string(),
  /** Titles of the superseded records; an empty line = the title of the first current pathway. */
  superseded: v.string(),
  /** Situations -> places of the occupations that ROME says are in them; differences. */
  settings: v.array(v.tuple([v.string(), numbers])),
});

/** The third file: fine competences. `macros`: places in `skills` of the first file, -1 = none; differences. */
export const SkillData = v.object({
  version: v.literal(1),
  ids: numbers,
  macros: numbers,
  labels: v.string(),
});

export type IndexData = v.InferOutput<typeof IndexData>;
export type NameData = v.InferOutput<typeof NameData>;
export type SearchData = v.InferOutput<typeof SearchData>;
export type SkillData = v.InferOutput<typeof SkillData>;
