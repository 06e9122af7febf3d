import { parsePlace } from '../catalogue/place.ts';
import { sectorsOfPlace } from '../catalogue/whole-industry.ts';
import { refusalsIn } from '../search/refusal.ts';
import { withoutNextDoor } from '../search/without-place.ts';
import { thingsRefused } from '../search/without-refused.ts';
import { leavesOwn } from '../text/own-industry.ts';
import type { Understood } from './understood.ts';
import { mayBeMadeBy } from './may-be-made-by.ts';

/** The sectors of an industry, as an address writes it. */
const sectorsAt = (industry: string | undefined): readonly string[] => {
  const place = industry === undefined ? null : parsePlace(industry);
  return place ? sectorsOfPlace(place.id) : [];
};

/**
 * What a wish refuses beside the industry that one says: "un autre secteur" refuses that one, and "marre des crèmes" refuses cosmetics to who works
 * there. `typed`: the words of the wish.
 */
export function ownRefusal(does: Pick<Understood, 'industry'>, wish: Understood, typed: string): Understood {
  const own = sectorsAt(does.industry);
  if (own.length === 0) return wish;
  const things = [...thingsRefused(typed), ...refusalsIn(typed).flatMap(({ refused }) => refused)];
  const made = things.flatMap((one) => mayBeMadeBy(one) ?? []);
  const known = wish.avoid ?? [];
  // "en interne ou dans une autre entreprise" leaves nothing.
  const left =
    leavesOwn(withoutNextDoor(typed)) && known.length === 0 ? own : own.filter((id) => made.includes(id));
  // Who wishes to go there leaves nothing of it.
  const kept = left.filter((id) => wish.place !== `secteur:${id}` && !known.includes(id));
  return kept.length === 0 ? wish : { ...wish, avoid: [...known, ...kept] };
}
