import * as v from 'valibot';
import { PathwayId, Text } from './ids.ts';

/** What blocs are about, in the words of the second reading. `attribution`: whose reading it is, always shown with it. */
export const Subject = v.strictObject({ id: Text, label: Text, domain: Text, attribution: Text });

/**
 * What the second reading says of a numbered pathway: told apart from the record and from our own reading, never official.
 */
export const SecondReading = v.strictObject({
  id: PathwayId,
  /** Whether it was among the active records that the second reading saw; absence is strong, not proof. */
  listed: v.boolean(),
  /** Its own blocs with the subject of each, null where none was found. They bear no label. */
  blocs: v.array(v.strictObject({ code: Text, subject: v.nullable(Text) })),
  /** Subjects of the record as a whole, where it has no bloc. */
  subjects: v.array(Text),
});

export type Subject = v.InferOutput<typeof Subject>;
export type SecondReading = v.InferOutput<typeof SecondReading>;

/** Domains of subjects that say nothing of a trade. */
export const idleDomains: ReadonlySet<string> = new Set([
  'Compétences transversales',
  'Enseignement général',
]);

/**
 * Subjects that pathways of more than four families in five have ("élaborer et optimiser un processus de fabrication"): with a generic
 * gesture they would link a cooper to a glass-blower.
 */
export const wideSubjects: ReadonlySet<string> = new Set(['i_fabrication']);
