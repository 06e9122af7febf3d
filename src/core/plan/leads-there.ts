import { found } from '../catalogue/lookup.ts';
import { named } from '../catalogue/summary.ts';
import type { Profile } from '../profile/profile.ts';
import type { Options, Start, Target } from './ask.ts';
import { hasSomething, occupationLead, suiting, type DoorLead } from './door-leads.ts';
import { isMaker } from './appellations.ts';
import { isExercisedIn } from './exercised.ts';
import { quarters } from './far.ts';
import { domainOf, isIndustry } from './industry.ts';
import { leastNear } from './nearness.ts';
import { openLevel } from './open-level.ts';
import { problemOf } from './problem.ts';
import { usualLevel } from './relevance.ts';
import { isSelling } from '../text/responsibility.ts';
import { isOfShops } from './shops.ts';
import { isSameWork } from './same-work.ts';
import { isDemotion } from './step-down.ts';
import { isOfOtherMatter, suppleThere, worksSupple } from './supple.ts';
import { movesOf } from './ways-on.ts';
import { leastProposed, shareOf } from './worth.ts';
import type { World } from './world.ts';

/** Levels above the usual one of a trade held that another may be. */
const mostClimb = 1;
/** What certifications tie to one's own trade (by so many, or ROME made both of one) and is this near is next to it. */
const leastTied = 2;
const leastNext = 0.12;
/** Under this share of its gestures a trade is no lead, though ROME sends there. */
const leastThere = 1 / 10;

/** Who stores and carries, by the great domain of ROME. */
const carries = (code: string): boolean => code.startsWith('N');
/** Trades of what is made there that are said where none of them is near. */
const mostMade = 2;
/** And so many of their gestures are there, to who makes other things. */
const leastMet = 2;
/** So many near trades are said before what is made in that industry alone. */
const mostBefore = 3;
/** With so many near trades, what is but known in part is not said. */
const enoughNear = 2;
/** So many trades of the matter that one works are enough. */
const enoughOfMatter = 2;

/**
 * The other trades of the sectors aimed at, beside what leads there: of these sectors by their list or by what records say, or of every
 * industry. Those where ROME sends, those of the sectors' own that are near or of one's own domain, and what certifications tie to one's
 * trade; where there are none, those where ROME sends though hardly anything is near. What is exercised elsewhere only is none of them,
 * nor a shop, nor what a technician would come down to. Who makes other things sees trades of there of which a third is known, where hardly any is near and none of the field's own. To who works leather or fabrics, those that sew or cover too, and what is of wood or metal only where these are few.
 */
