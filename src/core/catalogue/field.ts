import * as v from 'valibot';
import {
  BranchId,
  FamilyId,
  KindId,
  Level,
  OccupationCode,
  OgrId,
  OpcoId,
  RouteId,
  SectorId,
  Text,
} from './ids.ts';
import { agreementPattern } from './number.ts';

/** A collective agreement (one or more IDCC that negotiate together). */
export const Branch = v.strictObject({
  id: BranchId,
  label: Text,
  idcc: v.array(v.pipe(v.string(), v.regex(agreementPattern))),
  opco: OpcoId,
  brochures: v.array(Text),
  sectors: v.pipe(v.array(SectorId), v.minLength(1)),
  /** Sectors of all its firms besides the first of the list: a branch of cooperatives. */
  always: v.exactOptional(v.array(SectorId)),
  basis: Text,
});

/** An industry as users name it. */
export const Sector = v.strictObject({
  id: SectorId,
  label: Text,
  labelEn: Text,
  aliases: v.array(Text),
  /** What people say for it in English. */
  aliasesEn: v.exactOptional(v.pipe(v.array(Text), v.minLength(1))),
  branches: v.array(BranchId),
  naf: v.array(Text),
  romeSectors: v.array(Text),
  occupations: v.array(OccupationCode),
  /** Conditions in which one often works there, as we judge it ourselves: `basis` says how it was checked. */
  usual: v.exactOptional(v.pipe(v.array(v.picklist(['froid', 'charges'])), v.minLength(1))),
  descriptionFr: Text,
  descriptionEn: Text,
  basis: Text,
});

/** A cross-sector group of pathways, by the occupations they lead to. */
export const Family = v.strictObject({
  id: FamilyId,
  label: Text,
  labelEn: Text,
  aliases: v.array(Text),
  occupations: v.array(OccupationCode),
  commonCore: v.array(OgrId),
  /** What its gestures wear, as we judge it ourselves, where ROME tells little: `basis` says on what. */
  wears: v.exactOptional(v.literal('bras')),
  descriptionFr: Text,
  descriptionEn: Text,
  basis: Text,
});

/** A kind of pathway, in plain words. `abbreviations`: the official codes; `words`: what people type. */
export const Kind = v.strictObject({
  id: KindId,
  label: Text,
  labelEn: Text,
  abbreviations: v.array(Text),
  words: v.array(Text),
  plainFr: Text,
  plainEn: Text,
  /** Whether a CPF may pay for it in principle; null = it depends on the registration. */
  cpf: v.nullable(v.boolean()),
  inScope: v.boolean(),
  basis: Text,
});

export const LevelEntry = v.strictObject({
  level: Level,
  label: Text,
  plainFr: Text,
  plainEn: Text,
  old: v.nullable(Text),
  eqf: v.nullable(v.number()),
  words: v.array(Text),
  basis: Text,
});

export const Route = v.strictObject({
  id: RouteId,
  label: Text,
  labelEn: Text,
  plainFr: Text,
  plainEn: Text,
  official: v.array(Text),
  xml: Text,
  basis: Text,
});

/** A certificate shared by several branches under one charter (CQPI). */
export const Charter = v.strictObject({
  id: Text,
  label: Text,
  labelEn: Text,
  family: FamilyId,
  certifInfoCode: Text,
  committees: v.array(BranchId),
  numbers: v.array(Text),
  rome: v.array(Text),
  outOfScope: v.boolean(),
  basis: Text,
});

const WordEntry = v.strictObject({ from: Text, to: v.pipe(v.array(Text), v.minLength(1)), basis: Text });

/** `made`: who makes them, where one says that they are made and the likeliest trade only works on them. */
const Things = v.strictObject({
  to: v.pipe(v.array(Text), v.minLength(1)),
  made: v.exactOptional(Text),
  from: v.pipe(v.array(Text), v.minLength(1)),
  basis: Text,
});

/** What people type, and the words of the catalogue it stands for. */
export const Words = v.strictObject({
  acronyms: v.array(WordEntry),
  synonyms: v.array(WordEntry),
  everyday: v.array(WordEntry),
  /** Wordings of several words whose sense is not that of the words: it decides alone. */
  senses: v.exactOptional(v.array(WordEntry)),
  /** Things that tell a trade where nothing else is said. */
  things: v.exactOptional(v.array(Things)),
  /** Words cut short (`tech`, `prod`): read as the word that they begin, whatever else begins so. */
  short: v.exactOptional(v.array(WordEntry)),
  /** Other names of the funding schemes -> their id. */
  schemes: v.exactOptional(v.array(WordEntry)),
  /** Names of the Opcos, old ones too -> their id. */
  opcos: v.exactOptional(v.array(WordEntry)),
  /** Places -> their name. */
  places: v.exactOptional(v.array(WordEntry)),
});

export type Branch = v.InferOutput<typeof Branch>;
export type Sector = v.InferOutput<typeof Sector>;
export type Family = v.InferOutput<typeof Family>;
export type Kind = v.InferOutput<typeof Kind>;
export type LevelEntry = v.InferOutput<typeof LevelEntry>;
export type Route = v.InferOutput<typeof Route>;
export type Charter = v.InferOutput<typeof Charter>;
export type Words = v.InferOutput<typeof Words>;
