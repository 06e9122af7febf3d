import { fold } from '#core/text/fold.ts';
import type { Engine } from '#core/search/engine.ts';
import { suggest, type Suggestion } from '#core/search/suggest.ts';
import type { SuggestionCase } from './cases.ts';
import { round } from './measure.ts';

export type Share = { cases: number; share: number };

const asked = 10;

/** By class: the share of beginnings whose right label is in the first ten. `known`: ids the catalogue holds. */
export function judgeSuggestions(
  engine: Engine,
  cases: readonly SuggestionCase[],
  known: ReadonlySet<string>,
): { shares: Record<string, Share>; misses: string[] } {
  const judged = cases.flatMap((one) => {
    const expect = one.expect.filter(({ kind, id }) => kind !== 'pathway' || known.has(id));
    if (one.kind !== 'sector' && expect.length === 0) return [];
    const found = suggest(engine, one.typed, { limit: asked });
    return [
      {
        class: one.class,
        typed: one.typed,
        right: found.some((suggestion) => isRight(suggestion, { ...one, expect })),
      },
    ];
  });
  const share = (some: typeof judged): Share => ({
    cases: some.length,
    share: some.length === 0 ? 0 : round(some.filter(({ right }) => right).length / some.length),
  });
  const classes = [...new Set(judged.map((one) => one.class))];
  return {
    shares: Object.fromEntries([
      ...classes.map((name) => [name, share(judged.filter((one) => one.class === name))]),
      ['all', share(judged)],
    ]),
    misses: judged.filter(({ right }) => !right).map(({ typed }) => typed),
  };
}

function isRight({ kind, id, label }: Suggestion, { kind: wanted, expect, labels }: SuggestionCase): boolean {
  if (expect.some((one) => one.kind === kind && one.id === id)) return true;
  return wanted === 'sector' && kind === 'sector' && labels.some((text) => fold(label).includes(fold(text)));
}
