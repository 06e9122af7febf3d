import { certificatesTo } from '../catalogue/certified.ts';
import { found } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { isBeginner } from '../profile/everyday.ts';
import { longestFirst } from '../profile/longest.ts';
import { isEmpty, type Profile } from '../profile/profile.ts';
import { noOptions, type Options, type Start, type Target } from './ask.ts';
import { targetOf } from './answer.ts';
import { endOf } from './end-of.ts';
import type { End } from './ends.ts';
import { hasSomething, leadOfPlans, leadTo, nearLeads, type DoorLead } from './door-leads.ts';
import { besideAim, besideOwnWork } from './beside-aim.ts';
import { lightOnes, sparedFirst } from './spared-first.ts';
import { sectorsAsItIs } from './exercised.ts';
import { keptGestures } from './kept-gestures.ts';
import { drivenBy, type Driven } from './permits.ts';
import { plan } from './plan.ts';
import { profileAt } from './problem.ts';
import { sectorsToAvoid } from './sectors-to-avoid.ts';
import { bearableOf, beginnerTrades, otherEntries } from './beginner.ts';
import { beginning } from './beginning.ts';
import type { EntryTrade } from './entries.ts';
import { firstPlanTo } from './first-plan.ts';
import { openings } from './openings.ts';
import { rulesThere } from './rules-there.ts';
import type { Plan, Planned } from './plan.ts';
import { leadsSomewhere } from './last-resort.ts';
import { isOneIndustry } from './one-industry.ts';
import { oneMoreLead, type OneMoreLead } from './one-more-lead.ts';
import { ownWorkThere } from './same-work.ts';
import type { SparedTrade } from './spared-there.ts';
import { avoidedAt, sparedSectors, toldAt } from './settings.ts';
import type { Setting } from './setting.ts';
import { isInWorks } from './in-works.ts';
import { byPlace } from './place-order.ts';
import type { WishedWork } from './wished-names.ts';
import type { WishedPlace } from './wished-place.ts';
import { isSupport } from './support.ts';
import type { World } from './world.ts';

/** A question of the home page: where one stands (a trade, `profil`, `debut`: no trade yet), where one would like to go (null: "I do not know"), what to avoid there. */
export type DoorQuery = {
  from: string | null;
  to: string | null;
  settings?: readonly Setting[];
  /** Sectors that one refuses, by id. */
  avoid?: readonly string[];
  /** The industry that one says to work in, as an address writes it: named last among those where one may go. */
  at?: string | null;
  /** The industry that one says to work in closes its posts: it is no way out, unless there is no other. */
  closes?: boolean;
  /** The job ends with its industry: that of the trades held is named last. */
  leaving?: boolean;
  /** The other ends that were said, in the order said: a page answers them beside. */
  or?: readonly string[];
  /** How one would work, where one has no trade yet. */
  like?: readonly WishedWork[];
  /** Where one would work, no industry being named. */
  where?: WishedPlace | null;
  /** A contract of work-study is sought. */
  workStudy?: boolean;
  /** The day (ISO) of the question: what ends soon is not named first. */
  today?: string | null;
  /** False: one bloc more is asked apart (`singleBlocs`), it takes longer than all the rest. */
  more?: boolean;
};

