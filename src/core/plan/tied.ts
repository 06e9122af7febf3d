import type { Lookup } from '../catalogue/lookup.ts';
import type { Joint } from '../match/joint.ts';
import type { Move } from './moves.ts';

/** An estimated move between trades that nothing else ties needs this cosine: a slaughterhouse worker's next trade is not a groom. */
const leastUntied = 0.225;

/** What tells what two trades have in common besides gestures. */
type Ways = { lookup: Lookup; joint: Pick<Joint, 'between'> };

/** The great domain of ROME: the letter of a code. */
export const greatDomain = (code: string): string => code.slice(0, 1);

/** Whether two lists of records have one in common. */
export const haveInCommon = (
  one: readonly { id: string }[] = [],
  other: readonly { id: string }[] = [],
): boolean => one.some(({ id }) => other.some((same) => same.id === id));

/** Whether a great domain, a sector, a family or a certification is common to two trades. */
function haveATie({ lookup, joint }: Ways, one: string, other: string) {
  const { sectorsByOccupation, familiesByOccupation } = lookup;
  return (
    greatDomain(one) === greatDomain(other) ||
    haveInCommon(sectorsByOccupation.get(one), sectorsByOccupation.get(other)) ||
    haveInCommon(familiesByOccupation.get(one), familiesByOccupation.get(other)) ||
    joint.between(one, other) !== 0
  );
}

/** Whether a move is one to show to who asks where to go: ROME names it, or something ties the two trades, or they are near. */
export const isTold = (ways: Ways, from: string, { to, evidence, score }: Move): boolean =>
  evidence === 'official' || score === null || score >= leastUntied || haveATie(ways, from, to);
