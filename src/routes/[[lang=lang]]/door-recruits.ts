import { recruited } from '#core/search/recruits.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { link } from '$lib/i18n/index.ts';
import { lookUpIn } from './door-look-up.ts';

/** What the page says to who recruits, and where it leads. */
type Recruiting = { said: string; href: string; label: string };

/** To who recruits, by the two fields: who may come to the trade that they say, or the door where it is said; null to who does not. */
export async function recruiting(does: string, wishes: string): Promise<Recruiting | null> {
  const whom = recruited(does, wishes);
  if (whom === null) return null;
  const words = doorText().recruits;
  const trade = whom === '' ? null : ((await lookUpIn(whom, false))?.place ?? null);
  return trade === null
    ? { said: words.which, href: link('/mobilite#arrivee'), label: words.door }
    : { said: words.trade(whom), href: link(`/mobilite?vers=${trade}`), label: words.who(whom) };
}
