import { found } from '../catalogue/lookup.ts';
import { asksMore, isAbove, isStranger, type Approach } from './approach.ts';
import { metOf, type GesturesMet } from './heart-met.ts';
import { withinReach } from './moves.ts';
import { originAt, type Departure, type Origin, type OriginAsked, type WayIn } from './origin.ts';
import { leastNear } from './nearness.ts';
import { isToLearn } from './thin.ts';

/** Core gestures that must be there where ROME does not send: as forwards. */
const leastShared = 2;
/** What the share of its core gestures adds to the order, few gestures counting for less than many; and what puts a departure after all others. */
const byGestures = 0.2;
const damping = 2;
const byGenericAlone = 0.1;
const last = 10;

/** Whether enough of a trade is there to arrive by a move: a third of it as forwards, or little of a trade to learn. */
function comes({ world }: OriginAsked, { trip, relevance }: Departure, approach: Approach) {
  const { to, near, nearBySkills, official, back, sameDomain } = approach;
  const met = metOf(world, { start: trip }, to);
  const isNear = near >= leastNear;
  const third = relevance.trade(to, trip.levels);
  const sure = third && (official ? isNear || withinReach(met.met, met.of) : met.met >= leastShared);
  const { label } = found(world.space.lookup.occupations, to);
  const toLearn = isNear && relevance.fits(label) && isToLearn(met, back ? near : nearBySkills, official);
  // As forwards: what ROME says is said, when a gesture of the trade that tells something is there.
  const some = met.telling > 0 || (sameDomain && met.met >= leastShared);
  const named = official && some && relevance.fits(label);
  return { met, label, sure: sure || named || (toLearn && official), toLearn };
}

/** What the gestures that are there add to the order: their share; less where a generic one of another domain is alone. */
const byMet = ({ met, telling, of }: GesturesMet, { sameDomain }: Approach): number =>
  (byGestures * met) / (of + damping) - (met === 1 && telling === 0 && !sameDomain ? byGenericAlone : 0);

/** Whether who leads, sells or designs is asked for: towards a sector or a family, only when a name of it says so. */
function leads({ world, target }: OriginAsked, code: string): boolean {
  const { occupations, families } = world.space.lookup;
  if (target.kind !== 'field') return false;
  const aimed = target.families.map((id) => found(families, id).label).join(' ');
  return asksMore(found(occupations, code).label, aimed);
}

/** The way in by a move to a trade of arrival; who would come down to it comes last, and only where ROME sends there. */
function moveInto(asked: OriginAsked, from: Departure, approach: Approach): WayIn | null {
  const { to, official, order } = approach;
  const above = isAbove(asked.world, from.code, to);
  const late = above || leads(asked, from.code);
  if ((above && !official) || isStranger(approach)) return null;
  const { met, label, sure, toLearn } = comes(asked, from, approach);
  if (!sure && !toLearn) return null;
  const origin: Origin = {
    ...originAt(asked.world, from.code),
    by: { kind: 'move', to, label },
    evidence: official ? 'official' : 'estimated',
    toAssess: 0,
    toLearn: 0,
    blocsGuessed: false,
    shared: met.met,
    core: met.of,
  };
  return { origin, order: order + byMet(met, approach) - (late ? last : 0), sure };
}

/** The best way in by a move: a sure one, to the trade of arrival that comes first. */
export function byMove(asked: OriginAsked, from: Departure): WayIn | null {
  const ways = from.approaches
    .filter(({ to }) => asked.problem.occupations.has(to))
    .flatMap((approach) => moveInto(asked, from, approach) ?? []);
  return ways.sort((a, b) => Number(b.sure) - Number(a.sure) || b.order - a.order)[0] ?? null;
}
