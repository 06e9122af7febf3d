import { stem } from './stem.ts';
import { politeWords } from './stop-words.ts';

let stems: ReadonlySet<string> | undefined;

/** Whether a stem is that of a polite word: stemmed when it is first asked. */
export const isPoliteStem = (stemmed: string): boolean =>
  (stems ??= new Set([...politeWords].map(stem))).has(stemmed);
