import { found } from '../catalogue/lookup.ts';
import { endsSoon } from '../catalogue/status.ts';
import type { Levels } from './levels.ts';
import { coursesOf, tradeOf } from './naming.ts';
import { coverage } from './prefer.ts';
import type { FoundPlan } from './question.ts';
import { isHand, isTechnician } from '../text/responsibility.ts';
import { isPathwayBelow } from './step-down.ts';
import type { World } from './world.ts';

/**
 * Plans in their order, but for certificates that a person has nothing of, or that would have a technician work by hand: a branch's own
 * one comes first by its kind, and one of no known level that asks for none of one's gestures draws an empty bridge. One that ends within six
 * months comes after another of its level that does not.
 */
export function knownFirst<T extends { found: FoundPlan }>(
  world: World,
  start: Levels,
  at: readonly string[],
  chosen: readonly T[],
  today: string | null = null,
): T[] {
  const { lookup } = world.space;
  const technicians =
    at.length > 0 && at.every((code) => isTechnician(found(lookup.occupations, code).label));
  const isLow = (id: string) => {
    const { title, level } = found(lookup.pathways, id);
    const called = title.replace(/^(?:cqpm?i?|certificat de qualification professionnelle)\s+/iu, '');
    return {
      hand: technicians && isHand(called),
      below: level === null || isPathwayBelow(lookup, at, level),
    };
  };
  const turn = ({ found: own }: T): number => {
    if (tradeOf(own) !== null) return 0;
    const lows = coursesOf(own).map(isLow);
    const bare = lows.every(({ below }) => below) && coverage(world, start, own) === 0;
    return Number(bare || lows.some(({ hand }) => hand));
  };
  const ends = ({ found: own }: T) =>
    coursesOf(own).some((id) => endsSoon(found(lookup.pathways, id), today));
  const level = ({ found: own }: T) =>
    coursesOf(own)
      .map((id) => found(lookup.pathways, id).level)
      .join();
  const goesByCourse = ({ found: own }: T) => tradeOf(own) === null;
  const isReplaced = (one: T) =>
    goesByCourse(one) &&
    ends(one) &&
    chosen.some((other) => goesByCourse(other) && !ends(other) && level(other) === level(one));
  return [...chosen].sort((a, b) => turn(a) - turn(b) || Number(isReplaced(a)) - Number(isReplaced(b)));
}
