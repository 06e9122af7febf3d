import { isLetter, isToldWhole } from '#core/text/told-whole.ts';
import { unlessLost } from '$lib/part.ts';
import { searchClient } from '$lib/search/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';

/**
 * What one does and what one would like, where one field says both, by its words or, of who tells a whole case, by what their wishes name; null where it says
 * one of them, or where that cannot be known now. The rules come when they are asked for.
 */
export async function splitInHalves(typed: string): Promise<{ does: string; wants: string } | null> {
  if (!typed.includes(' ')) return null;
  if (!isLetter(typed)) {
    const rules = await unlessLost(import('#core/search/split-wish.ts'));
    const said = rules?.splitWish(typed) ?? null;
    if (said !== null || !isToldWhole(typed)) return said;
  }
  return (await unlessFailed(searchClient.call('halvesTold', typed))) ?? null;
}
