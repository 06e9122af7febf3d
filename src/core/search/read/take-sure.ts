import { heads, isRank, saysWho } from '../../text/ranks.ts';
import { tokenise } from '../../text/tokenise.ts';
import { findByText } from '../answer/candidates.ts';
import type { Engine } from '../engine.ts';
import { clausesIn } from './clauses-told.ts';
import { bareEnd, isAnyVerb, namedBy, type MoveEnd } from './move.ts';
import { takeNeeds } from './needs.ts';
import { sectorsOf } from './sectors.ts';
import { sureWish } from './sure-wish.ts';
import { firstNamed, takeTold } from './told.ts';

/** A wish that names a trade, an industry or a gesture, the trade of who wishes it, and what else they tell. */
type Sure = {
  wish: string;
  from: MoveEnd | null;
  to: MoveEnd;
  told: ReturnType<typeof takeNeeds>['needs'];
};

/** A wish said in so many words among what else is told; null where none is, or it names no work. */
export function takeSure(engine: Engine, typed: string): Sure | null {
  const sure = sureWish(typed);
  // A wish that is all of the sentence would be read for ever.
  if (sure === null || sure.wish.length >= typed.trim().length) return null;
  const { rest } = takeNeeds(tokenise(sure.wish));
  const to = named(engine, rest);
  if (to === null) return null;
  const from =
    takeTold(engine, sure.told)?.from ??
    firstNamed(engine, clausesIn(sure.told).map(bareEnd), sure.told.includes(','));
  if (to.id !== null && from?.id === to.id) return null;
  return { wish: sure.wish, from, to, told: takeNeeds(tokenise(sure.told)).needs };
}

/** The trade or the industry that words name; what one does, without a name: "réparer des avions". */
function named(engine: Engine, rest: readonly string[]): MoveEnd | null {
  const words = bareEnd(rest.join(' '));
  const [first = '', ...more] = words.split(' ');
  const isAnyone = more.length === 0 && (heads.has(first) || isRank(first));
  const trade = isVerb(first) || isAnyone ? null : firstNamed(engine, [words], true);
  if (trade !== null && !trade.id?.startsWith('secteur:')) return trade;
  const { id } = namedBy(engine, words);
  if (id?.startsWith('secteur:') || (more.length < 3 && sectorsOf(engine, rest).length > 0))
    return { words, id };
  const isGesture = isVerb(first) && more.length > 0 && !isAnyVerb(first);
  const { candidates, loose } = isGesture ? findByText(engine, words) : { candidates: [], loose: true };
  return candidates.length > 0 && !loose ? { words, id: null } : null;
}

const isVerb = (word: string): boolean => /^[a-z]{3,}(?:er|ir|re)$/u.test(word) && !saysWho(word);
