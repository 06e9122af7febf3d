import { isCertified } from '../catalogue/certified.ts';
import { leastHardlyNear, saidBeside, type Beside } from './beside.ts';
import type { Front } from './front.ts';
import { coursesOf, nameOf, planNames, tradeOf, type PlanName } from './naming.ts';
import { bestFirst, byKey, grouped, type Group, type Preference } from './prefer.ts';
import { isOfficial, type FoundPlan } from './question.ts';
import type { Levels } from './levels.ts';
import type { World } from './world.ts';

/** `twins`: other plans as good on every objective, as lists of legs. */
type Chosen = { found: FoundPlan; name: PlanName; twins: FoundPlan[] };

/** At most this many plans are shown. */
const most = 5;

/** The first group of which something fits, what does not fit left out. */
function firstOf(groups: readonly Group[], fits: (one: FoundPlan) => boolean): FoundPlan[] {
  return groups.map((group) => group.filter(fits)).find((group) => group.length > 0) ?? [];
}

/** The trade shown first, by which another one is another. */
function firstTrades(world: World, chosen: readonly Chosen[]): Set<string | null> {
  const first = chosen.find(({ name }) => name === 'asTrade');
  return new Set([null, ...(first ? [first.found, ...first.twins].map(tradeOf) : [])]);
}

/**
 * Plans by how sure a lead they are: those that no other beats; the direct ones; trades of the person's family that the sector has
 * too, and those of them that ROME names though little is there; the trade aimed at where ROME names it; what little is there of.
 */
export type Pools = {
  front: Front<FoundPlan>;
  direct: readonly FoundPlan[];
  there: readonly FoundPlan[];
  named: readonly FoundPlan[];
  aimed: readonly FoundPlan[];
  thin: readonly FoundPlan[];
  /** Where nothing else is direct: the trade aimed at, of which enough is there for it to be proposed. */
  proposed: readonly FoundPlan[];
};

/** Trades that one goes through to an industry: three in a row (tiler, moulder, plastics, chemistry) are no advice. */
const longestToField = 2;
/** With fewer lines than this, what is thin completes the answer. */
const enough = 2;
const direct = ({ legs }: FoundPlan): boolean => legs.length === 1;

/**
 * A detour goes through trades that ROME sends to, and never before a certificate that one may ask for today; the certificate of another
 * trade, then a move, is for a trade that no certificate names.
 */
const isDetour =
  ({ space }: World) =>
  ({ legs }: FoundPlan): boolean =>
    legs.every((leg, at) => {
      const next = legs[at + 1];
      if (next === undefined) return true;
      if (leg.kind === 'move') return leg.move.evidence === 'official' && next.kind === 'move';
      return next.kind === 'course' || !isCertified(space.lookup, next.move.to);
    });

/** Trades in the order of an adviser: those that ROME names, then the nearest; how many gestures are missing tells less. */
function tradesInOrder(groups: readonly Group[], near: Beside['near']): Group[] {
  const score = ([one]: Group) => near((one && tradeOf(one)) ?? '');
  const official = ([one]: Group) => Number(one !== undefined && isOfficial(one));
  return groups
    .flatMap((group) =>
      byKey(
        group.filter((one) => tradeOf(one) !== null),
        (one) => score([one]),
      ),
    )
    .sort((a, b) => official(b) - official(a) || score(b) - score(a));
}

/**
 * Of the plans that no other beats, the best of each name, in the order of the names. A name that none of them has goes to the best
 * direct plan that has it: what is beaten on paper may be what suits. Where that is less than two lines, `known` being there already,
 * what is thin completes them; a detour is only for where nothing at all is direct. `fits`: whether a plan may be said at all beside the others; `level`: that of the
 * certificates to name before lower ones.
 */
