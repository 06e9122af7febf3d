import { rankOf } from '../catalogue/evidence.ts';
import { found } from '../catalogue/lookup.ts';
import { asksMore, isAbove, isStranger } from './approach.ts';
import { costOf, judge, type Course } from './course.ts';
import { tells } from './direct.ts';
import { originAt, type Departure, type Origin, type OriginAsked, type WayIn } from './origin.ts';

/** A pathway must have been read as asking for so many gestures to say that who comes knows half of it. */
const leastRead = 3;
const none: ReadonlySet<string> = new Set();

/** Whether a pathway was read enough to say that who comes knows half of it. */
const isRead = ({ units, gestures }: Course): boolean =>
  gestures.length >= leastRead &&
  units.every(({ trade, transversal }) => trade.length + transversal.length > 0);

/** Whether a pathway may be the way in for a trade: relevant, telling, not one to come down to; and the trade is near, or named by it. */
function mayLead({ world, problem: { trade } }: OriginAsked, from: Departure, course: Course): boolean {
  const { code, trip, relevance, approaches } = from;
  const names = course.pathway.occupations.some((one) => one.code === code);
  if (!isRead(course) || asksMore(found(world.space.lookup.occupations, code).label, course.pathway.title))
    return false;
  if (trade !== null && (isAbove(world, code, trade) || !(names || relevance.trade(trade, trip.levels))))
    return false;
  if (!names && approaches[0] && isStranger(approaches[0])) return false;
  return relevance.pathway(course, trip.levels) && (trade === null || tells(world, trip.levels, course));
}

/** The way in by the pathway that asks for the fewest blocs to learn, when half of its blocs may be assessed. */
export function byCourse(asked: OriginAsked, from: Departure): WayIn | null {
  const { world, problem } = asked;
  const { code, trip, approaches } = from;
  let best: Origin | null = null;
  for (const course of problem.courses) {
    if (!mayLead(asked, from, course)) continue;
    const states = judge(world.space.kinship, course, { ...trip, held: none });
    const toAssess = states.filter(({ state }) => state === 'toAssess').length;
    if (toAssess * 2 < states.length) continue;
    const { blocs, rank } = costOf(states, world.usualBlocs);
    if (best && best.toLearn <= blocs) continue;
    const { id, title } = course.pathway;
    best = {
      ...originAt(world, code),
      by: { kind: 'course', id, title },
      evidence: rank > rankOf('shared') ? 'estimated' : 'shared',
      toAssess,
      toLearn: blocs,
      blocsGuessed: states.some(({ unit }) => unit.whole),
      shared: null,
      core: null,
    };
  }
  return best && { origin: best, order: approaches[0]?.order ?? 0, sure: true };
}
