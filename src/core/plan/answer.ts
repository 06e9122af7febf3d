import { sectorsOfPlace } from '../catalogue/whole-industry.ts';
import type { Profile } from '../profile/profile.ts';
import { isEmpty } from '../profile/profile.ts';
import { found } from '../catalogue/lookup.ts';
import { noOptions, type Options, type Start, type Target } from './ask.ts';
import { claimsOf } from '../match/claims.ts';
import { origins } from './backwards.ts';
import type { Origin } from './origin.ts';
import { ownLast } from './origins-own.ts';
import { otherEntries } from './beginner.ts';
import { nearLeads, suiting } from './door-leads.ts';
import { industryHas } from './lead-order.ts';
import { keptGestures } from './kept-gestures.ts';
import { endOf } from './end-of.ts';
import type { End } from './ends.ts';
import { enteringBy, wordedThere, type Entering } from './entering.ts';
import type { EntryTrade } from './entries.ts';
import { carriedTo, type Carried } from './carried.ts';
import { isInWorks } from './in-works.ts';
import { openings, type Openings } from './openings.ts';
import { withHeld } from './permits-held.ts';
import { plan, type Planned } from './plan.ts';
import { profileAt } from './problem.ts';
import type { MobilityQuery } from './query.ts';
import { rulesThere } from './rules-there.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** What the page of mobility shows for a question. */
export type MobilityAnswer = { from: End | null; to: End | null; unknown: string[] } & (
  | { kind: 'nothing' }
  | { kind: 'emptyProfile' }
  /**
   * `carried`: for each plan, what one carries to its end. `entering`: how one enters where the first one arrives without a certificate.
   * `rules`: what is worked by there, of hygiene and safety, and not where one is.
   */
  | {
      kind: 'plans';
      planned: Planned;
      carried: (Carried | null)[];
      entering: Entering | null;
      rules: { id: string; label: string }[];
    }
  | { kind: 'origins'; origins: Origin[] }
  /** `entries`: where who must leave every trade held may enter another one; `entriesFirst`: what is near is but shops and responsibilities. */
  | { kind: 'openings'; openings: Openings; entries: EntryTrade[]; entriesFirst: boolean }
  | { kind: 'trades'; trades: { code: string; label: string; planned: Planned }[] }
);

const mostOrigins = 60;
const mostInstead = 5;

/** What an end aims at, for the planner. */
export function targetOf({ kind, id }: End): Target {
  if (kind === 'occupation') return { kind, code: id };
  if (kind === 'pathway') return { kind, id };
  if (kind === 'industry') return { kind: 'field', sectors: sectorsOfPlace(id), families: [] };
  return { kind: 'field', sectors: kind === 'sector' ? [id] : [], families: kind === 'family' ? [id] : [] };
}

/** Where a question starts from: the profile, or a trade. */
const startOf = ({ kind, id }: End, profile: Profile): Start =>
  kind === 'profile' ? { kind, profile } : { kind: 'occupation', code: id };

/** Constraints of a question; ids that the catalogue does not know are dropped. */
function optionsOf({ lookup }: World['space'], { options }: MobilityQuery, today: string): Options {
  const { registered, sectors, avoid, routes, ...others } = options;
  return {
    ...noOptions(),
    ...others,
    sectors: sectors.filter((id) => lookup.sectors.has(id)),
    avoid: avoid.filter((id) => lookup.sectors.has(id)),
    routes: routes.filter((id) => lookup.routes.has(id)),
    registeredOn: registered ? today : null,
    today,
  };
}

/** Answers a question of mobility. `today` (ISO) is the date on which a registration must run. */
export function answerMobility(
  world: World,
  query: MobilityQuery,
  profile: Profile,
  today: string,
): MobilityAnswer {
  const { lookup } = world.space;
  const from = endOf(lookup, query.from);
  const to = endOf(lookup, query.to);
  const unknown = [
    ...(query.from !== null && from === null ? [query.from] : []),
    ...(query.to !== null && to === null ? [query.to] : []),
  ];
  const options = optionsOf(world.space, query, today);
  const ends = { from, to, unknown };
  const target = to === null ? null : targetOf(to);
  if (from === null)
    return target === null
      ? { kind: 'nothing', ...ends }
      : {
          kind: 'origins',
          ...ends,
          origins: ownLast(origins(world, target, options, mostOrigins), query.at ?? null),
        };
  if (from.kind === 'profile' && isEmpty(profile)) return { kind: 'emptyProfile', ...ends };
  if (from.kind === 'sector') return fromSector(world, { ...ends, from }, target, options);
  const start = startOf(from, profile);
  return target === null
    ? { kind: 'openings', ...ends, ...openingsFrom(world, start, options, query.inWorks === true) }
    : { kind: 'plans', ...ends, ...plansTo(world, start, target, options, sectorsAimed(world.space, query)) };
}