export type DoorAnswer = { from: End | null; to: End | null; unknown: string[]; refused: Named[] } & (
  | { kind: 'nothing' }
  | { kind: 'emptyProfile' }
  /** No trade yet: those by which one enters there, or in industry; none where what is aimed at has no certificate of entry. */
  | { kind: 'entry'; entries: EntryTrade[] }
  /**
   * `asItIs`: trades practised that are exercised there too; `fled`: those of them that have what is to be avoided, `spared`: other
   * trades of there without it, `entries`: those by which one enters where nothing leads there. `lead`: null when nothing is in common.
   * `coldThere`: one often works in the cold there, and flees it. `aimedHas`: what is to be avoided and the trade aimed at has. `permitsThere`: licences and habilitations that bear the name of that industry.
   */
  | {
      kind: 'move';
      asItIs: TradeThere[];
      fled: { id: string; label: string }[];
      spared: SparedTrade[];
      entries: EntryTrade[];
      coldThere: boolean;
      aimedHas: Setting[];
      permitsThere: { id: string; label: string }[];
      /** Rules of hygiene and safety that ROME cites for trades of that industry, and not for one's own that is exercised there. */
      rulesThere?: { id: string; label: string }[];
      lead: DoorLead | null;
      /** The plan that leads there, where the first one does: its steps are those of its own page. */
      first?: Plan;
      others: DoorLead[];
      /** Whether the others are trades of where one aims, and not of elsewhere. */
      othersThere?: boolean;
    }
  /** "I do not know": the sectors where the trade is exercised as it is, near trades, and one bloc that opens more. */
  | {
      kind: 'anywhere';
      sectors: Named[];
      /** These are but the industry that one leaves, or works in. */
      ownOnly: boolean;
      /** What is to be avoided is in the trade itself, in any sector. */
      avoided: boolean;
      /** What of it the trades have. */
      why: Setting[];
      others: DoorLead[];
      /** Where who must leave their trade may enter another one. */
      entries: EntryTrade[];
      oneMore: OneMoreLead | null;
      /** All that is near is in this answer. */
      isWhole?: true;
    }
);

/**
 * A trade exercised there as it is; `certified`: whether pathways of that place, or of others only, lead to it (null: none does);
 * `settings`: what is avoided and ROME tells of it, elsewhere too; `drives`: machines that one drives by the employer's leave; `welds`: what one welds with, process by process, is qualified.
 */
type TradeThere = {
  id: string;
  label: string;
  certified: 'there' | 'elsewhere' | null;
  settings: Setting[];
  drives: Driven | null;
  welds: boolean;
};

const mostOthers = 5;
/** More to who must leave their trade: they choose anew. */
const mostKept = 8;
const mostSectors = 12;
/** So many trades that spare what hurts are an answer: those that do not are left out. */
const leastLight = 2;

/** Answers the home page's question. An end that the catalogue does not know is named in `unknown`. */
export function answerDoor(world: World, query: DoorQuery, profile: Profile): DoorAnswer {
  const { lookup } = world.space;
  const from = query.from === beginning ? null : endOf(lookup, query.from);
  const to = endOf(lookup, query.to);
  const unknown = [
    ...(from || query.from === beginning ? [] : [query.from]),
    ...(to ? [] : [query.to]),
  ].filter((id) => id !== null);
  const avoid = sectorsToAvoid(lookup, query.avoid ?? []);
  const refused = (query.avoid ?? []).flatMap((id) => lookup.sectors.get(id) ?? []).map(named);
  const ends = { from, to, unknown, refused };
  const options = {
    ...noOptions(),
    settings: query.settings ?? [],
    avoid,
    today: query.today ?? null,
    workStudy: query.workStudy ?? false,
  };
  // Who holds but things of every day has no trade yet.
  const begins = query.from === beginning || (from?.kind === 'profile' && isBeginner(profile));
  if (begins && (to !== null || query.to === null))
    return {
      kind: 'entry',
      ...ends,
      entries: beginnerTrades(world, to && targetOf(to), options, profile, query.like),
    };
  if (from === null || (from.kind !== 'occupation' && from.kind !== 'profile'))
    return { kind: 'nothing', ...ends };
  if (from.kind === 'profile' && isEmpty(profile)) return { kind: 'emptyProfile', ...ends };
  const start: Start =
    from.kind === 'profile'
      ? { kind: 'profile', profile: { ...profile, jobs: longestFirst(profile.jobs) } }
      : { kind: 'occupation', code: from.id };
  if (query.to !== null && to === null) return { kind: 'nothing', ...ends };
  if (to === null) return anywhere(world, start, options, ends, query);
  const there = ownWorkThere(world, heldBy(world, profileAt(world, start)), to) ?? to;
  return towards(world, start, targetOf(there), options, { ...ends, to: there });
}

