import { found } from '../catalogue/lookup.ts';
import { isBeginner } from '../profile/everyday.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { isHand, isHandcraft, isTechnician } from '../text/responsibility.ts';
import { claimsOf } from '../match/claims.ts';
import type { Options, Start, Target } from './ask.ts';
import { handlesBlood } from './blood.ts';
import { controlSide } from './control-side.ts';
import { entryTrades, onePerFamily, towardsOne, type EntryTrade, type Most } from './entries.ts';
import { countsOf, gestureSplit } from './gesture-split.ts';
import { domainOf, industriesAll } from './industry.ts';
import { likedFirst } from './liked-first.ts';
import { isInWorks } from './in-works.ts';
import { leastNear, nearnessOf } from './nearness.ts';
import { officeSide } from './office-side.ts';
import { ownLevelEntries } from './own-level-entries.ts';
import { drivesRoads } from './permits.ts';
import { problemOf, profileAt } from './problem.ts';
import { usualLevel } from './relevance.ts';
import { refusedWork } from './refused-work.ts';
import { sparesWork } from './settings.ts';
import { wearsArms } from './wears-arms.ts';
import type { WishedWork } from './wished-names.ts';
import { isOfWork } from './wished-work.ts';
import { openLevel } from './open-level.ts';
import type { World } from './world.ts';

const anywhere: Most = { all: 8, own: 4 };
/** How many are said to who must leave a trade. */
const mostElsewhere = 4;
/** How many of these are posts of control. */
const mostControl = 1;

/** Where things of every day are said, how many trades are looked at to find those that they begin most. */
const wide: Most = { all: 60, own: 40 };
/** The same where one says how one would work. */
const everyWay: Most = { all: 120, own: 90 };
/** Under this share of the core gestures of a trade, things of every day do not begin it. */
const leastBegun = 1 / 8;

/** Crafts of art (B11 to B17 of ROME): few posts, and not where one begins in industry by things of every day. */
const ofArt = /^B1[1-7]/u;

/**
 * The trades by which one enters without a trade: those of what is aimed at, or (null) of all industries, of as many families as can
 * be. Who says things of every day sees first those of which these begin the largest share of the core gestures.
 */
export function beginnerTrades(
  world: World,
  target: Target | null,
  options: Options,
  said: Profile = emptyProfile(),
  like: readonly WishedWork[] = [],
): EntryTrade[] {
  const start = { kind: 'profile', profile: emptyProfile() } as const;
  const entered = (most: Most) =>
    target === null
      ? inIndustry(world, start, options, most, most === everyWay ? alsoOf(world, like) : [])
      : entryTrades(world, problemOf(world, start, target, options), target, options, most);
  const most = target === null ? anywhere : towardsOne;
  const ways = like.length > 0 && target === null ? entered(everyWay) : [];
  const wished = ofWishedWork(world, like.includes('reparer') ? withoutSorting(ways) : ways, like);
  if (wished.length > 0) return wished.slice(0, most.all);
  if (!isBeginner(said)) return entered(most);
  const { strength } = claimsOf(world.space, said);
  const begun = ({ id }: EntryTrade) => {
    const { have, recognise, learn } = countsOf(gestureSplit(world.space, strength, id));
    return (have + recognise) / Math.max(1, have + recognise + learn);
  };
  const first = entered(wide)
    .map((entry) => ({ entry, share: begun(entry) }))
    .filter(({ share }) => share >= leastBegun)
    .sort((a, b) => b.share - a.share)
    .sort((a, b) => Number(ofArt.test(a.entry.id)) - Number(ofArt.test(b.entry.id)))
    .map(({ entry }) => entry);
  const others = entered(most).filter(({ id }) => !first.some((one) => one.id === id));
  return [...first, ...others].slice(0, most.all);
}

/**
 * Trades of entry that are of how one would work: those of every way that is said where there are some, else of one of them; those that
 * every industry or many have first, then those of works, of as many families as can be, crafts of art last.
 */