/** Where one may go from here, and, for who must leave their trade, where to enter another one: the home page's answer. */
function openingsFrom(world: World, start: Start, options: Options, inWorks: boolean) {
  const all = openings(world, start, options);
  // A trade of which nothing is there is not near: to who must leave, entering another one says more.
  const kept = keptGestures(world, start, profileAt(world, start), options).map(
    ({ id, label, counts: { have, recognise, learn }, sectors }) => ({
      ...{ code: id, label, evidence: 'estimated' as const },
      ...{ shared: have, core: have + recognise + learn, sectors },
    }),
  );
  const isKept = ({ code }: { code: string }) => kept.some((one) => one.code === code);
  // As on the home page: where most gestures stay, then what is near.
  const met = [...kept, ...all.trades.filter((one) => !isKept(one))].filter(({ shared }) => shared > 0);
  const entries = otherEntries(
    world,
    start,
    options,
    met.map(({ code }) => code),
  );
  const fits = suiting(world, profileAt(world, start));
  // Who would work in a factory is shown no shop, where there is something else.
  const listed = entries.length > 0 ? met : all.trades;
  const inside = inWorks ? listed.filter(({ code }) => isInWorks(world, code)) : listed;
  const isLead = ({ code, label, sectors }: Openings['trades'][number]) =>
    fits(label, code) && industryHas(world, { id: code, sectors });
  return {
    openings: { ...all, trades: inside.length + entries.length > 0 ? inside : listed },
    entries,
    entriesFirst: entries.length > 0 && !inside.some(isLead),
  };
}

/** The industries where a trade is aimed at: those asked for, and that of the firm that recruits. */
const sectorsAimed = ({ lookup }: World['space'], { options, at }: MobilityQuery): string[] =>
  [...options.sectors, at ?? ''].filter((id) => lookup.sectors.has(id));

/** Where what is to be avoided keeps away the trade aimed at: near trades without it, then those that one may enter. */
function insteadOfAvoided(
  world: World,
  start: Start,
  options: Options,
  { plans, aimedHas }: Planned,
): { id: string; label: string }[] {
  if (plans.length > 0 || aimedHas.length === 0) return [];
  const has = ({ settings }: { settings: readonly Setting[] }) =>
    settings.some((one) => options.settings.includes(one));
  const near = nearLeads(world, start, profileAt(world, start), options).filter((one) => !has(one));
  const entries = otherEntries(
    world,
    start,
    options,
    near.map(({ id }) => id),
  );
  return [...near, ...entries].slice(0, mostInstead).map(({ id, label }) => ({ id, label }));
}

function plansTo(world: World, start: Start, target: Target, options: Options, sectors: readonly string[]) {
  const found = plan(world, start, target, options);
  const papers = start.kind === 'profile' ? (start.profile.papers ?? []) : [];
  const instead = insteadOfAvoided(world, start, options, found);
  const planned = {
    ...found,
    plans: withHeld(world.space.lookup, papers, found.plans),
    ...(instead.length > 0 && { instead }),
  };
  const carried = carriedBy(world, start, target, planned);
  const [first, ...others] = planned.plans;
  const { lookup } = world.space;
  const held = profileAt(world, start).jobs.flatMap(({ code }) =>
    lookup.occupations.has(code) ? [code] : [],
  );
  const leads = first !== undefined || planned.alsoThere.length > 0;
  return {
    planned,
    carried,
    entering: first ? enteringBy(world, [first, ...others], carried[0] ?? null, options, held) : null,
    rules: leads ? rulesThere(lookup, target, held, sectors) : [],
  };
}

function carriedBy(world: World, start: Start, target: Target, { plans }: Planned): (Carried | null)[] {
  const claims = claimsOf(world.space, profileAt(world, start));
  const trade = target.kind === 'occupation' ? target.code : null;
  return plans.map((one) => carriedTo(world, claims, trade, one));
}

/** Trades whose wordings an answer speaks: those where its plans arrive. */
export function tradesSaid(answer: MobilityAnswer): string[] {
  const arrivals = answer.kind === 'plans' ? answer.carried : [];
  return arrivals.flatMap((carried) => (carried?.to.kind === 'occupation' ? [carried.to.id] : []));
}

/** The same answer, in the wordings that are known by now. */
export function saidAgain(world: World, answer: MobilityAnswer, profile: Profile): MobilityAnswer {
  const { from, to } = answer;
  if (answer.kind !== 'plans' || from === null || to === null) return answer;
  const carried = carriedBy(world, startOf(from, profile), targetOf(to), answer.planned);
  const [first] = carried;
  const entering =
    answer.entering && first ? { ...answer.entering, learn: wordedThere(first) } : answer.entering;
  return { ...answer, carried, entering };
}

/** From a sector: a plan for each of its own trades; without a target, its trades to choose from. */
function fromSector(
  world: World,
  ends: { from: End; to: End | null; unknown: string[] },
  target: Target | null,
  options: Options,
): MobilityAnswer {
  const { occupations } = found(world.space.lookup.sectors, ends.from.id);
  const trades = occupations.map((code) => ({
    code,
    label: found(world.space.lookup.occupations, code).label,
    planned:
      target === null
        ? {
            plans: [],
            front: 0,
            sameOccupation: false,
            alsoThere: [],
            toldThere: [],
            permitsThere: [],
            fledThere: [],
            sparedThere: [],
            aimedHas: [],
            coldThere: false,
            alreadyHeld: false,
            legs: 0,
            none: null,
          }
        : plan(world, { kind: 'occupation', code }, target, options),
  }));
  return { kind: 'trades', ...ends, trades };
}
