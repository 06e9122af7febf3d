import { formatMobility, emptyMobility, withSought } from '#core/plan/query.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { link } from '$lib/i18n/index.ts';
import { withSituation } from '$lib/plan/situation-address.ts';
import { searchClient } from '$lib/search/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';

/** What the page says to who recruits, and where it leads. */
type Recruiting = { said: string; href: string; label: string };

/**
 * To who recruits, by the two fields: who may come to the trade that they say, or the door where it is said; null to who does not. The
 * industry of their firm, where they say it, goes along, and so do words that no trade was read in.
 */
export async function recruiting(does: string, wishes: string): Promise<Recruiting | null> {
  if (does.trim() === '' && wishes.trim() === '') return null;
  const found = await unlessFailed(searchClient.call('recruits', does, wishes));
  if (!found) return null;
  const { whom, trade, at } = found;
  const words = doorText().recruits;
  const asked = formatMobility({ ...emptyMobility(), to: trade, ...(at !== undefined && { at }) });
  const address = `/mobilite${withSituation(trade === null ? withSought(asked, whom) : asked, 'employer')}`;
  return trade === null
    ? { said: words.which, href: link(`${address}#arrivee`), label: words.door }
    : { said: words.trade(whom), href: link(address), label: words.who(whom) };
}
