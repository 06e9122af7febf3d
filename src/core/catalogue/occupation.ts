import * as v from 'valibot';
import { OccupationCode, OgrId, Text } from './ids.ts';

/** Items of an occupation by their place in the trade: ROME's `coeur_metier` (Principale, Émergente, empty). */
export const ItemsByCore = v.strictObject({
  main: v.array(OgrId),
  emerging: v.array(OgrId),
  other: v.array(OgrId),
});

/** A ROME occupation with everything ROME says of it that the product uses. */
export const Occupation = v.strictObject({
  code: OccupationCode,
  label: Text,
  /** Professional domain, the first three characters of the code. */
  domain: v.pipe(v.string(), v.regex(/^[A-N]\d\d$/)),
  /** The code of the older ROME this one comes from; null when it is itself. */
  parent: v.nullable(OccupationCode),
  titles: v.array(v.strictObject({ id: OgrId, label: Text })),
  /** Fine competences (and macro-competences where ROME links them directly). */
  skills: ItemsByCore,
  /** Savoirs. */
  knowledge: ItemsByCore,
  /** Savoir-être. */
  behaviours: v.array(OgrId),
  /** ROME activity sectors (and sub-sectors). */
  romeSectors: v.array(Text),
  naf: v.array(Text),
  /** Work contexts that ROME reports (night, loads, noise…). One that is not listed is unknown, never denied. */
  contexts: v.array(OgrId),
  /** Exercised in most industries, by a curated list: it says nothing of a sector. */
  widespread: v.exactOptional(v.literal(true)),
  /** Official mobilities, by ROME's rank. */
  mobilities: v.array(OccupationCode),
});

/** Professional domain (3 characters) or great domain (1 character) of ROME. */
export const Domain = v.strictObject({ code: v.pipe(v.string(), v.regex(/^[A-N](\d\d)?$/)), label: Text });

/**
 * Macro-competences that a competence is too, by our reading, though ROME files it elsewhere (`same-gestures.json`). `implies`: those that who has it
 * has too, and which alone are not it: who drives a line starts one.
 */
const Also = v.exactOptional(v.pipe(v.array(OgrId), v.minLength(1)));

/** One of the 507 macro-competences: the gesture, in words common to all sectors. */
export const Skill = v.strictObject({
  id: OgrId,
  /** Place in ROME's tree, such as 1A101; null where the tree does not hold it. */
  code: v.nullable(Text),
  label: Text,
  /** ROME's domain and issue (`enjeu`) labels. */
  field: v.nullable(Text),
  issue: v.nullable(Text),
  /** ROME's nature of it: Technique, Technique expert or Transverse. */
  category: v.exactOptional(Text),
  /** A gesture of so many trades that alone it links nothing, by a curated and measured list. */
  generic: v.exactOptional(v.literal(true)),
  also: Also,
  implies: Also,
});

/** One of the 17,810 competences: the gesture as a trade words it. `skill` = its macro-competence, null if none. */
export const FineSkill = v.strictObject({
  id: OgrId,
  label: Text,
  skill: v.nullable(OgrId),
  category: v.nullable(Text),
  also: Also,
  implies: Also,
});

/** A technical field (savoir) or a savoir-être is a labelled item. */
export const Knowledge = v.strictObject({ id: OgrId, label: Text, category: v.nullable(Text) });

export const RomeSector = v.strictObject({ code: Text, label: Text, parent: v.nullable(Text) });

/** A work context of ROME: schedule, posture, place, risk… `category`: ROME's kind of it. */
export const WorkContext = v.strictObject({ id: OgrId, label: Text, category: v.nullable(Text) });

/**
 * How many RNCP records, active or old, name a trade. `code`: the family of trades, which is the parent of a split code, for
 * the source names no child. `with`: the later families (by code) that the same records name too, with how many.
 */
export const CoCertification = v.strictObject({
  code: OccupationCode,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  with: v.record(OccupationCode, v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export type ItemsByCore = v.InferOutput<typeof ItemsByCore>;
export type Occupation = v.InferOutput<typeof Occupation>;
export type Domain = v.InferOutput<typeof Domain>;
export type Skill = v.InferOutput<typeof Skill>;
export type FineSkill = v.InferOutput<typeof FineSkill>;
export type Knowledge = v.InferOutput<typeof Knowledge>;
export type RomeSector = v.InferOutput<typeof RomeSector>;
export type WorkContext = v.InferOutput<typeof WorkContext>;
export type CoCertification = v.InferOutput<typeof CoCertification>;
