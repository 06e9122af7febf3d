import { found } from '../catalogue/lookup.ts';
import { jointNearness } from '../match/trade-nearness.ts';
import { leastNear, skillNearness } from './nearness.ts';
import { profileAt } from './problem.ts';
import { usualLevel } from './relevance.ts';
import { isDesigning, isHand, isResponsibility, isSelling, isTechnician } from '../text/responsibility.ts';
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
  /** Whether they are of one professional domain of ROME: "H24", textile and leather. */
  sameDomain: boolean;
  /** What orders departures, the largest first, before the gestures that are there. */
  order: number;
};

/** What each tie adds to the order: ROME sends there, ROME sends back, the same industry; and the same domain of ROME. */
const byTie = 0.1;
const byDomain = 0.05;
/** What the likeness of the names of the two trades adds. */
const byName = 0.4;
/** What each level to come down takes away, and a technician who would come to a trade of another domain that asks for none. */
const byLevel = 0.05;
const byTechnician = 0.2;
/** Levels that nobody comes down. */
const farDown = 2;

/**
 * How every trade stands to one of arrival. In the order, the certifications of two families count no more than the skills: within one
 * family they say nothing of the trade itself, and who makes snow is not the first to maintain machines.
 */
export function approachTo(world: World, to: string): (from: string) => Approach {
  const { occupations, sectorsByOccupation } = world.space.lookup;
  const skills = skillNearness(world, profileAt(world, { kind: 'occupation', code: to }));
  const aimed = found(occupations, to);
  return (from) => {
    const own = skills(from);
    const joint = jointNearness(world.joint, from, to);
    const { mobilities, widespread, domain } = found(occupations, from);
    const near = own + joint;
    const ties = {
      official: mobilities.includes(to),
      back: aimed.mobilities.includes(from),
      sameIndustry:
        widespread === true || haveInCommon(sectorsByOccupation.get(from), sectorsByOccupation.get(to)),
    };
    const sameDomain = domain === aimed.domain;
    // What ROME says of another domain, with next to nothing in common, is no tie.
    const { back, sameIndustry } = ties;
    const said = ties.official && (sameDomain || near >= leastNear);
    const tied = [said, back, sameIndustry].filter(Boolean).length;
    const nearBySkills = own + Math.min(own, joint);
    const order =
      nearBySkills +
      byName * world.titles.alike(from, to) +
      byTie * tied +
      (sameDomain ? byDomain : 0) -
      comingDown(world, from, to);
    return { to, near, nearBySkills, ...ties, sameDomain, order };
  };
}

/** How many levels the usual certificate of a trade is above that of another one; 0 where one of them has none. */
function levelsDown(world: World, from: string, to: string): number {
  const [own, aimed] = [levelOf(world, from), levelOf(world, to)];
  return own === null || aimed === null ? 0 : Math.max(0, own - aimed);
}

/**
 * The usual level of a trade; where no certificate names it, that of its family, or one less for who works by hand in a family of others:
 * a technician of a laboratory is one of any laboratory, an operator there is not.
 */
function levelOf(world: World, code: string): number | null {
  const { occupations } = world.space.lookup;
  const own = usualLevel(world, code);
  const { label, parent } = found(occupations, code);
  if (own !== null || parent === null) return own;
  const family = usualLevel(world, parent);
  return family === null || !isHand(label) || isHand(found(occupations, parent).label) ? family : family - 1;
}

/** What coming down to a trade takes away from the order. */
function comingDown(world: World, from: string, to: string): number {
  const [own, aimed] = [from, to].map((code) => found(world.space.lookup.occupations, code));
  const isLost =
    isTechnician(own?.label ?? '') && !isTechnician(aimed?.label ?? '') && own?.domain !== aimed?.domain;
  return byLevel * levelsDown(world, from, to) + (isLost ? byTechnician : 0);
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
  ) || fallsFar(world, from, to);

/** Whether the usual level of a trade is two above that of one of another family. */
const fallsFar = (world: World, from: string, to: string): boolean =>
  levelsDown(world, from, to) >= farDown && world.joint.between(from, to) !== null;

/** Nearness under which a trade that ROME names neither way is no origin: within one industry, and from another one. */
const leastNamedByNone = { sameIndustry: 0.08, other: 0.12 } as const;

/** Whether a trade is too far to be asked: ROME names it neither way, and little is in common. */
export const isStranger = ({ near, official, back, sameIndustry, sameDomain }: Approach): boolean =>
  !official && !back && near < leastNamedByNone[sameIndustry || sameDomain ? 'sameIndustry' : 'other'];
