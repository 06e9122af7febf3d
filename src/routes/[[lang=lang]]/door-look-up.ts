import type { Understood } from '#core/plan/understood.ts';
import { searchClient } from '$lib/search/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';

/** What words typed in a field mean; nothing when that cannot be known now. `withSectors`: an industry may be meant. */
export const lookUpIn = (typed: string, withSectors: boolean): Promise<Understood | undefined> =>
  unlessFailed(searchClient.call('readField', typed, withSectors));

/** The trade that typed words name, beside a wish: that of industry where one of a craft bears the same name. */
export const nameBeside = async (
  does: { place: string; typed: string },
  wish: { place: string | null; typed: string },
): Promise<string> => (await unlessFailed(searchClient.call('nameBeside', does, wish))) ?? does.place;

/** The trade that one does, by the name that typed words give it. */
export const calledIn = async (typed: string, id: string): Promise<{ id: string; label: string }> => ({
  id,
  label: (await unlessFailed(searchClient.call('called', typed, id))) ?? '',
});

/** The trade that makes things where one works (`at`), to who wishes but to make them there; null elsewhere. */
export const makerThere = async (wish: string, at: string): Promise<string | null> =>
  (await unlessFailed(searchClient.call('makingThere', wish, at))) ?? null;
