import type { QueryCase } from './cases.ts';

/** A search engine under test: ids for a query, best first. `kind` null = occupations and pathways together. */
export type Searcher = (query: string, kind: QueryCase['kind']) => string[];

/** What is counted over judged queries. `mrr`, `recall5` and `zero` are null when no query is judged. */
export type Figures = {
  queries: number;
  /** Mean of 1 / rank of the first accepted answer, over the first fifty. */
  mrr: number | null;
  /** Share of queries with an accepted answer in the first five. */
  recall5: number | null;
  /** Share of queries without any answer. */
  zero: number | null;
};

/** What a query is judged on: answers of one kind, or of both together. */
export type Scope = 'occupation' | 'pathway' | 'both';
export const scopes: readonly Scope[] = ['occupation', 'pathway', 'both'];

const depth = 50;

/** One judged run: the rank of the first accepted answer (from 1), null if it is not in the first fifty. */
export type Judged = { query: string; rank: number | null; empty: boolean };

export function judge(cases: readonly QueryCase[], scope: Scope, searcher: Searcher): Judged[] {
  return cases.flatMap((one) => {
    const accepted = acceptedIn(one, scope);
    if (accepted.length === 0) return [];
    const ids = searcher(one.query, scope === 'both' ? one.kind : scope).slice(0, depth);
    const place = ids.findIndex((id) => accepted.includes(id));
    return [{ query: one.query, rank: place < 0 ? null : place + 1, empty: ids.length === 0 }];
  });
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const mean = (value: (one: Judged) => number) =>
    judged.length === 0 ? null : round(judged.reduce((sum, one) => sum + value(one), 0) / judged.length);
  return {
    queries: judged.length,
    mrr: mean(({ rank }) => (rank === null ? 0 : 1 / rank)),
    recall5: mean(({ rank }) => (rank !== null && rank <= 5 ? 1 : 0)),
    zero: mean(({ empty }) => (empty ? 1 : 0)),
  };
}

/** Share of the queries without answer that get none. */
export function silence(cases: readonly QueryCase[], searcher: Searcher): number | null {
  if (cases.length === 0) return null;
  return round(cases.filter(({ query, kind }) => searcher(query, kind).length === 0).length / cases.length);
}

function acceptedIn(one: QueryCase, scope: Scope): string[] {
  if (scope !== 'both') return one.kind === null || one.kind === scope ? one[`${scope}s`] : [];
  return [...one.occupations, ...one.pathways];
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
