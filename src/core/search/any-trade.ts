import { heads } from '../text/ranks.ts';
import { isPoliteWord } from '../text/stop-words.ts';
import { words } from '../text/terms.ts';

/** Words of hundreds of titles, and ranks: without another word, they say no trade more than the next. */
export const anyTrade = new Set([
  ...heads,
  ...'conducteur conductrice conduite conduire conduis conduisais piloter machine machines industriel industrielle'.split(
    ' ',
  ),
]);

const machine = /^machines?$/u;

/** The words of a text, but those said out of politeness. */
export const wordsSaid = (text: string): string[] => words(text).filter((word) => !isPoliteWord(word));

/** "conduire une machine": one of any kind, for no thing is said. */
export function saysAnyMachine(text: string): boolean {
  const telling = wordsSaid(text);
  return telling.some((word) => machine.test(word)) && telling.every((word) => anyTrade.has(word));
}

const anyWork =
  /^(?:je suis )?(?:un |une )?(?:op|op[ée]rat\p{L}+|agente?|technicien(?:ne)?|ouvri[eè]re?|employ[ée]e?)(?: (?:de |en |d['’]|à l['’]|de l['’])?(?:prod|fab|usine|industrie|atelier|polyvalente?))?$/iu;

/** Whether words say but that one works in a works: "opérateur", "agent de prod". */
export const saysAnyWork = (typed: string): boolean => anyWork.test(typed.trim());
