import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** A word of a text that counts, with its place in the text as typed. */
export type Spoken = { word: string; stem: string; start: number; end: number; line: number };

const anyWord = /[\p{L}\p{N}]+/gu;

/** A word that counts: folded, its stem, and itself without number nor gender. */
type Form = { word: string; stem: string; light: string };

/** The forms met, kept; null for a word that does not count. Names say the same few thousand words again and again. */
const forms = new Map<string, Form | null>();
const mostForms = 60_000;

function formOf(typed: string): Form | null {
  const kept = forms.get(typed);
  if (kept !== undefined) return kept;
  const word = fold(typed);
  const counts = !isStopWord(word) && (word.length > 1 || /\d/.test(word));
  const form = counts ? { word, stem: stem(word), light: lightForm(word) } : null;
  if (forms.size < mostForms) forms.set(typed, form);
  return form;
}

/** The words of a name that count, in order, without their places; the first ones tell enough of most names. */
export function* wordsOfName(name: string): Generator<Form, void> {
  for (const [typed] of name.matchAll(anyWord)) {
    const form = formOf(typed);
    if (form) yield form;
  }
}

/** The words of a text that count, in order. Each word stands alone, so that places in the text stay true. */
export function spoken(text: string): Spoken[] {
  const result: Spoken[] = [];
  let line = 0;
  let seen = 0;
  for (const match of text.matchAll(anyWord)) {
    const start = match.index;
    line += lineBreaks(text.slice(seen, start));
    seen = start;
    const form = formOf(match[0]);
    // Spread over, it costs twice the whole reading.
    if (form) result.push({ word: form.word, stem: form.stem, start, end: start + match[0].length, line });
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