type Ends = Pick<DoorAnswer, 'from' | 'to' | 'unknown' | 'refused'>;

function towards(world: World, start: Start, target: Target, options: Options, ends: Ends): DoorAnswer {
  const person = profileAt(world, start);
  const planned = plan(world, start, target, options);
  const lead =
    target.kind === 'field' ? leadOfPlans(world, person, planned.plans) : leadTo(world, person, target);
  const inSector = target.kind === 'field' ? target.sectors : [];
  const spared = planned.sparedThere.filter(({ id }) => id !== lead?.id);
  const said = new Set([...planned.alsoThere, ...spared, ...(lead ? [lead] : [])].map(({ id }) => id));
  const answered =
    planned.alsoThere.length > 0 ||
    spared.length > 0 ||
    (lead !== null && hasSomething(lead) && leadsOn(planned));
  const beside = besideAim(world, { start, person, target, options }, { said, answered });
  const others = beside.leads.sort(sparedFirst(world, options));
  return {
    kind: 'move',
    ...ends,
    asItIs: planned.alsoThere.map((trade) => ({
      ...trade,
      certified: certifiedIn(world, trade.id, inSector),
      settings: toldAt(found(world.space.lookup.occupations, trade.id), options.settings),
      drives: drivenBy(trade),
      welds: /soud/iu.test(trade.label),
    })),
    fled: planned.fledThere,
    spared,
    entries: (planned.none?.entries ?? []).filter(({ id }) => !said.has(id)),
    coldThere: planned.coldThere,
    aimedHas: planned.aimedHas,
    permitsThere: planned.permitsThere,
    rulesThere:
      planned.alsoThere.length > 0 ? rulesThere(world.space.lookup, target, heldBy(world, person)) : [],
    lead: lead && hasSomething(lead) && leadsOn(planned) ? lead : null,
    ...firstPlanTo(planned.plans, lead),
    others: others.slice(0, mostOthers),
    othersThere: beside.there,
  };
}

/** Whether the page of the plan leads on: by a plan, by what it names that leads there, or by what it says of what is to be avoided. */
const leadsOn = ({ plans, none, sameOccupation, aimedHas, coldThere }: Planned): boolean =>
  plans.length > 0 ||
  sameOccupation ||
  coldThere ||
  aimedHas.length > 0 ||
  none === null ||
  leadsSomewhere(none);

function certifiedIn(
  { space: { lookup } }: World,
  code: string,
  wanted: readonly string[],
): TradeThere['certified'] {
  const pathways = certificatesTo(lookup, code);
  if (pathways.length === 0) return null;
  const there = pathways.some(({ sectors }) => sectors.some(({ sector }) => wanted.includes(sector)));
  return wanted.length === 0 || there ? 'there' : 'elsewhere';
}

/** The sectors of an end that is one, or a whole industry. */
function sectorsOf(end: End | null): readonly string[] {
  const target = end && targetOf(end);
  return target?.kind === 'field' ? target.sectors : [];
}

/** The trades of a person that the catalogue knows. */
const heldBy = ({ space }: World, { jobs }: Profile): string[] =>
  jobs.map(({ code }) => code).filter((code) => space.lookup.occupations.has(code));

