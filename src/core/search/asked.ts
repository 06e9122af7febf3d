import type { Results } from './results.ts';
import type { Suggestion } from './suggest.ts';

/** What is found of some words. */
type Asked = { suggestions: readonly Suggestion[]; results: Pick<Results, 'read' | 'hits'> };
/** Asks what some words find; nothing when that cannot be known now. */
export type Ask = (typed: string) => Promise<Asked | undefined>;

/** The same, asked once for the same words: the reading of a text asks for them again and again. For as long as one text is read. */
export function remembering(ask: Ask): Ask {
  const found = new Map<string, ReturnType<Ask>>();
  return (typed) => {
    const known = found.get(typed) ?? ask(typed);
    found.set(typed, known);
    return known;
  };
}
