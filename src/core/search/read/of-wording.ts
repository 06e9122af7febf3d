import { singular } from '../../text/singular.ts';

/** What one makes or handles is not the machine, the gesture or the trade that its name is in: `plume`, `plumeuse`. */
const madeOf = /(?:eur|euse|age|ier|iere)$/u;
/** Endings of what is done, or where. */
const done = /(?:tion|age|ure|ment|erie)$/u;
/** Endings of the forms of a verb. */
const verb = /(?:er|ir|re|ais|ait|aient|ant|ons|ez)$/u;

/** Endings of who does something: a "mouleur" is no "mouliste", though one stem is theirs. */
const whoEnds = [/eure?$|euse$/u, /ier$|iere$/u, /iste$/u, /ien$|ienne$/u];
const whoOf = (word: string): number => whoEnds.findIndex((end) => end.test(word));

const masculine = (word: string): string => singular(word).replace(/trice$/u, 'teur');

/** Whether a typed word of the same stem as the only word of a wording of ours may be that word: one of its forms, its verb or what one does. */
export function isOfWording(typed: string, own: string): boolean {
  const [one, other] = [masculine(typed), masculine(own)];
  if (one === other) return true;
  if (whoOf(one) >= 0 && whoOf(other) >= 0 && whoOf(one) !== whoOf(other)) return false;
  return !madeOf.test(other) || madeOf.test(one) || done.test(one) || verb.test(typed);
}
