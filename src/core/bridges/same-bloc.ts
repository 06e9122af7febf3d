import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import { fold } from '../text/fold.ts';
import { isGeneral } from './general.ts';

/**
 * What two blocs must share to count as the same one: the words of the label, and the skills read in them. Null for general
 * education and for a bloc without any gesture of a trade that is not a generic one (`isOfTrade`).
 */
export function sameBlocKey(
  label: string,
  read: BlocSkills | undefined,
  isOfTrade: (skill: string) => boolean = () => true,
): string | null {
  if (!read || read.general || isGeneral(label)) return null;
  if (!read.skills.some(({ id, nature }) => nature === 'trade' && isOfTrade(id))) return null;
  const skills = read.skills.map(({ id }) => id).sort();
  const words = fold(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return `${words}|${skills.join(' ')}`;
}
