import type { Understood } from '#core/plan/field-reading.ts';
import { searchClient } from '$lib/search/client.svelte.ts';
import { unlessLost } from '$lib/part.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';

/** How many suggestions are told apart when none was picked. */
const toldApart = 24;

/** What is found of some words; nothing when that cannot be known now. */
async function ask(typed: string) {
  const params = `?${new URLSearchParams({ q: typed }).toString()}`;
  const both = Promise.all([
    searchClient.call('suggest', typed, toldApart),
    searchClient.call('search', params),
  ]);
  const found = await unlessFailed(both);
  return found && { suggestions: found[0], results: found[1].results };
}

/** What words typed in a field mean; nothing when that cannot be known now. `withSectors`: an industry may be meant. */
export async function lookUpIn(typed: string, withSectors: boolean): Promise<Understood | undefined> {
  // It comes with the first words to read.
  const reading = await unlessLost(import('#core/plan/field-reading.ts'));
  return reading?.readField(ask, typed, withSectors);
}

/** The trade that typed words name, beside a wish: that of industry where one of a craft bears the same name. */
export async function nameBeside(
  does: { place: string; typed: string },
  wish: { place: string | null; typed: string },
): Promise<string> {
  const naming = await unlessLost(import('#core/plan/industrial-name.ts'));
  return naming ? naming.industrialName(ask, does, wish) : does.place;
}
