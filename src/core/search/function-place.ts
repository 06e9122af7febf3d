import { heads, isCommonWho, isRank } from '../text/ranks.ts';
import { isPoliteWord, isStopWord } from '../text/stop-words.ts';
import { stem } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import { functionFamilies } from './function-wish.ts';
import type { Read, Results } from './results.ts';

/** A workshop by its name: "biscuiterie", "papeterie". */
const place =
  /(?:erie|abattoirs?|usines?|ateliers?|sites?|coop|cooperatives?)$|^(?:agro(?:alimentaires?)?|alimentaires?|iaa)$/u;

/** As much cleaning as upkeep: the place tells which, "agent d’entretien usine". */
const either = /^entretien$/u;

const isWho = (word: string): boolean => heads.has(word) || isCommonWho(word) || isRank(word);

/**
 * "technicien maintenance biscuiterie", "technicien qualité en fromagerie": the words without those of the place, where who is said by a
 * name of every industry and a function that every industry has; null where any other word is said, or no place.
 */
export function withoutWorkplace(typed: string, read: readonly Read[]): string | null {
  const words = tokenise(typed);
  if (!words.some(isWho) || words.some((word) => either.test(word))) return null;
  if (functionFamilies(typed) === null) return null;
  const sectors = read.flatMap(({ kind, typed: as }) => (kind === 'sector' ? tokenise(as).map(stem) : []));
  const isPlace = (word: string) => place.test(word) || sectors.includes(stem(word));
  const kept = words.filter((word) => !isPlace(word));
  const telling = kept.filter((word) => !isStopWord(word) && !isPoliteWord(word));
  const says = telling.every((word) => isWho(word) || functionFamilies(word) !== null);
  return says && kept.length < words.length ? telling.join(' ') : null;
}

/** Whether the first trade found has the function that the words say. */
export function hasFunction(typed: string, { hits }: Pick<Results, 'hits'>): boolean {
  const card = hits.find(({ kind }) => kind === 'occupation')?.card;
  const [family = ''] = functionFamilies(typed) ?? [];
  return card?.kind === 'occupation' && card.families.includes(family);
}
