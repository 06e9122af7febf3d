import { parsePlace } from '../catalogue/place.ts';
import { sectorsOfPlace } from '../catalogue/whole-industry.ts';
import { refusalsIn } from '../search/refusal.ts';
import { thingsRefused } from '../search/without-refused.ts';
import { leavesOwn } from '../text/own-industry.ts';
import type { Understood } from './field-reading.ts';
import { mayBeMadeBy } from './may-be-made-by.ts';

/** The sectors of the industry in which one says to work. */
const sectorsAt = (there: string | undefined): readonly string[] => {
  const place = there === undefined ? null : parsePlace(there);
  return place ? sectorsOfPlace(place.id) : [];
};

/**
 * What a wish refuses beside where one says to work: "un autre secteur" refuses that one, and "marre des crèmes" refuses cosmetics to who works
 * there. `typed`: the words of the wish.
 */
export function ownRefusal(does: Pick<Understood, 'there'>, wish: Understood, typed: string): Understood {
  const own = sectorsAt(does.there);
  if (own.length === 0) return wish;
  const things = [...thingsRefused(typed), ...refusalsIn(typed).flatMap(({ refused }) => refused)];
  const made = things.flatMap((one) => mayBeMadeBy(one) ?? []);
  const known = wish.avoid ?? [];
  const left = leavesOwn(typed) && known.length === 0 ? own : own.filter((id) => made.includes(id));
  // Who wishes to go there leaves nothing of it.
  const kept = left.filter((id) => wish.place !== `secteur:${id}` && !known.includes(id));
  return kept.length === 0 ? wish : { ...wish, avoid: [...known, ...kept] };
}
