import type { Hit } from '#core/search/results.ts';
import type { Suggestion } from '#core/search/suggest.ts';
import type { SuggestionKind } from '#core/search/suggest/entries.ts';
import type { SearchServices } from './protocol.ts';

type Ask = <N extends keyof SearchServices>(
  name: N,
  ...args: Parameters<SearchServices[N]>
) => Promise<ReturnType<SearchServices[N]>>;

/** How many suggestions are looked through to find enough of the kinds wanted. */
const lookedThrough = 24;

const fromHit = ({ kind, id, title, score }: Hit): Suggestion => ({
  kind: kind === 'occupation' ? 'occupation' : 'pathway',
  id,
  label: title,
  skill: null,
  score,
  highlight: [],
});

/**
 * What a field offers for what was typed: suggestions of the kinds wanted; when there is none, what the search finds by what
 * trades and pathways are about ("laiterie" names no trade, but leads to some).
 */
export async function choices(
  ask: Ask,
  typed: string,
  kinds: readonly SuggestionKind[] | undefined,
  most: number,
): Promise<Suggestion[]> {
  const wanted = (kind: SuggestionKind): boolean => kinds === undefined || kinds.includes(kind);
  const suggested = await ask('suggest', typed, kinds === undefined ? most : lookedThrough);
  const fitting = suggested.filter(({ kind }) => wanted(kind)).slice(0, most);
  if (fitting.length > 0 || kinds === undefined) return fitting;
  const { results } = await ask('search', `?${new URLSearchParams({ q: typed }).toString()}`);
  return results.hits
    .filter(({ kind }) => kind !== 'superseded')
    .map(fromHit)
    .filter(({ kind }) => wanted(kind))
    .slice(0, most);
}
