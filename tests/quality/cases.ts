import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const part = v.picklist(['tune', 'unseen']);

/** A judged query: accepted answers by kind; an empty list is not judged (class `nothing`: nothing is expected). */
const QueryCase = v.object({
  query: v.string(),
  class: v.string(),
  kind: v.nullable(v.picklist(['occupation', 'pathway'])),
  occupations: v.array(v.string()),
  pathways: v.array(v.string()),
  set: part,
});

/** A judged beginning of typing: one of `expect` must be in the first ten or, for a sector, one of `labels` in its label. */
const SuggestionCase = v.object({
  typed: v.string(),
  kind: v.string(),
  expect: v.array(v.object({ kind: v.string(), id: v.string() })),
  labels: v.array(v.string()),
  class: v.string(),
  set: part,
});

export type Part = v.InferOutput<typeof part>;
export type QueryCase = v.InferOutput<typeof QueryCase>;
export type SuggestionCase = v.InferOutput<typeof SuggestionCase>;

export function readQueries(): QueryCase[] {
  return lines('queries.jsonl').map((line) => v.parse(QueryCase, line));
}

export function readSuggestions(): SuggestionCase[] {
  return lines('suggestions.jsonl').map((line) => v.parse(SuggestionCase, line));
}

function lines(name: string): unknown[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
