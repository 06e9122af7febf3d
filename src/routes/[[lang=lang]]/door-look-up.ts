import { isCircumstance, meant } from '#core/search/meant.ts';
import { searchClient } from '$lib/search/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';

/** How many suggestions are told apart when none was picked. */
const toldApart = 24;

/**
 * What words typed in a field mean, with the circumstances that they say and the words that were not understood; nothing when that cannot
 * be known now. `withSectors`: an industry may be meant.
 */
export async function lookUpIn(typed: string, withSectors: boolean) {
  const params = `?${new URLSearchParams({ q: typed }).toString()}`;
  const both = Promise.all([
    searchClient.call('suggest', typed, toldApart),
    searchClient.call('search', params),
  ]);
  const found = await unlessFailed(both);
  if (!found) return undefined;
  const [suggestions, { results }] = found;
  return {
    end: meant(typed, suggestions, results, withSectors),
    reads: results.read.filter(isCircumstance),
    unknown: results.read.filter((read) => read.kind === 'unknown' && !isCircumstance(read)),
  };
}
