import * as v from 'valibot';
import { EnglishTables } from '../catalogue/english.ts';
import { BlocSkills } from '../catalogue/bloc-skills.ts';
import { Branch, Charter, Family, Kind, LevelEntry, Route, Sector, Words } from '../catalogue/field.ts';
import { FundingScheme } from '../catalogue/funding.ts';
import { BranchId, KindId, OccupationCode, OgrId, PathwayId, SectorId, Text } from '../catalogue/ids.ts';
import { IntoIndustry, KnownNames, Quality } from '../catalogue/judged.ts';
import { SourceLayer } from '../catalogue/meta.ts';
import { NextStep } from '../catalogue/next-steps.ts';
import { SayingTable } from '../catalogue/sayings.ts';
import { WorkshopTable } from '../catalogue/workshop.ts';

/** Name of a certifier or committee, or brochure number -> branches. */
const CertifierEntry = v.strictObject({
  match: Text,
  kind: v.picklist(['certifier', 'committee', 'ccn']),
  siret: v.nullable(Text),
  branches: v.array(BranchId),
  basis: Text,
});

const PathwayBranches = v.strictObject({
  id: PathwayId,
  branches: v.array(BranchId),
  kind: v.optional(v.nullable(KindId)),
  confidence: v.optional(v.nullable(Text)),
  basis: Text,
});

/** `as`: the number under which the same certificate is in the register now. */
const ExcludedPathway = v.object({ id: PathwayId, as: v.exactOptional(PathwayId), why: Text });

const PathwayOccupations = v.object({
  id: PathwayId,
  occupations: v.array(OccupationCode),
  basis: Text,
});

export const ScopeRule = v.strictObject({
  id: v.picklist([
    'branch-cqp',
    'branch-cqp-unnumbered',
    'family-diploma',
    'registered-title',
    'opco-list',
    'superseded',
  ]),
  labelFr: Text,
  labelEn: Text,
  kinds: v.array(KindId),
  needs: v.picklist(['branch', 'family-occupation', 'none']),
  /** Highest level that this rule keeps; a record without level is kept. */
  maxLevel: v.exactOptional(v.number()),
  basis: Text,
});

/** `maxLevel` bounds the diplomas kept for a family's occupations only. */
const Scope = v.object({
  rules: v.array(ScopeRule),
  maxLevel: v.optional(v.nullable(v.number()), null),
});

/** The curated lists: name -> file and schema of one record. */
/** The words of a title that name a sector (see `title-sectors.ts`). */
const SectorWordsEntry = v.strictObject({
  sector: SectorId,
  words: v.pipe(v.array(Text), v.minLength(1)),
  unless: v.array(Text),
  basis: Text,
});

/** A trade that exists in these sectors only. */
const SpecificTrade = v.strictObject({
  occupation: OccupationCode,
  sectors: v.pipe(v.array(SectorId), v.minLength(1)),
  basis: Text,
});

/** A trade that most industries employ. */
const WidespreadTrade = v.strictObject({ occupation: OccupationCode, basis: Text });

/** A gesture that alone makes no link. */
const GenericGesture = v.strictObject({ skill: OgrId, basis: Text });

/**
 * A competence that is also the gesture `also`, a macro-competence under which ROME does not file it. `how`: `implies` where the gesture alone is
 * not that competence; `instead` where what ROME files it under is none of its gestures.
 */
const SameGesture = v.strictObject({
  skill: OgrId,
  also: OgrId,
  how: v.exactOptional(v.picklist(['implies', 'instead'])),
  basis: Text,
});

/** A slip in the title of a record, or in the label of a bloc or of a fine competence, mended by us: `from` and `to` are words of it. */
const LabelMend = v.strictObject({
  id: Text,
  from: Text,
  to: Text,
  basis: Text,
});

/** Two certificates that resemble one another by their gestures, and that readers would not name to the same person. */
const UnsoundBridge = v.strictObject({ between: v.strictTuple([PathwayId, PathwayId]), basis: Text });

/** What we judged, with what it rests on and how it was read again. */
const judged = <E extends v.ObjectEntries>({ entries }: v.StrictObjectSchema<E, undefined>) =>
  v.strictObject({ ...entries, basis: Text });

