import { fold } from '../text/fold.ts';
import { anyOf, employers } from './known-names.ts';

const refuses = String.raw`(?:(?:surtout |meme |plus )?pas|plus(?: jamais)?|jamais|ni|sauf|hors|hormis|a part|fini|marre|ras le bol|stop|quitter|partir|sortir|ne (?:plus|pas) (?:vouloir |pouvoir )?(?:travailler|bosser|rester|retourner|etre)|(?:any|every)(?:thing|where) but|no(?:t| more| longer)?|except|leav(?:e|ing)|quit)`;
const little = String.raw`(?: (?:chez|pour|de|d|a|en|dans|travailler|bosser|retourner|rester|aller|etre|entendre parler|at|for|working|work|with))*`;

/** "plus chez Lactalis", "pas edf": an employer known to all, by the industry that one leaves with it. */
const refused = employers.map(({ said, names }): [string, RegExp] => [
  said,
  new RegExp(
    String.raw`(?<![a-z0-9])(?<!pourquoi )${refuses}${little} (?:${anyOf(names)})(?![a-z0-9])`,
    'gu',
  ),
]);

/** The employers that a wish refuses, each by the name of its industry, and the words that say so. */
export function employersRefused(typed: string): { refused: string[]; said: string }[] {
  const folded = fold(typed).replace(/[^a-z0-9 -]/gu, ' ');
  // A fold that changes the length leaves no place to cut at.
  if (folded.length !== typed.length) return [];
  return refused.flatMap(([industry, names]) =>
    [...folded.matchAll(names)].map(({ index, 0: said }) => ({
      refused: [industry],
      said: typed.slice(index, index + said.length),
    })),
  );
}
