import { heads, isCommonWho, isRank } from '../../text/ranks.ts';
import { isPoliteWord, isStopWord } from '../../text/stop-words.ts';
import { takeNeeds } from './needs.ts';

/** What stands beside a rank, and says no more of a trade. */
const beside = new Set(
  'equipe equipes atelier cadre maitrise ligne ilot proximite secteur site superieur poste pro promotion interne projet evolution'.split(
    ' ',
  ),
);
const ranks = new Set(
  'cadre ingenieur manager superviseur encadrant contremaitre coordinateur referent'.split(' '),
);

const isRankWord = (word: string): boolean =>
  heads.has(word) || isRank(word) || ranks.has(word) || isCommonWho(word);
const isSmall = (word: string): boolean => word.length < 3 || isStopWord(word) || isPoliteWord(word);

/**
 * What is aimed at from a trade: "agent logistique vers technicien" aims at a technician of logistics, a rank alone being that of one's own field;
 * anything else as it is said.
 */
export function rankIn(to: string, from: string): string {
  const aimed = to.split(' ');
  if (
    !aimed.some(isRankWord) ||
    !aimed.every((word) => isRankWord(word) || beside.has(word) || isSmall(word))
  )
    return to;
  // "promotion par alternance pour un agent logistique": who it is for comes last.
  const own = from.replace(
    /^.* (?:pour|de|d) (?:une? |des |mon |ma |mes |nos |notre |mes |l |la |le |les )+/u,
    '',
  );
  const field = takeNeeds(own.split(' ')).rest.filter(
    (word) => !isRankWord(word) && !beside.has(word) && !isSmall(word) && !/^\d+$/u.test(word),
  );
  return field.length === 0 ? to : `${to} ${field.join(' ')}`;
}
