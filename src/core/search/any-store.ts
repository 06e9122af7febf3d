import { isPoliteWord, isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
import { leadingWords } from './leading-words.ts';

/** A store of any goods; nothing says that it is a cold one. Folded. */
const stores: ReadonlySet<string> = new Set(
  'entrepot entrepots entreposage warehouse warehouses plateforme plateformes'.split(' '),
);
/** "usine ou entrepôt": any place will do. */
const anyPlace = /(?<!\p{L})(?:usines?|industries?|ateliers?|chantiers?|factory|factories)(?!\p{L})/iu;
const counts = (word: string): boolean => word.length > 2 && !isStopWord(word) && !isPoliteWord(word);

/** Whether words say no more than a store: "en entrepôt", "travailler dans un grand entrepôt". */
export function isAnyStore(typed: string): boolean {
  if (anyPlace.test(typed)) return false;
  const telling = tokenise(typed.replace(leadingWords, '')).filter(counts);
  const others = telling.filter((word) => !stores.has(word) && !/^(?:grand|gros|petit)e?s?$/u.test(word));
  return telling.length > 0 && others.length === 0 && telling.some((word) => stores.has(word));
}
