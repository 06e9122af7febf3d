import * as v from 'valibot';
import { familyEvidences, occupationEvidences, sectorEvidences, successionEvidences } from './evidence.ts';
import {
  FamilyId,
  IsoDate,
  Level,
  OccupationCode,
  RouteId,
  SectorId,
  BranchId,
  KindId,
  OpcoId,
  PathwayId,
  Text,
} from './ids.ts';

/** A unit of a pathway, assessed and certified on its own. `from` names the predecessor the label was read in. */
export const Bloc = v.strictObject({
  code: Text,
  label: Text,
  evidence: v.picklist(['record', 'predecessor']),
  from: v.exactOptional(PathwayId),
  /** How many competences the official record lists for it (XML only). */
  listed: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const SectorLink = v.strictObject({
  sector: SectorId,
  branch: v.nullable(BranchId),
  evidence: v.picklist(sectorEvidences),
  /** Name of the certifier or committee, brochure number, word of the title, predecessor's number, charter id or ROME code. */
  via: Text,
});

export const OccupationLink = v.strictObject({
  code: OccupationCode,
  evidence: v.picklist(occupationEvidences),
  /** The older ROME code, or the predecessor's number. */
  from: v.exactOptional(Text),
  /**
   * The record's code was split into several trades: that code, and the words of the record (cut to six letters) that chose
   * among them. No word: nothing decides, `code` stands for the family of the trade.
   */
  split: v.exactOptional(v.strictObject({ code: OccupationCode, words: v.array(Text) })),
});

export const FamilyLink = v.strictObject({
  family: FamilyId,
  evidence: v.picklist(familyEvidences),
  via: Text,
});

export const Succession = v.strictObject({ id: PathwayId, evidence: v.picklist(successionEvidences) });

/**
 * An official correspondence (XML CORRESPONDANCES): the blocs of this pathway, taken together, with those of another record. A
 * set is whole: part of it gives nothing. No bloc = the whole record.
 */
const Correspondence = v.strictObject({
  source: v.array(Text),
  target: v.strictObject({ pathway: PathwayId, blocs: v.array(Text) }),
});

/** A qualification that one can reach. */
export const Pathway = v.strictObject({
  id: PathwayId,
  title: Text,
  kind: KindId,
  register: v.nullable(v.picklist(['rncp', 'rs'])),
  /** European level 1-8; null = not given. */
  level: v.nullable(Level),
  status: v.picklist(['active', 'inactive']),
  /** End of registration; null = not given. */
  ends: v.nullable(IsoDate),
  /** The day of a later list of the active records in which it no longer stands, while nothing tells its end. */
  absentOn: v.exactOptional(IsoDate),
  certifiers: v.array(
    v.strictObject({ name: Text, siret: v.nullable(v.pipe(v.string(), v.regex(/^\d{14}$/))) }),
  ),
  /** Where the certifiers come from when not from the record itself. */
  certifiersFrom: v.exactOptional(PathwayId),
  blocs: v.array(Bloc),
  sectors: v.array(SectorLink),
  families: v.array(FamilyLink),
  occupations: v.array(OccupationLink),
  /** null = not given. */
  routes: v.nullable(v.array(RouteId)),
  /** Where the routes come from when not from the record itself. */
  routesFrom: v.exactOptional(PathwayId),
  /** Whether the record states conditions to enter the training / to be certified; null = not given. */
  prerequisites: v.strictObject({
    training: v.nullable(v.boolean()),
    certification: v.nullable(v.boolean()),
  }),
  predecessors: v.array(Succession),
  successors: v.array(Succession),
  correspondences: v.array(Correspondence),
  /** The Opcos whose own list of records names it: they follow it (no criterion is given). */
  opcoLists: v.exactOptional(v.array(OpcoId)),
  /** The CQPI charter that this pathway belongs to. */
  charter: v.nullable(Text),
  /** Slips of its title, or of a bloc's label, that we mended: the words of the record, and ours. */
  mended: v.exactOptional(v.array(v.strictObject({ id: Text, from: Text, to: Text }))),
  /** Pathways with like gestures that readers would not name beside it, told on the first of the two (`data/curated/unsound-bridges.json`). */
  unsound: v.exactOptional(v.array(PathwayId)),
  nsf: v.array(Text),
  formacodes: v.array(Text),
  /** Last change of the record at its producer, where known. */
  updated: v.nullable(IsoDate),
  /** Ids of `meta.sources`. */
  sources: v.pipe(v.array(Text), v.minLength(1)),
});

/** An old number, kept so that it finds what replaced it. */
export const Superseded = v.strictObject({
  id: PathwayId,
  title: Text,
  kind: v.nullable(KindId),
  level: v.nullable(Level),
  ends: v.nullable(IsoDate),
  successors: v.array(Succession),
  /** Active pathways at the end of the chain, in the order of their ids. May be empty. */
  current: v.array(PathwayId),
  /** Active records that replace it but lie outside the scope. */
  outside: v.exactOptional(v.array(v.strictObject({ id: PathwayId, title: Text }))),
  /** No active record replaces it: active pathways of the same title, to be confirmed (the rule is published). */
  sameTitle: v.exactOptional(v.array(PathwayId)),
  sources: v.pipe(v.array(Text), v.minLength(1)),
});

export type Bloc = v.InferOutput<typeof Bloc>;
export type SectorLink = v.InferOutput<typeof SectorLink>;
export type OccupationLink = v.InferOutput<typeof OccupationLink>;
export type FamilyLink = v.InferOutput<typeof FamilyLink>;
export type Succession = v.InferOutput<typeof Succession>;
type Correspondence = v.InferOutput<typeof Correspondence>;
export type Pathway = v.InferOutput<typeof Pathway>;
export type Superseded = v.InferOutput<typeof Superseded>;
