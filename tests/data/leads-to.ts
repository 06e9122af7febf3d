import { hasNeverWorked, isBeginning } from '#core/plan/begins-said.ts';
import { readField } from '#core/plan/field-reading.ts';
import { makingThere } from '#core/plan/making-there.ts';
import { isOfNoMaking } from '#core/plan/making.ts';
import { ownAim } from '#core/plan/own-aim.ts';
import { halvesTold } from '#core/plan/wish-of-letter.ts';
import { placeWished } from '#core/plan/wished-place.ts';
import { remembering, type Ask } from '#core/search/asked.ts';
import { messageOfFirm, redeployed } from '#core/search/firm/redeploys.ts';
import { withoutAsides } from '#core/text/wish-beside.ts';

/** What the fields of the home page lead to: the trade held, where they aim; `others`, the other industries said; `begins`: no trade yet. */
type Led = { from: string | null; to: string | null; others: string[]; begins: boolean };

/** Where the two fields lead, as the home page reads them; all of it may be said in the first. */
export async function leadsTo(askOnce: Ask, typedDoes: string, typedWish: string): Promise<Led> {
  const ask = remembering(askOnce);
  const message = typedWish === '' ? messageOfFirm(typedDoes) : null;
  const halves = typedWish === '' && message === null ? await halvesTold(ask, typedDoes) : null;
  const told = halves ? [halves.does, halves.wants] : [message ?? typedDoes, typedWish];
  const firm = redeployed(told[0] ?? '', told[1] ?? '');
  const [does = '', wish = ''] = firm ? [firm.does, firm.wishes] : told;
  const means = await readField(ask, does, false);
  const found = wish === '' ? undefined : await readField(ask, wish, true);
  if (!means) throw new Error(`unread: ${typedDoes}`);
  const aim = ownAim(
    { means, typed: does },
    { means: found ?? { place: null, reads: [] }, typed: wish },
  ).place;
  const at = means.there ?? means.industry;
  const isMaking = aim === null && at !== undefined && isOfNoMaking(means.place ?? '');
  const made = isMaking ? await makingThere(ask, withoutAsides(wish), at) : null;
  const situations = means.reads.flatMap(({ kind, value }) => (kind === 'situation' ? [value] : []));
  return {
    from: means.place,
    to: made ?? aim ?? placeWished(wish),
    others: (found?.either?.others ?? []).map(({ place }) => place),
    begins: hasNeverWorked(does) || (means.place === null && isBeginning(does, situations)),
  };
}
