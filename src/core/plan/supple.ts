import { isCertified } from '../catalogue/certified.ts';
import { found } from '../catalogue/lookup.ts';
import type { Target } from './ask.ts';
import { metOf } from './heart-met.ts';
import { domainOf } from './industry.ts';
import { moveTo, nearestFirst, officialMoves } from './met.ts';
import { coursesOf, tradeOf } from './naming.ts';
import type { FoundPlan, Problem } from './question.ts';
import { isToLearn } from './thin.ts';
import type { World } from './world.ts';

/** Domains of ROME that work skins and fabrics: crafts and industry are apart there, hands are the same. */
const ofSkinsAndFabrics: ReadonlySet<string> = new Set(['B18', 'H24']);
/** Trades of shops that do too: who mends shoes, who alters clothes. */
const mending: ReadonlySet<string> = new Set(['D1206', 'D1207']);
/** Domains of ROME that work one other matter: ceramics, metal and glass, wood, paper, plastics. */
const ofOtherMatters: ReadonlySet<string> = new Set(['B12', 'B16', 'H22', 'H28', 'H29', 'H31', 'H32']);

/** Whether a trade works leather, skins or fabrics. */
const isSupple = (code: string): boolean => ofSkinsAndFabrics.has(domainOf(code)) || mending.has(code);

/** Whether a trade works one other matter: wood, metal, glass, paper, plastics. */
export const isOfOtherMatter = (code: string): boolean => ofOtherMatters.has(domainOf(code));

/** Whether some of these trades work leather or fabrics, and none of them another matter. */
export const worksSupple = (at: readonly string[]): boolean => at.some(isSupple) && !at.some(isOfOtherMatter);

/**
 * The trades of the sectors aimed at that sew or cover too, a craft as well as an industry, to which certificates lead: to who works leather or fabrics the
 * matter is the same, though ROME does not send there.
 */
export function suppleThere(world: World, problem: Problem): string[] {
  const { start, occupations, relevance, near } = problem;
  if (!worksSupple(start.at)) return [];
  const { lookup } = world.space;
  const official = officialMoves(world, problem);
  return [...occupations].filter(
    (code) =>
      isSupple(code) &&
      isCertified(lookup, code) &&
      relevance.fits(found(lookup.occupations, code).label) &&
      isToLearn(metOf(world, problem, code), near(code), official.has(code)),
  );
}

/** The plans that arrive at them, beside other ones (`surer`) of which some arrive at a trade. */
export const supplePlans = (
  world: World,
  problem: Problem,
  target: Target,
  surer: readonly FoundPlan[],
): FoundPlan[] =>
  target.kind === 'field' && surer.some((one) => tradeOf(one) !== null)
    ? nearestFirst(suppleThere(world, problem), problem.near).map(({ one, far }) =>
        moveTo(world, problem, one, far),
      )
    : [];

/** The trade that a plan arrives at, or that the certificate where it arrives is mainly of. */
function arrivalOf({ titles }: Pick<World, 'titles'>, one: FoundPlan): string | null {
  const last = coursesOf(one).at(-1);
  return tradeOf(one) ?? (last === undefined ? null : titles.main(last));
}

/**
 * Whether a plan may be said beside those that arrive at the very matter that a person works: towards an industry that has trades of it among its own
 * (who upholsters, among furniture), none of another matter.
 */
export function keepsMatter(
  world: World,
  problem: Problem,
  target: Target,
  plans: readonly FoundPlan[],
): (one: FoundPlan) => boolean {
  const arrives = (one: FoundPlan, is: (code: string) => boolean) => {
    const code = arrivalOf(world, one);
    return code !== null && is(code);
  };
  if (target.kind !== 'field' || !worksSupple(problem.start.at)) return () => true;
  const { sectors } = world.space.lookup;
  const isOfBoth = target.sectors.some((id) => found(sectors, id).occupations.some(isSupple));
  if (!isOfBoth || !plans.some((one) => arrives(one, isSupple))) return () => true;
  return (one) => !arrives(one, isOfOtherMatter);
}
