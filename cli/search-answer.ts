import * as v from 'valibot';
import { Usage } from './errors.ts';

/** What `search` and `suggest` print: the same shape for both. */
export type SearchAnswer = {
  query: string;
  /** What was understood beside the words; `search` only. */
  read?: { kind: string; value: string; typed: string; path: string | null }[];
  results: { kind: string; id: string; title: string; score: number }[];
};

export const Limit = v.pipe(
  v.number('un nombre'),
  v.integer('un nombre entier'),
  v.minValue(1, 'au moins 1'),
  v.maxValue(1000, 'au plus 1000'),
);

/** The value of `--limit`, 10 by default. */
export function readLimit(text: string | undefined): number {
  const read = v.safeParse(Limit, text === undefined ? 10 : Number(text));
  if (!read.success) throw new Usage(`--limit attend un nombre entier de 1 à 1000 : ${String(text)}`);
  return read.output;
}

const line = {
  limit: v.optional(v.nullable(Limit)),
};

export const SearchLine = v.object({
  query: v.string('query : un texte'),
  kind: v.optional(v.nullable(v.picklist(['pathway', 'occupation'], 'kind : pathway ou occupation'))),
  ...line,
});

/** `typed` is accepted beside `query`. */
export const SuggestLine = v.pipe(
  v.object({ query: v.optional(v.string()), typed: v.optional(v.string()), ...line }),
  v.check(({ query, typed }) => query !== undefined || typed !== undefined, 'query : un texte'),
);

/** Reads a line of a batch; what does not fit is told in one French sentence, where `nameOf` says how the asker knows a field. */
export function readLine<S extends v.GenericSchema>(
  schema: S,
  asked: unknown,
  nameOf: (path: string) => string = (path) => path,
): v.InferOutput<S> {
  const read = v.safeParse(schema, asked);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const path = v.getDotPath(issue) ?? '';
  throw new Error(`demande mal formée : ${nameOf(path)} ${issue.message}`.replace(/\s+/g, ' ').trim());
}
