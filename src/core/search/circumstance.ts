import { singular } from '../text/singular.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Read } from './results.ts';

/** Whether what was read says how or where one would work, and not at what. */
export const isCircumstance = ({ kind, place }: Read): boolean =>
  kind === 'situation' || kind === 'intention' || place !== undefined;

/** A CACES says a trade beside an industry; what else one says of oneself does not. */
export const isHow = (one: Read): boolean => isCircumstance(one) && one.value !== 'caces';

/** A text without the words in which circumstances were read, and what joined them: "boulanger mais j’ai de l’asthme" is "boulanger". */
export function withoutHow(typed: string, read: readonly Read[]): string {
  const kept = read.reduce(
    (text, one) =>
      text.replace(new RegExp(` (?:[ldjmnst]|qu)?${tokenise(one.typed).join(' ')} `, 'u'), ' , '),
    ` ${tokenise(typed).join(' ')} `,
  );
  return kept
    .replace(
      /(?: (?:mais|et|car|avec|j|jai|ai|je|suis|de|d|l|la|le|du|des|a|au|aux|i|have|but|and))* , /gu,
      ' ',
    )
    .trim();
}

/** What is said beside how one would work: "mal aux épaules, un travail moins dur" wishes for no trade. */
export function besideHow(typed: string, read: readonly Read[]): string {
  const how = new Set(read.filter(isCircumstance).flatMap((one) => tokenise(one.typed).map(singular)));
  return how.size === 0
    ? ''
    : tokenise(typed)
        .filter((word) => !how.has(singular(word)))
        .join(' ');
}
