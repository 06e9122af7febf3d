import type { Occupation } from '../catalogue/occupation.ts';
import type { Setting } from './settings.ts';

/** Words of the names of trades that handle flour. */
const flour = /boulang|p[âa]tiss|vienn?ois|tourier|pizza|cr[êe]p|biscuit|meuni?er|minotier|farine|tarte/iu;
/** A trade handles flour when its label says so, or this share of its names. */
const leastOfNames = 1 / 2;

type Named = Pick<Occupation, 'label' | 'titles'>;

/** Whether the names of a trade say flour. No source says what a post makes one breathe: the rest is to be checked. */
export function handlesFlour({ label, titles }: Named): boolean {
  const saying = titles.filter((title) => flour.test(title.label)).length;
  return flour.test(label) || (titles.length > 0 && saying >= leastOfNames * titles.length);
}

/** Whether a trade is spared by who flees allergens: not the same flour again. */
export function sparesMatter(left: readonly Named[], settings: readonly Setting[]): (one: Named) => boolean {
  const flees = settings.includes('allergenes') && left.some(handlesFlour);
  return (one) => !flees || !handlesFlour(one);
}