function ofWishedWork(world: World, all: readonly EntryTrade[], like: readonly WishedWork[]): EntryTrade[] {
  const { lookup } = world.space;
  const isOf = (one: WishedWork) => (entry: EntryTrade) => isOfWork(lookup, entry.id, one);
  const every = all.filter((entry) => like.every((one) => isOf(one)(entry)));
  const some = every.length > 0 ? every : all.filter((entry) => like.some((one) => isOf(one)(entry)));
  // Who would make things enters by a craft of the hands, not by a machine.
  const isCraft = ({ label }: EntryTrade) => like.includes('fabriquer') && isHandcraft(label);
  // "réparer, avec mes mains": hands are for any trade made of them, mending is what one says.
  const told = like.filter((one) => one !== 'fabriquer');
  const isTold = (entry: EntryTrade) => told.some((one) => isOf(one)(entry));
  const isWidespread = ({ id }: EntryTrade) => lookup.occupations.get(id)?.widespread === true;
  const isFactory = ({ id }: EntryTrade) => id.startsWith('H');
  // Who would mend goes first to who mends, by name.
  const mends = (one: EntryTrade) => like.includes('reparer') && isMending(one.label);
  const spread = onePerFamily(
    world,
    some
      .map((entry) => ({ ...entry, code: entry.id }))
      .sort(
        (a, b) =>
          Number(isTold(b)) - Number(isTold(a)) ||
          Number(isCraft(b)) - Number(isCraft(a)) ||
          Number(isWidespread(b)) - Number(isWidespread(a)) ||
          narrowness(world, a.id) - narrowness(world, b.id) ||
          Number(isTechnician(a.label)) - Number(isTechnician(b.label)) ||
          Number(isFactory(b)) - Number(isFactory(a)),
      ),
  ).sort(
    (a, b) => Number(ofArt.test(a.id)) - Number(ofArt.test(b.id)) || Number(mends(b)) - Number(mends(a)),
  );
  return spread.map(({ id, label, certificates }) => ({ id, label, certificates }));
}

/** Names of who mends things, or machines. */
const isMending = (label: string): boolean => /m[ée]canicien|r[ée]parat|d[ée]panneu/iu.test(label);

/** Without certificates of sorting, which mend nothing, nor trades that had no other. */
const withoutSorting = (entries: readonly EntryTrade[]): EntryTrade[] =>
  entries.flatMap((entry) => {
    const certificates = entry.certificates.filter(({ title }) => !/\btri\b/iu.test(title));
    return certificates.length > 0 || entry.certificates.length === 0 ? [{ ...entry, certificates }] : [];
  });

/** So near is a neighbour, and no other trade of anywhere; who mends is one to who mends. */
const asNeighbour = 3 * leastNear;

/** Beside a trade (its code) that no certificate of entry known here teaches: those near it that one may enter, which mend where it does. */
export function entriesBeside(world: World, code: string, options: Options): EntryTrade[] {
  const { lookup } = world.space;
  const mends = isOfWork(lookup, code, 'reparer');
  const { trade: near } = nearnessOf(world, profileAt(world, { kind: 'occupation', code }));
  const start = { kind: 'profile', profile: emptyProfile() } as const;
  return withoutSorting(inIndustry(world, start, options, everyWay, mends ? alsoOf(world, ['reparer']) : []))
    .filter(
      ({ id, certificates }) => certificates.length > 0 && near(id) >= (mends ? leastNear : asNeighbour),
    )
    .filter(({ id }) => !mends || isOfWork(lookup, id, 'reparer'))
    .sort((a, b) => near(b.id) - near(a.id))
    .slice(0, mostElsewhere);
}

/**
 * The trades held that one can go on with: none has what one flees or names an industry that one refuses, which is in the trade itself, elsewhere too. ROME tells of few
 * allergens: who says so knows their trade.
 */
