import { doorText } from '$lib/i18n/door/index.ts';
import { link } from '$lib/i18n/index.ts';
import { searchClient } from '$lib/search/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';

/** What the page says to who recruits, and where it leads. */
type Recruiting = { said: string; href: string; label: string };

/** To who recruits, by the two fields: who may come to the trade that they say, or the door where it is said; null to who does not. */
export async function recruiting(does: string, wishes: string): Promise<Recruiting | null> {
  if (does.trim() === '' && wishes.trim() === '') return null;
  const found = await unlessFailed(searchClient.call('recruits', does, wishes));
  if (!found) return null;
  const { whom, trade } = found;
  const words = doorText().recruits;
  return trade === null
    ? { said: words.which, href: link('/mobilite#arrivee'), label: words.door }
    : { said: words.trade(whom), href: link(`/mobilite?vers=${trade}`), label: words.who(whom) };
}