export function choose(
  world: World,
  start: Levels,
  pools: Pools,
  asked: Beside & {
    aimsAtField: boolean;
    fits?: (one: FoundPlan) => boolean;
    level?: number | null;
  } & Partial<Preference>,
): Chosen[] {
  const { near, known, aimsAtField, today = null, avoid = [], fits = () => true, level = null } = asked;
  const prefer = (groups: readonly Group[]) => bestFirst(world, start, groups, { today, avoid });
  const isSaid = saidBeside(world, asked, [...pools.direct, ...pools.there, ...pools.named]);
  const said = (one: FoundPlan) => fits(one) && isSaid(one);
  const unbeaten = prefer(pools.front.groups.map(({ items }) => items));
  const straight = unbeaten.map((group) => group.filter(direct).filter(said));
  const others = prefer(grouped(pools.direct.filter(said)));
  const there = prefer(grouped(pools.there.filter(said)));
  const trades = tradesInOrder([...others, ...there.filter((group) => group.every(isOfficial))], near);
  const sure = pick(world, (name) => {
    if (name === 'toLearn') return [prefer(grouped(pools.aimed))];
    if (name === 'otherTrade') return [trades, there, prefer(grouped(pools.named))];
    if (name === 'asTrade') return [trades, there];
    const own = [straight, others];
    return level === null ? own : [...own.map((groups) => ofLevel(world, groups, level)), ...own];
  });
  if (known + sure.length >= enough) return sure.slice(0, most);
  const thin = prefer(grouped(thinBeside(pools.thin.filter(said), asked, sure)));
  const completed = pick(world, (name) => {
    const own = sure.find((one) => one.name === name);
    if (own) return [[[own.found, ...own.twins]]];
    return name === 'toLearn' || coursesNamed.has(name) ? [thin] : [];
  });
  if (known + completed.length > 0) return completed.slice(0, most);
  // Before a detour: two changes of trade are more than one that is learnt.
  const [proposed] = pools.proposed;
  if (proposed) return [{ found: proposed, name: 'toLearn', twins: [] }];
  const short = ({ legs }: FoundPlan) => !aimsAtField || legs.length <= longestToField;
  const detours = unbeaten.map((group) => group.filter(isDetour(world)).filter(short));
  return pick(world, (name) => (tradesNamed.has(name) ? [] : [detours])).slice(0, most);
}

/**
 * Of what is thin, what completes an answer: no trade to learn beside one's own or one that ROME sends to; none that is hardly near beside a
 * certificate.
 */
function thinBeside(
  thin: readonly FoundPlan[],
  { near, known }: Beside,
  sure: readonly Chosen[],
): readonly FoundPlan[] {
  const isCourse = (one: FoundPlan) => tradeOf(one) === null;
  const courses = thin.filter(isCourse);
  if (known > 0 || sure.some(({ found }) => !isCourse(found) && isOfficial(found))) return courses;
  const certified = courses.length > 0 || sure.some(({ found }) => isCourse(found));
  const faint = (one: FoundPlan) => !isOfficial(one) && near(tradeOf(one) ?? '') < leastHardlyNear;
  return certified ? thin.filter((one) => isCourse(one) || !faint(one)) : thin;
}

/** Names of another trade than the one shown first. */
const tradesNamed: ReadonlySet<PlanName> = new Set(['otherTrade', 'toLearn']);
/** Names of plans by a pathway alone. */
const coursesNamed: ReadonlySet<PlanName> = new Set(['byVae', 'byBranch', 'byTitle', 'byDiploma']);

/** Of groups, the plans whose certificates are all of this level at least. */
const ofLevel = ({ courses }: World, groups: readonly Group[], level: number): Group[] =>
  groups.map((group) =>
    group.filter((one) => coursesOf(one).every((id) => (courses.get(id)?.pathway.level ?? 0) >= level)),
  );

/** The best plan of each name, from the first pool of that name that has one. */
function pick(world: World, pools: (name: PlanName) => readonly (readonly Group[])[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (const name of planNames) {
    const known = firstTrades(world, chosen);
    const fits = (one: FoundPlan) =>
      tradesNamed.has(name) ? !known.has(tradeOf(one)) : nameOf(world, one) === name;
    const [found, ...twins] =
      pools(name)
        .map((groups) => firstOf(groups, fits))
        .find((group) => group.length > 0) ?? [];
    if (found) chosen.push({ found, name, twins });
  }
  return chosen;
}
