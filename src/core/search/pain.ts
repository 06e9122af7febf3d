import { bodyParts, type BodyPart } from '../text/body.ts';

/** What hurts, a wrist being of the hand; `other`: words of a limit of health that name no part. */
export type Pain = Exclude<BodyPart, 'wrists'> | 'other';

/** Which part of the body hurts, by the folded words that a limit of health was read in: the first that they say. */
export function painOf(typed: string): Pain {
  const [first = 'other'] = bodyParts(typed);
  return first === 'wrists' ? 'hands' : first;
}
