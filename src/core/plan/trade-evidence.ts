import { heads } from '../text/ranks.ts';
import { isStopWord, isPoliteWord } from '../text/stop-words.ts';
import { isOfAnyMessage } from '../text/any-message.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Ask } from '../search/asked.ts';

const shortest = 3;

/** Trades of works, fields, stores and cleaning: of what one does there, no other trade is told without its name. */
const works = /^(?:H|I1|N1|N41|D1[12]|A|B1|E1[123]|G1[68]|K22|F1)/u;
export const isOfWorks = (code: string): boolean => works.test(code);

/** Words that may tell a trade: not those of any sentence, nor the head of hundreds of titles ("je suis technicienne"). */
const telling = (said: string): string[] =>
  tokenise(said).filter(
    (word) =>
      word.length >= shortest &&
      !isStopWord(word) &&
      !isPoliteWord(word) &&
      !isOfAnyMessage(word) &&
      !heads.has(word),
  );

/**
 * How many words of a sentence tell the trade that was read in it: 0 where it was found by words of any sentence alone ("rien ne presse", "n’importe laquelle"),
 * or is of no works and not told by who says what they are or do (`isSaid`).
 */
export async function wordsThatTell(ask: Ask, said: string, id: string, isSaid: boolean): Promise<number> {
  const words = telling(said);
  if (words.length === 0) return 0;
  const found = await ask(said);
  const hit = found?.results.hits.find((one) => one.id === id);
  const matched = hit?.matched.flatMap(({ typed }) => telling(typed)) ?? words;
  const count = new Set(matched).size;
  if (!isSaid && !isOfWorks(id)) return 0;
  return count;
}
