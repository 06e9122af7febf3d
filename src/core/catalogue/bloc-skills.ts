import * as v from 'valibot';
import { OgrId, Text } from './ids.ts';
import { confidences, natures, readingKinds } from './reading.ts';

/** One competence of ROME that a bloc calls for: a fine one where one says it, else a macro one. */
export const BlocSkill = v.strictObject({
  id: OgrId,
  confidence: v.picklist(confidences),
  /** `trade`: a gesture of the trade; `transversal`: useful everywhere, decides nothing alone. */
  nature: v.picklist(natures),
});

/**
 * What a bloc calls for, read by two people and compared. `bloc` is the code of a bloc, or the id of a pathway that has no
 * bloc label and whose title was read instead.
 */
export const BlocSkills = v.strictObject({
  bloc: Text,
  /** General education, foreign language, optional unit: carries no skill. */
  general: v.boolean(),
  skills: v.pipe(v.array(BlocSkill), v.maxLength(4)),
  knowledge: v.array(OgrId),
  evidence: v.literal('curated'),
  /**
   * `agreed`: both readings said so; `adjudicated`: they differed, and the difference was settled; `listed`: revised by a third
   * reading, with the official list of the bloc's competences; `single`: read once only so far.
   */
  reading: v.picklist(readingKinds),
});

export type BlocSkill = v.InferOutput<typeof BlocSkill>;
export type BlocSkills = v.InferOutput<typeof BlocSkills>;