export function leadsThere(
  world: World,
  start: Start,
  person: Profile,
  target: Extract<Target, { kind: 'field' }>,
  options: Options,
): DoorLead[] {
  const { lookup } = world.space;
  const problem = problemOf(world, start, target, options);
  const { at } = problem.start;
  const { near, occupations: own } = problem;
  const suits = suiting(world, person);
  const evidence = new Map(movesOf(world, problem.start).map(({ move }) => [move.to, move.evidence]));
  const levels = at.flatMap((code) => usualLevel(world, code) ?? []);
  const top = levels.length === 0 ? Infinity : Math.max(...levels) + mostClimb;
  const industries = target.sectors.some((id) => isIndustry(lookup, id));
  const isExercised = (code: string) => target.sectors.some((id) => isExercisedIn(world, code, id));
  const isWide = (code: string) =>
    found(lookup.occupations, code).widespread === true &&
    (lookup.sectorsByOccupation.get(code) ?? []).length === 0;
  const isThere = (code: string) => own.has(code) || isExercised(code) || (industries && isWide(code));
  const sells = at.some((code) => isSelling(found(lookup.occupations, code).label));
  const isOfTrade = (label: string, code: string) => isOfShops(code) || (isSelling(label) && !sells);
  const isSent = (code: string) => evidence.get(code) === 'official';
  const isTied = (code: string) =>
    at.some((from) => (world.joint.between(from, code) ?? leastTied) >= leastTied);
  const isKin = (code: string) => at.some((from) => domainOf(from) === domainOf(code));
  const supple = new Set(suppleThere(world, problem));
  // A matter that one does not know comes last, whatever it has of what every trade does.
  const isLast = (code: string) => Number(worksSupple(at) && isOfOtherMatter(code));
  const isNear = (lead: DoorLead): boolean =>
    supple.has(lead.id) ||
    (isSent(lead.id) && near(lead.id) >= leastNear && shareOf(lead) >= leastThere) ||
    (isTied(lead.id) && near(lead.id) >= leastNext) ||
    (own.has(lead.id) && (isKin(lead.id) || (near(lead.id) >= leastNear && shareOf(lead) >= leastProposed)));
  const all = lookup.catalogue.occupations
    .filter(({ code, label }) => !at.includes(code) && suits(label, code) && problem.allowsOccupation(code))
    .filter(
      ({ code, label }) =>
        isThere(code) &&
        !isDemotion(lookup, at, code) &&
        !isSameWork(world, at, code) &&
        !(industries && isOfTrade(label, code)),
    )
    .filter(({ code }) => (usualLevel(world, code) ?? 0) <= top)
    .map(({ code }) => occupationLead(world, person, code, evidence.get(code) ?? 'estimated'))
    .filter(hasSomething);
  const close = all.filter(isNear);
  const known = close.length > 0 ? close : all.filter(({ id }) => isSent(id));
  // Two of one's own matter are an answer: wood is none beside them.
  const ofMatter = known.filter(({ id }) => isLast(id) === 0);
  const leads = ofMatter.length >= enoughOfMatter ? ofMatter : known;
  const best = Math.max(0, ...leads.map(({ id }) => near(id)));
  const withPlaces = (some: readonly DoorLead[]) =>
    some.map((lead) => ({
      ...lead,
      sectors: target.sectors
        .filter((id) => isExercisedIn(world, lead.id, id) || (isWide(lead.id) && isIndustry(lookup, id)))
        .map((id) => named(found(lookup.sectors, id))),
    }));
  const placed = withPlaces(leads).sort(
    (a, b) =>
      isLast(a.id) - isLast(b.id) ||
      quarters(near(a.id), best) - quarters(near(b.id), best) ||
      Number(a.below) - Number(b.below) ||
      Number(own.has(b.id)) - Number(own.has(a.id)) ||
      near(b.id) - near(a.id) ||
      (a.id < b.id ? -1 : 1),
  );
  // Who stores and carries there is told of what is made there too: stores are of everywhere.
  const makes = ({ id }: DoorLead) => id.startsWith('H');
  const isOwn = ({ id }: DoorLead) => own.has(id);
  const isMade = (lead: DoorLead) =>
    makes(lead) &&
    own.has(lead.id) &&
    lead.certified &&
    (usualLevel(world, lead.id) ?? Infinity) <= openLevel;
  const isCarrier = at.length > 0 && at.every(carries);
  // Who makes other things is told of the trades of there of which a third is known, where none of the field's own is near.
  const makesElse =
    at.length > 0 &&
    at.every((code) => isMaker(found(lookup.occupations, code))) &&
    placed.length < enoughNear &&
    !placed.some((lead) => isOwn(lead) || supple.has(lead.id));
  const isKnown = ({ counts: { have, recognise, learn } }: DoorLead) =>
    have + recognise >= leastMet && (have + recognise) * 3 >= have + recognise + learn;
  const made =
    industries && isCarrier && placed.length > 0 && !placed.some(makes)
      ? all.filter(isMade)
      : makesElse
        ? all.filter(
            (lead) =>
              isKnown(lead) &&
              isOwn(lead) &&
              lead.certified &&
              (industries ? makes(lead) : lead.counts.have > 0),
          )
        : [];
  const next = withPlaces(
    made.sort((a, b) => near(b.id) - near(a.id) || (a.id < b.id ? -1 : 1)).slice(0, mostMade),
  );
  const unsaid = (some: readonly DoorLead[]) => (lead: DoorLead) => !some.some(({ id }) => id === lead.id);
  // What is made in that industry alone, and half of which is known to who makes other things, is said, whatever certificates there are.
  const isOfItAlone = ({ id }: DoorLead) => (lookup.sectorsByOccupation.get(id) ?? []).length === 1;
  const isHalfKnown = ({ counts: { have, recognise, learn } }: DoorLead) => have + recognise > learn;
  const ofItAlone = withPlaces(
    industries && at.length > 0 && at.every((code) => isMaker(found(lookup.occupations, code)))
      ? all.filter(
          (lead) => makes(lead) && isOwn(lead) && isOfItAlone(lead) && isKnown(lead) && isHalfKnown(lead),
        )
      : [],
  )
    .filter(unsaid([...placed, ...next]))
    .sort((a, b) => shareOf(b) - shareOf(a) || near(b.id) - near(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, 1);
  const ordered = makesElse
    ? [...next, ...placed.filter(unsaid(next))]
    : [...placed.slice(0, 1), ...next, ...placed.slice(1)];
  return [...ordered.slice(0, mostBefore), ...ofItAlone, ...ordered.slice(mostBefore)];
}
