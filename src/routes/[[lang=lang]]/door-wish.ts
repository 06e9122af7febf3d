import { formatPlace } from '#core/catalogue/place.ts';
import type { WishedWork } from '#core/plan/wished-names.ts';
import type { Understood } from '#core/plan/understood.ts';
import { saysToAvoid } from '#core/plan/settings-said.ts';
import { saysAnyOperator } from '#core/search/any-operator.ts';
import { saysAnyIndustry } from '#core/search/any-industry.ts';
import type { Read } from '#core/search/results.ts';
import { isWideWish } from '#core/search/wide-wish.ts';
import { saysSiteCloses } from '#core/text/closing-site.ts';
import { doorText } from '$lib/i18n/door/index.ts';

export const nothingRead: Understood = { place: null, reads: [] };
export const eachOnce = <T>(list: readonly T[]): T[] => list.filter((one, at) => list.indexOf(one) === at);
export const situationsOf = (reads: readonly Read[]): string[] =>
  reads.flatMap(({ kind, value }) => (kind === 'situation' ? [value] : []));

/** The sectors refused before and now, but one that is wished now. */
export function refusedIn(
  before: readonly string[],
  { place, avoid = [] }: Pick<Understood, 'place' | 'avoid'>,
): string[] {
  const kept = before.filter((id) => place !== formatPlace({ kind: 'sector', id }));
  return eachOnce([...kept, ...avoid]);
}

/** What a wish asks for by its words alone, before they are looked up. */
type Width = {
  /** It names no aim, and any trade may answer it: it is answered widely, and said to be. */
  isWide: boolean;
  /** It can be answered though its words name no place. */
  isOpen: boolean;
  /** It is asked anywhere. */
  anywhere: boolean;
};

/** How wide a wish is. `chosen`: an end was chosen. */
export function widthOf(typed: string, { chosen, unknown }: { chosen: boolean; unknown: boolean }): Width {
  const any = saysAnyIndustry(typed) || saysAnyOperator(typed);
  const avoids = saysToAvoid(typed);
  const isWide = !chosen && isWideWish(typed) && !avoids;
  return { isWide, isOpen: isWide || any || avoids, anywhere: unknown || isWide || (!chosen && any) };
}

/** Whether words answer a field without naming anything: why one leaves; of a wish, how or where one would work. */
export const needsNoName = (typed: string, isWish: boolean): boolean =>
  saysSiteCloses(typed) || (isWish && (saysAnyIndustry(typed) || isWideWish(typed) || saysToAvoid(typed)));

/** Whether the words of a wish say nothing that can be answered: "plus de nuits" says how, "Rennes" where. */
export const isUnreadWish = (typed: string, { place, reads, avoid }: Understood, isOpen: boolean): boolean =>
  place === null && reads.length === 0 && !avoid && !isOpen && typed.trim() !== '';

/** What to say of a wish beside its answer; empty for nothing. `left`: what a pasted text says that is left out; `isWide`: it names no aim. */
export function saidOfWish(
  typed: string,
  { place, reads, avoid, anyWorks }: Understood,
  { left, isWide, like }: { left: readonly string[]; isWide: boolean; like: readonly WishedWork[] },
): string {
  if (left.length > 0) return doorText().pastedLeft(left);
  if (avoid && place === null) return doorText().wideBut(typed);
  if (anyWorks && place === null) return doorText().anyWorks(typed);
  if (isWide && like.length > 0) return doorText().liked(typed);
  return reads.length === 0 && isWide ? doorText().wide(typed) : '';
}
