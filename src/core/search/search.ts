import { codesOf } from '../catalogue/number.ts';
import { tokenise } from '../text/tokenise.ts';
import { assemble } from './answer/assemble.ts';
import { findByCodes } from './answer/by-code.ts';
import { correctionsOf, findByText, type Candidate } from './answer/candidates.ts';
import { didYouMean } from './answer/did-you-mean.ts';
import type { Engine } from './engine.ts';
import type { Query } from './query.ts';
import { takeFilters } from './read/filter-words.ts';
import type { Recognised, Results } from './results.ts';

/** Records per page of results. */
export const pageSize = 20;

/**
 * Answers a query: a code goes straight to its record; diploma words filter; the other words are searched with their
 * prefixes, typing mistakes and synonyms; nothing typed lists everything. Deterministic.
 */
export function search(engine: Engine, query: Query, size: number = pageSize): Results {
  const codes = (codesOf(query.text) ?? []).filter(({ kind }) => kind !== 'agreement');
  const coded = findByCodes(engine, codes, query.show);
  if (coded !== null) return assemble(engine, query, size, { candidates: coded, direct: true });
  const answer = answerText(engine, query, size);
  return { ...answer, unknownCode: codes.find(({ sure }) => sure)?.ids[0] ?? null };
}

function answerText(engine: Engine, query: Query, size: number): Results {
  const { recognised, rest } = takeFilters(query.text, engine.filterWords);
  const filtered = answerWith(engine, query, size, rest, recognised);
  if (recognised.length === 0 || filtered.total > 0) return filtered;
  const relaxed = recognised.map((one) => ({ ...one, relaxed: true }));
  const wider = answerWith(engine, query, size, rest.length > 0 ? rest : tokenise(query.text), relaxed);
  return wider.total > 0 ? wider : filtered;
}

function answerWith(
  engine: Engine,
  query: Query,
  size: number,
  rest: string[],
  recognised: Recognised[],
): Results {
  const text = rest.join(' ');
  const { candidates, groups } =
    text === '' ? { candidates: everything(engine), groups: [] } : findByText(engine, text);
  const results = assemble(engine, query, size, {
    candidates,
    recognised,
    corrections: correctionsOf(groups),
  });
  if (results.total > 0 || results.expiredTotal > 0) return results;
  return { ...results, didYouMean: didYouMean(engine, groups) };
}

function everything({ cards }: Engine): Candidate[] {
  return cards.map((_, record) => ({
    record,
    score: 0,
    explain: () => ({ matched: [], alsoKnownAs: null }),
  }));
}
