import { unlessLost } from '$lib/part.ts';

/** What one does and what one would like, where one field says both; null where it says one of them, or where the rules cannot be had now. They come when they are asked for. */
export async function splitInHalves(typed: string): Promise<{ does: string; wants: string } | null> {
  if (!typed.includes(' ')) return null;
  const rules = await unlessLost(import('#core/search/split-wish.ts'));
  return rules?.splitWish(typed) ?? null;
}
