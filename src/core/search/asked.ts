import type { Results } from './results.ts';
import type { Suggestion } from './suggest.ts';

/** What is found of some words. */
type Asked = { suggestions: readonly Suggestion[]; results: Pick<Results, 'read' | 'hits'> };
/** Asks what some words find; nothing when that cannot be known now. */
export type Ask = (typed: string) => Promise<Asked | undefined>;
