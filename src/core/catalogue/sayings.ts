import * as v from 'valibot';
import { OccupationCode, Text } from './ids.ts';

/**
 * What someone may type, judged by us: the trades that an adviser names for it, the best first, and those at which they would laugh. `not` holds
 * trades that the words alone would lead to.
 */
export const Saying = v.strictObject({
  said: Text,
  trades: v.pipe(v.array(OccupationCode), v.minLength(1)),
  not: v.array(OccupationCode),
});
export type Saying = v.InferOutput<typeof Saying>;

/** All of them, and what they rest on. `checked`: how they were read again. */
export const SayingTable = v.strictObject({ basis: Text, checked: Text, sayings: v.array(Saying) });
export type SayingTable = v.InferOutput<typeof SayingTable>;
