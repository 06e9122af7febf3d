import { fold } from '../../text/fold.ts';
import { spokenWords } from './word-list.ts';

/** Ranges of a label where its words begin like the typed ones: start (included), end (excluded). */
export function highlight(label: string, typed: string): [number, number][] {
  const tokens = spokenWords(typed);
  const ranges: [number, number][] = [];
  for (const { 0: word, index } of label.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word);
    const begun = tokens.filter((token) => folded.startsWith(token)).map(({ length }) => length);
    if (begun.length > 0) ranges.push([index, index + Math.min(word.length, Math.max(...begun))]);
  }
  return ranges;
}