export function bearableOf(world: World, at: readonly string[], options: Options): string[] {
  if (options.settings.includes('allergenes')) return [];
  const { lookup } = world.space;
  const spared = sparesWork(lookup, options.settings);
  const refused = refusedWork(world, options.avoid);
  // What another industry than those refused has too is exercised there.
  const isLeft = (code: string) =>
    refused.trade(code) &&
    (lookup.sectorsByOccupation.get(code) ?? []).every(({ id }) => options.avoid.includes(id));
  // Hours of driving wear a back; ROME tells of no vibration.
  const wears = (code: string) => options.settings.includes('charges') && drivesRoads(code);
  return at.filter((code) => !isLeft(code) && !wears(code) && spared(found(lookup.occupations, code)));
}

/**
 * Where who must leave every trade held may enter another one: trades that every industry has, those near their own first, but those
 * said already; none for who can go on. The home page, the list of what is near and the profile say the same. `works`: a factory is wished,
 * whose trades come before offices; `enters`: one enters there, though one can go on; `like`: how one would work, which comes first.
 */
export function otherEntries(
  world: World,
  start: Start,
  options: Options,
  said: readonly string[],
  { works = false, enters = false, like = [] as readonly WishedWork[] } = {},
): EntryTrade[] {
  const { jobs } = profileAt(world, start);
  const at = jobs.map(({ code }) => code).filter((code) => world.space.lookup.occupations.has(code));
  if (at.length === 0 || (!enters && bearableOf(world, at, options).length > 0)) return [];
  const handsHurt = options.settings.includes('repetitif');
  const armsHurt = options.settings.includes('charges');
  const { occupations } = world.space.lookup;
  const wears = ({ id }: EntryTrade) => Number(wearsArms(world.space.lookup, found(occupations, id)));
  // Whoever has a trade is not sent to carry and to pack before what is near it.
  const { trade: near } = nearnessOf(world, profileAt(world, start));
  const isMeat = (code: string) => handlesBlood(found(occupations, code));
  // Nobody is sent among carcasses by gestures alone, nor back to what makes ill: near trades handle the same products.
  const isIll = options.settings.includes('allergenes');
  const somewhatNear = ({ id }: EntryTrade) => (!isIll && (!isMeat(id) || at.some(isMeat)) ? near(id) : 0);
  const ownNear = (one: EntryTrade) => (near(one.id) >= leastNear ? somewhatNear(one) : 0);
  const unsaid = ({ id }: EntryTrade) => !said.includes(id);
  const offices = officeSide(world, at, options).filter(unsaid);
  const control = controlSide(world, at, near, options).slice(0, mostControl).filter(unsaid);
  const known = [...said, ...[...offices, ...control].map(({ id }) => id)];
  const climbs = tooHigh(world, at, near);
  const narrow = ({ id }: EntryTrade) => narrowness(world, id);
  // Who made things goes to works before warehouses, unless their trade is of these.
  const stores = ({ id }: EntryTrade) => Number(isOfStores(id) && !at.some(isOfStores));
  const isFar = (one: EntryTrade) => Number(somewhatNear(one) < leastSomewhat);
  const nearest = (a: EntryTrade, b: EntryTrade) =>
    ownNear(b) - ownNear(a) || narrow(a) - narrow(b) || isFar(a) - isFar(b);
  /** What is of how one would work, and what does not hurt, comes first. */
  const ranked = (some: readonly EntryTrade[], order: typeof nearest) =>
    [...some]
      .sort(order)
      .sort(likedFirst(world, like))
      .sort((a, b) => (handsHurt ? Number(isHand(a.label)) - Number(isHand(b.label)) : 0))
      .sort((a, b) => (armsHurt ? wears(a) - wears(b) : 0));
  const taught = inIndustry(world, start, options, wide)
    .filter(({ id, label }) => !known.includes(id) && !(handsHurt && isHandcraft(label)) && !climbs(id))
    .filter(({ id }) => !works || isInWorks(world, id));
  const entered = ranked(taught, nearest);
  // One industry, and nothing of it near: who looks for any way in may live far from its plants.
  const isLast = (one: EntryTrade) => ownNear(one) === 0 && narrow(one) === ofOneIndustry;
  const hurts = (one: EntryTrade) => (handsHurt && isHand(one.label)) || (armsHurt && wears(one) > 0);
  const open = entered.filter((one) => !isLast(one) && !hurts(one));
  const planned = works ? [] : offices;
  const first = [...planned, ...control.filter((one) => !asksMore(one))];
  // A diploma of a higher level comes after all that asks for less.
  const higher = control.filter(asksMore);
  const room = Math.max(0, mostElsewhere - first.length - higher.length);
  // What wears what hurts is no way in, unless there is none.
  const borne = entered.filter((one) => !open.includes(one) && !hurts(one));
  const ways = open.length + borne.length > 0 ? [...open, ...borne] : entered;
  const before = ranked(ways.slice(0, room), (a, b) => nearest(a, b) || somewhatNear(b) - somewhatNear(a));
  // A technician's title promises more than an entry gives.
  before.sort(
    (a, b) => Number(isTechnician(a.label)) - Number(isTechnician(b.label)) || stores(a) - stores(b),
  );
  const all = [...first, ...before, ...higher, ...(works ? offices : [])].slice(0, mostElsewhere);
  return ownLevelEntries(world, at, options, said.length, all);
}

