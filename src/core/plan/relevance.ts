import { found } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Profile } from '../profile/profile.ts';
import type { Target } from './ask.ts';
import { aimedFamilies, isAsked, jobsOf, ownFamilies, ownSubjects, subjectsOf } from './belonging.ts';
import type { Course } from './course.ts';
import { everywhere } from './everywhere.ts';
import { metOf } from './heart-met.ts';
import { isReadOf, mainlyOfAnother, namesSector, otherIndustry } from './industry.ts';
import type { Levels } from './levels.ts';
import { withinReach } from './moves.ts';
import { leastNear, type Nearness } from './nearness.ts';
import { isDesigning, isResponsibility, isRunning, isSelling } from '../text/responsibility.ts';
import { twinPathways } from './twin-trades.ts';
import type { World } from './world.ts';

/** Share of the core gestures of what one arrives at that must be there. */
const leastShare = 1 / 3;
/** Levels above the usual one of the trade that a certificate may be, when no trade is aimed at. */
const mostClimb = 1;
/** Nearness from which what is there of a trade where ROME sends need not tell anything. */
const leastNext = 0.2;
/** The highest level of a certificate for who has a trade that no certificate names. */
const entryLevel = 4;

/** What is relevant for one person and one target. */
export type Relevance = {
  /** Whether a trade may be on the way or the arrival, for who has these levels. */
  trade: (code: string, levels: Levels) => boolean;
  /** Whether a pathway may be a step, for who has these levels. */
  pathway: (course: Course, levels: Levels) => boolean;
  /** Whether a pathway is of a twin of the trade aimed at, which it serves as well. */
  ofTwin: (pathway: Pathway) => boolean;
  /** The families of the person. */
  own: ReadonlySet<string>;
  /** Whether a title asks for no responsibility, and no selling, that neither the person nor the target has. */
  fits: (title: string) => boolean;
  /** Whether a pathway is, by its title, of the sector aimed at, and of a trade near enough that one gesture of it stands for it. */
  ofNearTrade: (pathway: Pathway, levels: Levels) => boolean;
  /** Whether a pathway is neither of another industry, of a function of every industry, nor too far above the usual level. */
  stands: (pathway: Pathway) => boolean;
};

/** What tells the level of trades: of the world of the planner, their certificates. */
type Levelled = { space: { lookup: Pick<World['space']['lookup'], 'pathwaysByOccupation'> } };

/** The usual level of the certificates that name a trade: their median; null when none has one. */
export function usualLevel({ space }: Levelled, code: string): number | null {
  const levels = (space.lookup.pathwaysByOccupation.get(code) ?? [])
    .flatMap(({ level }) => level ?? [])
    .sort((a, b) => a - b);
  return levels[Math.floor((levels.length - 1) / 2)] ?? null;
}

