import * as v from 'valibot';
import { OccupationCode, Text } from './ids.ts';

const Wordings = v.pipe(v.array(Text), v.minLength(1));

/**
 * Words of the workshop, written by us: what people of a trade say (machines, gestures, products, places, former names) that its
 * official names do not. `checked`: how they were read again.
 */
export const WorkshopTable = v.strictObject({
  basis: Text,
  checked: Text,
  occupations: v.record(OccupationCode, Wordings),
});
export type WorkshopTable = v.InferOutput<typeof WorkshopTable>;

/** The words of the workshop of one trade. */
export const Workshop = v.strictObject({ code: OccupationCode, words: Wordings });
export type Workshop = v.InferOutput<typeof Workshop>;