/** Under this nearness a trade has nothing of one's own: what has some of it comes before. */
const leastSomewhat = 0.01;

/** Storing and handling, by the domain of ROME. */
const isOfStores = (code: string): boolean => domainOf(code) === 'N11';

/** Sectors of a trade that several industries have, and the ranks of one that fewer have. */
const manySectors = 3;
const ofFewIndustries = 1;
const ofOneIndustry = 2;

/** How narrow a trade is to who looks for any way in: of every industry or of many, of some, of one. */
function narrowness({ space: { lookup } }: World, code: string): number {
  const sectors = (lookup.sectorsByOccupation.get(code) ?? []).length;
  if (found(lookup.occupations, code).widespread === true || sectors >= manySectors) return 0;
  return sectors > 1 ? ofFewIndustries : ofOneIndustry;
}

/** Whether every certificate of an entry asks for more than an entry does: it comes after those that ask for less. */
const asksMore = ({ certificates }: EntryTrade): boolean =>
  certificates.length > 0 && certificates.every(({ level }) => level !== null && level > openLevel);

/**
 * Whether a trade is of technicians some of whose certificates are above the usual level of the trades left, though one of them is an entry,
 * and nothing of it is near.
 */
function tooHigh(
  world: World,
  at: readonly string[],
  near: (code: string) => number,
): (code: string) => boolean {
  const { lookup } = world.space;
  const own = at.flatMap((code) => usualLevel(world, code) ?? []);
  const top = own.length === 0 ? openLevel : Math.max(...own);
  return (code) =>
    near(code) < leastNear &&
    isTechnician(found(lookup.occupations, code).label) &&
    (lookup.pathwaysByOccupation.get(code) ?? []).some(({ level }) => (level ?? 0) > top);
}

/** Trades of repair that a certificate of entry of their own teaches, though their usual one is higher, or no industry has them of its own. */
function alsoOf({ space: { lookup }, titles }: World, like: readonly WishedWork[]): string[] {
  if (!like.includes('reparer')) return [];
  const isTaught = (code: string) =>
    (lookup.pathwaysByOccupation.get(code) ?? []).some(
      ({ id, level, occupations }) =>
        level !== null && level <= openLevel && (occupations.length === 1 || titles.main(id) === code),
    );
  return lookup.catalogue.occupations
    .map(({ code }) => code)
    .filter((code) => isOfWork(lookup, code, 'reparer') && isTaught(code));
}

function inIndustry(
  world: World,
  start: Start,
  options: Options,
  most: Most,
  also: readonly string[] = [],
): EntryTrade[] {
  const all = industriesAll(world.space.lookup);
  return entryTrades(world, problemOf(world, start, all, options), all, options, most, also);
}
