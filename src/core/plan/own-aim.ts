import { leadingWords } from '../search/leading-words.ts';
import { heads, isCommonWho, isRank } from '../text/ranks.ts';
import { stem } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import { isOfNoMaking } from './making.ts';
import type { Understood } from './understood.ts';

/** A field of the home page: what it means, and its words. */
type Field<Meaning> = { means: Meaning; typed: string };

/** The craft that words begin with: "soudeur tig"; empty where their first word is of any trade, "opérateur". */
function craftOf(typed: string): string {
  const [first = ''] = tokenise(typed.replace(leadingWords, ''));
  return heads.has(first) || isCommonWho(first) || isRank(first) ? '' : stem(first);
}

/**
 * The aim of a wish: who wishes their own trade in an industry aims at that industry, where it is exercised as it is; who wishes to make something,
 * and makes nothing, aims at the trade that does.
 */
export function ownAim(
  does: Field<Pick<Understood, 'place'>>,
  { means, typed }: Field<Understood>,
): Understood {
  const own = does.means.place ?? '';
  if (means.maker !== undefined && isOfNoMaking(own)) return { ...means, place: means.maker };
  const craft = craftOf(typed);
  const isOwn = means.place === does.means.place || (craft !== '' && craft === craftOf(does.typed));
  return means.there !== undefined && isOwn ? { ...means, place: means.there } : means;
}
