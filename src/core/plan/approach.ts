import { found } from '../catalogue/lookup.ts';
import { isFall } from './beside.ts';
import { jointNearness, skillNearness } from './nearness.ts';
import { profileAt } from './problem.ts';
import { usualLevel } from './relevance.ts';
import { isDesigning, isResponsibility, isSelling } from '../match/responsibility.ts';
import { haveInCommon } from './tied.ts';
import type { World } from './world.ts';

/** How a trade of departure stands to a trade of arrival. */
export type Approach = {
  to: string;
  /** As forwards: cosine of the skills, and the certifications that lead to both. */
  near: number;
  /** The same, the certifications counting no more than the skills. */
  nearBySkills: number;
  /** Whether ROME sends from the one to the other, and back. */
  official: boolean;
  back: boolean;
  /** Whether they have a sector in common, or the trade of departure is of every industry. */
  sameIndustry: boolean;
  /** What orders departures, the largest first, before the gestures that are there. */
  order: number;
};

/** What each tie adds to the order: ROME sends there, ROME sends back, the same industry; and what each level to come down takes away. */
const byTie = 0.1;
const byLevel = 0.05;

/**
 * How every trade stands to one of arrival. In the order, the certifications of two families count no more than the skills: within one
 * family they say nothing of the trade itself, and who makes snow is not the first to maintain machines.
 */
export function approachTo(world: World, to: string): (from: string) => Approach {
  const { occupations, sectorsByOccupation } = world.space.lookup;
  const skills = skillNearness(world, profileAt(world, { kind: 'occupation', code: to }));
  const sent = found(occupations, to).mobilities;
  return (from) => {
    const own = skills.get(from) ?? 0;
    const joint = jointNearness(world, from, to);
    const { mobilities, widespread } = found(occupations, from);
    const ties = {
      official: mobilities.includes(to),
      back: sent.includes(from),
      sameIndustry:
        widespread === true || haveInCommon(sectorsByOccupation.get(from), sectorsByOccupation.get(to)),
    };
    const tied = Object.values(ties).filter(Boolean).length;
    const nearBySkills = own + Math.min(own, joint);
    const order = nearBySkills + byTie * tied - byLevel * levelsDown(world, from, to);
    return { to, near: own + joint, nearBySkills, ...ties, order };
  };
}

/** How many levels the usual certificate of a trade is above that of another one; 0 where one of them has none. */
function levelsDown(world: World, from: string, to: string): number {
  const [own, aimed] = [usualLevel(world, from), usualLevel(world, to)];
  return own === null || aimed === null ? 0 : Math.max(0, own - aimed);
}

/** Professions of long studies, which no certificate of ours gives a level. */
const isLearned = (title: string): boolean =>
  /^(?:v[ée]t[ée]rinaire|m[ée]decin|pharmacien|chirurgien|chercheu)/iu.test(title);

/** Who prepares the work of others. */
const isOfOffice = (title: string): boolean => /bureau d['’]\s?[ée]tudes|m[ée]thodes/iu.test(title);

const callings = [isResponsibility, isSelling, isDesigning, isLearned, isOfOffice];

/** Whether a title is of a responsibility, of selling, of designing, of long studies or of an office, and the one aimed at is not. */
export const asksMore = (title: string, aimed: string): boolean =>
  callings.some((says) => says(title) && !says(aimed));

/** Whether who practises a trade would come down to the other one: nobody recruits there a head, an engineer, who designs or sells. */
export const isAbove = (world: World, from: string, to: string): boolean =>
  asksMore(
    found(world.space.lookup.occupations, from).label,
    found(world.space.lookup.occupations, to).label,
  ) || isFall(world, { at: [from] }, to);

/** Nearness under which a trade that ROME names neither way is no origin: within one industry, and from another one. */
const leastNamedByNone = { sameIndustry: 0.08, other: 0.12 } as const;

/** Whether a trade is too far to be asked: ROME names it neither way, and little is in common. */
export const isStranger = ({ near, official, back, sameIndustry }: Approach): boolean =>
  !official && !back && near < leastNamedByNone[sameIndustry ? 'sameIndustry' : 'other'];