/** The rules of what is relevant: docs/algorithmes.md tells them in words. */
export function relevanceOf(world: World, profile: Profile, target: Target, nearness: Nearness): Relevance {
  const { lookup } = world.space;
  const jobs = jobsOf(profile);
  const own = ownFamilies(world, profile, nearness);
  const aimed = aimedFamilies(world, target);
  const subjects = ownSubjects(world, profile);
  const leads = isAsked(world, profile, target, isResponsibility);
  const sells = isAsked(world, profile, target, isSelling);
  const designs = isAsked(world, profile, target, isDesigning);
  const fits = (title: string) =>
    (leads || !isResponsibility(title)) && (sells || !isSelling(title)) && (designs || !isDesigning(title));
  const usual = jobs.flatMap((code) => usualLevel(world, code) ?? []);
  const top =
    target.kind !== 'field' ? null : usual.length === 0 ? entryLevel : Math.max(...usual) + mostClimb;

  const lowest = target.kind !== 'field' || usual.length === 0 ? null : Math.min(...usual);

  const aimedAt = target.kind === 'field' ? target.sectors : [];
  const shared = (of: string | readonly number[], levels: Levels) => metOf(world, { start: { levels } }, of);
  const isThird = (of: string | readonly number[], levels: Levels) => {
    const { met, telling, of: all } = shared(of, levels);
    return telling > 0 && met >= leastShare * all;
  };
  const named = ({ occupations }: Pathway) => occupations.some(({ code }) => jobs.includes(code));
  const sameSubject = ({ id }: Pathway) => subjectsOf(world, id).some((subject) => subjects.has(subject));
  const otherwhere = otherIndustry(world, profile, target);
  // What is of a twin of the trade aimed at is of that trade too.
  const twins = new Set(
    target.kind === 'occupation' ? twinPathways(world, target.code).map(({ id }) => id) : [],
  );
  const ofTwin = ({ id }: Pathway) => twins.has(id);
  const ofAnother = (pathway: Pathway) =>
    target.kind === 'occupation' && !ofTwin(pathway) && mainlyOfAnother(world, target.code, pathway);
  const sent = new Set(jobs.flatMap((code) => lookup.occupations.get(code)?.mobilities ?? []));
  // What a certificate is mainly of: a trade of another industry only does not become one of the industry aimed at, unless its
  // own title names that industry, or it was read to be of it and ROME sends to its trade.
  const elsewhere = (pathway: Pathway) => {
    if (target.kind !== 'field' || namesSector(target, pathway)) return false;
    const main = world.titles.main(pathway.id);
    if (main !== null && sent.has(main) && isReadOf(target, pathway)) return false;
    const sectors = main === null ? [] : (lookup.sectorsByOccupation.get(main) ?? []);
    return (
      target.sectors.length > 0 &&
      sectors.length > 0 &&
      !sectors.some(({ id: sector }) => target.sectors.includes(sector))
    );
  };
  // Of the words of a title, the label of the trade aimed at says as many as that of its main trade: a setter of lathes sets.
  const saysAim = (id: string, main: string) => {
    const aim = target.kind === 'occupation' ? world.titles.likeLabel(target.code, id) : 0;
    return aim > 0 && aim >= world.titles.likeLabel(main, id);
  };
  // The title of the record says the trade that one leaves: it is no way to another one.
  const isOfOwnTrade = (pathway: Pathway) => {
    const { id } = pathway;
    // Its main trade is one of those that it names: a record that names none of one's own is not read for it.
    const main = named(pathway) ? world.titles.main(id) : null;
    if (main !== null && jobs.includes(main) && world.titles.like(main, id) > 0 && !saysAim(id, main))
      return true;
    const isCalledSo = jobs.some((code) => world.titles.likeLabel(code, id) === 1);
    return isCalledSo && (target.kind !== 'occupation' || world.titles.likeLabel(target.code, id) < 1);
  };
  const ofTradeAimedAt = ({ id, occupations }: Pathway) =>
    target.kind === 'occupation' &&
    occupations.some(({ code }) => code === target.code) &&
    world.titles.main(id) === target.code &&
    world.titles.like(target.code, id) > 0;
  // A certificate of the sector aimed at by its title, of a trade where ROME sends: what is there of that trade stands for it.
  const tradeTitled = (pathway: Pathway): string | null =>
    namesSector(target, pathway) ? world.titles.main(pathway.id) : null;
  const tradeSent = (pathway: Pathway): string | null => {
    const main = tradeTitled(pathway);
    return main !== null && sent.has(main) ? main : null;
  };
  // As towards that trade itself, one gesture of it is enough, where it tells and the certificate is one of entry.
  const ofNearTrade = (pathway: Pathway, levels: Levels): boolean => {
    const main = tradeTitled(pathway);
    return (
      main !== null &&
      (pathway.level ?? entryLevel) <= entryLevel &&
      (sent.has(main) || nearness.trade(main) >= leastNear) &&
      shared(main, levels).telling > 0
    );
  };
  // A trade of another family whose certificates are above the person's own is not learnt at work, unless ROME sends there.
  const highest = usual.length === 0 ? null : Math.max(...usual);
  const isStepUp = (code: string) =>
    target.kind === 'field' &&
    highest !== null &&
    !sent.has(code) &&
    !(lookup.familiesByOccupation.get(code) ?? []).some(({ id }) => own.has(id)) &&
    (usualLevel(world, code) ?? highest) > highest;
  // Where ROME sends and half is there, it need not tell anything of a trade that is very near: from one repair of machines to another.
  const isSentNear = (code: string, levels: Levels) => {
    const { met, of } = shared(code, levels);
    return sent.has(code) && nearness.trade(code) >= leastNext && withinReach(met, of);
  };
  const isFunction = (family: string) => everywhere.has(family) && !own.has(family) && !aimed.has(family);
  const inFamilies = ({ families }: Pathway) =>
    families.some(({ family }) => own.has(family) || aimed.has(family)) &&
    // A function of every industry is for who is in it or aims at it, unless the record names more families of making.
    (target.kind !== 'field' ||
      2 * families.filter(({ family }) => isFunction(family)).length < families.length);

  /** What does not depend on what one knows: judged once for each pathway. */
  const standing = (pathway: Pathway): 'yes' | 'no' | 'subject' | 'gestures' | 'trade' => {
    if (target.kind === 'pathway' && pathway.id === target.id) return 'yes';
    if (!fits(pathway.title)) return 'no';
    if (target.kind === 'field' && isRunning(pathway.title) && !named(pathway)) return 'no';
    if (target.kind === 'occupation' && isOfOwnTrade(pathway)) return 'no';
    if (top !== null && pathway.level !== null && pathway.level > top) return 'no';
    if (lowest !== null && pathway.level !== null && pathway.level < lowest && named(pathway)) return 'no';
    if (named(pathway) && !(target.kind === 'occupation' ? ofAnother : otherwhere)(pathway)) return 'yes';
    if (elsewhere(pathway) || otherwhere(pathway) || ofAnother(pathway)) return 'no';
    if (ofTradeAimedAt(pathway) || ofTwin(pathway)) return 'trade';
    if (sameSubject(pathway)) return 'subject';
    const open = pathway.families.length === 0 && target.kind !== 'field';
    // A function of every industry is not one where it is what the sector does: the upkeep of lifts, for who fits wires.
    const sentTo = pathway.families.length > 0 ? tradeSent(pathway) : null;
    const isSentTo =
      sentTo !== null &&
      (lookup.sectorsByOccupation.get(sentTo) ?? []).some(({ id }) => aimedAt.includes(id));
    return inFamilies(pathway) || open || isSentTo ? 'gestures' : 'no';
  };
  const judged = new Map<string, ReturnType<typeof standing>>();
  const standingOf = (pathway: Pathway) => {
    const known = judged.get(pathway.id) ?? standing(pathway);
    judged.set(pathway.id, known);
    return known;
  };

  return {
    own,
    fits,
    ofTwin,
    ofNearTrade,
    stands: (pathway) => standingOf(pathway) !== 'no',
    trade: (code, levels) => {
      if (isStepUp(code) || !fits(found(lookup.occupations, code).label)) return false;
      return isThird(code, levels) || isSentNear(code, levels);
    },
    pathway: ({ pathway, gestures }, levels) => {
      const known = standingOf(pathway);
      if (known === 'yes' || known === 'no') return known === 'yes';
      // The certificate of the very trade aimed at needs one gesture of that trade.
      if (known === 'trade' && target.kind === 'occupation') return shared(target.code, levels).met > 0;
      if (known === 'subject') return shared(gestures, levels).met > 0;
      const main = tradeSent(pathway);
      return (
        isThird(gestures, levels) || (main !== null && isThird(main, levels)) || ofNearTrade(pathway, levels)
      );
    },
  };
}
