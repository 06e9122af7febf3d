import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** A word of a text that counts, with its place in the text as typed. */
export type Spoken = { word: string; stem: string; start: number; end: number; line: number };

const anyWord = /[\p{L}\p{N}]+/gu;

/** The words of a text that count, in order. Each word stands alone, so that places in the text stay true. */
export function spoken(text: string): Spoken[] {
  const result: Spoken[] = [];
  let line = 0;
  let seen = 0;
  for (const match of text.matchAll(anyWord)) {
    const start = match.index;
    line += lineBreaks(text.slice(seen, start));
    seen = start;
    const word = fold(match[0]);
    if (isStopWord(word) || (word.length < 2 && !/\d/.test(word))) continue;
    result.push({ word, stem: stem(word), start, end: start + match[0].length, line });
  }
  return result;
}

/** Lines and sentences both end a thought: no label is read across them. */
function lineBreaks(between: string): number {
  return (between.match(/[\n\r;•]|[.!?](?=\s)/gu) ?? []).length;
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:s|x)$/, ''],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/ienne$/, 'ien'],
  [/onne$/, 'on'],
  [/ffe$/, 'f'],
  [/elle$/, 'el'],
  [/ee$/, 'e'],
  [/ive$/, 'if'],
  [/e$/, ''],
];

/** A folded word without its number nor its gender: `conductrices` and `conducteur` meet, `conduite` stays apart. */
export function lightForm(word: string): string {
  if (word.length < 4) return word;
  return endings.reduce((form, [ending, by]) => (form.length > 3 ? form.replace(ending, by) : form), word);
}