/** Dates that the names of a source's files do not bear, found by comparing what they hold. */
const UndatedLayers = v.strictObject({
  source: Text,
  basis: Text,
  layers: v.pipe(v.array(SourceLayer), v.minLength(1)),
});

export const curatedLists = {
  branches: { file: 'branches.json', record: Branch },
  sectors: { file: 'sectors.json', record: Sector },
  families: { file: 'families.json', record: Family },
  kinds: { file: 'kinds.json', record: Kind },
  levels: { file: 'levels.json', record: LevelEntry },
  routes: { file: 'routes.json', record: Route },
  charters: { file: 'cqpi.json', record: Charter },
  certifiers: { file: 'certifiers.json', record: CertifierEntry },
  pathwayBranches: { file: 'pathway-branches.json', record: PathwayBranches },
  excluded: { file: 'excluded-pathways.json', record: ExcludedPathway },
  pathwayOccupations: { file: 'pathway-occupations.json', record: PathwayOccupations },
  blocSkills: { file: 'bloc-skills.json', record: BlocSkills },
  sectorWords: { file: 'sector-words.json', record: SectorWordsEntry },
  specificTrades: { file: 'specific-trades.json', record: SpecificTrade },
  widespreadTrades: { file: 'widespread-trades.json', record: WidespreadTrade },
  genericGestures: { file: 'generic-gestures.json', record: GenericGesture },
  sameGestures: { file: 'same-gestures.json', record: SameGesture },
  labelMends: { file: 'label-mends.json', record: LabelMend },
  unsoundBridges: { file: 'unsound-bridges.json', record: UnsoundBridge },
  employers: { file: 'employers.json', record: judged(KnownNames) },
  products: { file: 'products.json', record: judged(KnownNames) },
  qualities: { file: 'qualities.json', record: judged(Quality) },
  intoIndustry: { file: 'into-industry.json', record: judged(IntoIndustry) },
  funding: { file: 'funding.json', record: FundingScheme },
  nextSteps: { file: 'next-steps.json', record: NextStep },
} as const;

export const curatedObjects = {
  words: { file: 'words.json', schema: Words },
  scope: { file: 'scope.json', schema: Scope },
  layers: { file: 'layers.json', schema: v.strictObject({ undated: v.array(UndatedLayers) }) },
  en: { file: 'en.json', schema: EnglishTables },
  workshop: { file: 'workshop.json', schema: WorkshopTable },
  sayings: { file: 'sayings.json', schema: SayingTable },
} as const;

export type CuratedList = keyof typeof curatedLists;

/** Everything written by hand, as read. */
export type Curated = { [L in CuratedList]: v.InferOutput<(typeof curatedLists)[L]['record']>[] } & {
  words: Words;
  /** null = nothing is translated. */
  en: EnglishTables | null;
  /** null = no words of the workshop. */
  workshop: WorkshopTable | null;
  /** null = nobody has judged what people type. */
  sayings: SayingTable | null;
  scope: v.InferOutput<typeof Scope>;
  /** Of the sources whose files bear no date. */
  undated: v.InferOutput<typeof UndatedLayers>[];
};
export type ScopeRule = v.InferOutput<typeof ScopeRule>;

export function emptyCurated(): Curated {
  return {
    branches: [],
    sectors: [],
    families: [],
    kinds: [],
    levels: [],
    routes: [],
    charters: [],
    certifiers: [],
    pathwayBranches: [],
    excluded: [],
    pathwayOccupations: [],
    blocSkills: [],
    sectorWords: [],
    specificTrades: [],
    widespreadTrades: [],
    genericGestures: [],
    sameGestures: [],
    labelMends: [],
    unsoundBridges: [],
    employers: [],
    products: [],
    qualities: [],
    intoIndustry: [],
    funding: [],
    nextSteps: [],
    words: { acronyms: [], synonyms: [], everyday: [] },
    en: null,
    workshop: null,
    sayings: null,
    scope: { rules: [], maxLevel: null },
    undated: [],
  };
}