function anywhere(
  world: World,
  start: Start,
  options: Options,
  ends: Ends,
  {
    at: there = null,
    leaving = false,
    closes = false,
    more = true,
    where: wished = null,
  }: Pick<DoorQuery, 'at' | 'leaving' | 'closes' | 'more' | 'where'>,
): DoorAnswer {
  const { lookup } = world.space;
  const person = profileAt(world, start);
  const at = heldBy(world, person);
  const held = at.flatMap((code) => lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id);
  const now = sectorsOf(endOf(lookup, there));
  const isNow = ({ id }: { id: string }) => now.includes(id);
  // Offices are in works too: who supports firms goes on as anywhere.
  const supports = at.some((code) => isSupport(found(lookup.occupations, code)));
  const where = wished === 'usine' && supports ? null : wished;
  const leaves = leaving || where === 'autre';
  const isLeft = ({ id }: { id: string }) => (leaves && held.includes(id)) || (closes && now.includes(id));
  // Whose job ends with its industry is led out of it first.
  const isOnlyLeft = ({ sectors }: DoorLead) => sectors.length > 0 && sectors.every(isLeft);
  const kept = keptGestures(world, start, person, options);
  const open = openings(world, start, options);
  const near = nearLeads(world, start, person, options, open).filter(
    ({ id }) => !kept.some((lead) => lead.id === id),
  );
  const bearable = bearableOf(world, at, options);
  const beside = besideOwnWork(world, { start, person, options }, bearable, [...kept, ...near]);
  const all = [...beside, ...kept, ...near]
    .flatMap((lead) => {
      const sectors = lead.sectors.filter(({ id }) => !options.avoid.includes(id));
      return lead.sectors.length > 0 && sectors.length === 0 ? [] : [{ ...lead, sectors }];
    })
    .sort(sparedFirst(world, options))
    .sort((a, b) => Number(isOnlyLeft(a)) - Number(isOnlyLeft(b)))
    .sort(byPlace(world, where, held));
  const { settings } = options;
  const has = avoidedAt(lookup, settings);
  // Who flees what is in the trade itself is not told to learn more of it.
  const avoided = at.length > 0 && bearable.length === 0;
  const practised = sparedSectors(sectorsAsItIs(world, bearable), options.settings)
    .filter(({ id }) => !options.avoid.includes(id))
    .sort((a, b) => Number(isLeft(a)) - Number(isLeft(b)))
    .sort((a, b) => Number(isNow(a)) - Number(isNow(b)));
  const outside = closes ? practised.filter((one) => !isNow(one)) : practised;
  const sectors = outside.length > 0 ? outside : practised;
  // Who wishes for a factory, near whom nothing is of works, enters there: the roads are no answer.
  const enters = where === 'usine' && !all.some(({ id }) => isInWorks(world, id));
  const entering = (some: readonly DoorLead[]) =>
    otherEntries(
      world,
      start,
      options,
      some.map(({ id }) => id),
      { works: where === 'usine', enters },
    );
  const light = lightOnes(world, options, all);
  const isEnough =
    light.length >= leastLight || (light.length < all.length && entering(light).length >= leastLight);
  const leads = enters ? [] : (isEnough ? light : all).slice(0, kept.length > 0 ? mostKept : mostOthers);
  const entries = entering(leads);
  const others = enters && entries.length === 0 ? all.slice(0, mostOthers) : leads;
  const said = new Set([...others, ...entries].map(({ id }) => id));
  // Beside trades that one may enter, what is near lists none of which nothing is there.
  const listed = entries.length > 0 ? open.trades.filter(({ shared }) => shared > 0) : open.trades;
  const isWhole = open.pathways.length === 0 && listed.every(({ code }) => said.has(code));
  return {
    kind: 'anywhere',
    ...ends,
    ...(isWhole && { isWhole }),
    sectors: sectors.slice(0, mostSectors).map(named),
    ownOnly:
      sectors.length > 0 &&
      (sectors.every((one) => isLeft(one) || isNow(one)) || isOneIndustry(lookup, at, sectors)),
    avoided,
    why: settings.filter((one) => at.some((code) => has(found(lookup.occupations, code)).includes(one))),
    others,
    entries,
    oneMore:
      more && !avoided
        ? oneMoreLead(world, start, options, [...bearable, ...others.map(({ id }) => id)])
        : null,
  };
}
