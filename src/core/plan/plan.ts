import { found } from '../catalogue/lookup.ts';
import type { Options, Start, Target } from './ask.ts';
import { isUnlisted } from './checks.ts';
import { certificatesBeforePost, levelSought } from './certificates-before-post.ts';
import { choose } from './choose.ts';
import { directPlans } from './direct.ts';
import { alsoThere } from './exercised.ts';
import { enteredFirst } from './entered-first.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { evidences, type Evidence } from '../catalogue/evidence.ts';
import type { Objectives } from './front.ts';
import { isFaint } from './beside.ts';
import { servesBeside } from './beside-own.ts';
import { sparesMatter } from './matter.ts';
import { tellsOf } from './met.ts';
import { insteadOfFaint, nothingFound, type NoPlan } from './nothing.ts';
import { knownFirst } from './known-first.ts';
import { nearestSpared } from './nearest-spared.ts';
import { nameSaid, type PlanName } from './naming.ts';
import { lastResort } from './last-resort.ts';
import { levelHeld, problemOf, profileAt } from './problem.ts';
import type { FoundPlan, Problem } from './question.ts';
import { sectorFirst } from './of-sector.ts';
import { permitsThere } from './permits-there.ts';
import { proposed } from './proposed.ts';
import { keepsMatter, supplePlans } from './supple.ts';
import { sparedThere, type SparedTrade } from './spared-there.ts';
import { searchPlans } from './search.ts';
import { partsOf, type PlanPart } from './steps.ts';
import { avoidedAt, sparesPlace, sparesWork, toldAt } from './settings.ts';
import type { Setting } from './setting.ts';
import { thinPlans, tradeAimedAt } from './thin.ts';
import { workStudyFirst } from './work-study-first.ts';
import { isBare, nextThere, tradesNamed, tradesThere } from './wide.ts';
import type { World } from './world.ts';

/** One plan: what one gains by it, its counts, its parts in order. */
export type Plan = {
  name: PlanName;
  blocs: number;
  /** Whether `blocs` counts a pathway without list of blocs for the usual number. */
  blocsGuessed: boolean;
  usualBlocs: number;
  /** Whether one trade is aimed at, so that missing gestures can be counted. */
  aimsAtTrade: boolean;
  steps: number;
  weakest: Evidence;
  /** Levels climbed above the highest one held; null when one of them is not known. */
  climb: number | null;
  missing: number;
  parts: PlanPart[];
  /** Other pathways or trades that make a plan as good on every count, after the certificate of the sector itself. */
  insteadOf: { id: string; label: string }[];
};

export type Planned = {
  plans: Plan[];
  /** How many plans no other beats, shown or not. */
  front: number;
  /** The trade aimed at is already practised: warn that some funding then asks for another proof of a change of occupation. */
  sameOccupation: boolean;
  /** Trades practised that also exist in the sectors or families aimed at. */
  alsoThere: { id: string; label: string }[];
  /** What ROME tells of the first of them that the options avoid: it is elsewhere too, and said beside. */
  toldThere: Setting[];
  /** Licences and habilitations that bear the name of the industry aimed at. */
  permitsThere: { id: string; label: string }[];
  /** Those that do too, and of which ROME tells what the options avoid: a post without it is to be asked for. */
  fledThere: { id: string; label: string }[];
  /** Where one's own trade has what is to be avoided: other trades of there that are spared of it. */
  sparedThere: SparedTrade[];
  /** What the options avoid and the trade aimed at has: no plan leads there, and the page says why. */
  aimedHas: Setting[];
  /** Where that keeps every plan away: other trades without it, the near ones first. */
  instead?: { id: string; label: string }[];
  /** One often works in the cold in all the sectors aimed at, by our judgement, and flees it: no plan leads there. */
  coldThere: boolean;
  /** The pathway aimed at is already held. */
  alreadyHeld: boolean;
  /** How many legs the longest plan has: more than asked when nothing shorter was found. */
  legs: number;
  none: NoPlan | null;
};

/** A longer row than this is no answer to who did not ask for one. */
const mostLegs = 3;

/** Looks within the legs allowed; when nothing is found, one leg further, up to three. */
function searchFurther(world: World, problem: Problem) {
  for (let legs = problem.maxLegs; ; legs++) {
    const front = searchPlans(world, { ...problem, maxLegs: legs });
    if (front.groups.length > 0 || legs >= mostLegs) return front;
  }
}

function climbOf(world: World, held: number | null, { legs }: FoundPlan): number | null {
  const levels = legs.flatMap((leg) =>
    leg.kind === 'course' ? [found(world.space.lookup.pathways, leg.id).level] : [],
  );
  if (levels.length === 0) return 0;
  const known = levels.filter((level) => level !== null);
  return held === null || known.length < levels.length ? null : Math.max(0, Math.max(...known) - held);
}

/** Whether a plan arrives at a trade of which nothing is lacking, a specialty of one's own too. */
function isWhole(parts: readonly PlanPart[]): boolean {
  const last = parts.at(-1)?.steps.at(-1);
  return last?.kind === 'occupation' && last.arrival && last.missing.length === 0;
}

const mostTwins = 3;

/** What the other plans as good go through that this one does not. */
function twinsOf(world: World, own: FoundPlan, twins: readonly FoundPlan[]): Plan['insteadOf'] {
  const keys = ({ legs }: FoundPlan) => legs.map((leg) => (leg.kind === 'move' ? leg.move.to : leg.id));
  const known = new Set(keys(own));
  const ids = [...new Set(twins.flatMap(keys))].filter((id) => !known.has(id)).slice(0, mostTwins);
  const { occupations, pathways } = world.space.lookup;
  return ids.map((id) => ({ id, label: occupations.get(id)?.label ?? pathways.get(id)?.title ?? id }));
}

function counts({ blocs, steps, evidence, missing }: Objectives) {
  return { blocs, steps, weakest: evidences[evidence] ?? 'estimated', missing };
}

/**
 * A few honest plans from an occupation or a profile to a target. Refuses unknown ids by throwing; check them first. When
 * nothing leads there, `none` says what is nearest and what is missing.
 */
export function plan(world: World, start: Start, target: Target, options: Options): Planned {
  const problem = problemOf(world, start, target, options);
  const profile = profileAt(world, start);
  const held = levelHeld(world, profile);
  const front = searchFurther(world, problem);
  // Who flees a condition of the trade itself finds it there too.
  const { occupations } = world.space.lookup;
  const spared = sparesWork(world.space.lookup, options.settings);
  const sparing = sparesMatter(
    problem.start.at.map((code) => found(occupations, code)),
    options.settings,
  );
  const hasAvoided = (trade: Occupation): Setting[] => {
    const own = avoidedAt(world.space.lookup, options.settings)(trade);
    return sparing(trade) || own.includes('allergenes') ? own : [...own, 'allergenes'];
  };
  const practised = alsoThere(world, problem.start.at, target);
  const inPlace = sparesPlace(world.space.lookup, target, options.settings);
  const isBorne = ({ id }: { id: string }) => inPlace && spared(found(occupations, id));
  const there = practised.filter(isBorne);
  const fled = practised.filter((one) => !isBorne(one));
  // What every industry has stands beside the field's own where it is next to one's own trade, and nearer.
  const direct = [...nextThere(world, problem, target), ...directPlans(world, problem)];
  const pools = {
    front,
    direct,
    there: tradesThere(world, problem, target),
    named: [...tradesNamed(world, problem, target), ...supplePlans(world, problem, target, direct)],
    aimed: tradeAimedAt(world, problem),
    thin: thinPlans(world, problem, target),
    proposed: proposed(world, problem, profile),
  };
  const level = levelSought(world, problem, target);
  const best = choose(world, problem.start.levels, pools, {
    at: problem.start.at,
    near: problem.near,
    nearPathway: problem.nearPathway,
    tells: tellsOf(world, problem),
    known: there.length,
    aimsAtField: target.kind === 'field',
    level,
    fits: keepsMatter(world, problem, target, [...pools.direct, ...pools.named, ...pools.thin]),
    today: options.today,
    avoid: options.avoid,
  });
  const known = knownFirst(world, problem.start.levels, problem.start.at, best, options.today);
  const before = certificatesBeforePost(world, target, known, level);
  const entered = enteredFirst(world, problem, target, options, before);
  const ordered = workStudyFirst(world, options, entered);
  // What may be certified is said to who goes there as they are.
  const said = (one: (typeof ordered)[number]) => sectorFirst(world, problem, target, one);
  const chosen =
    there.length > 0 ? ordered.filter((one) => servesBeside(world, problem, said(one).found)) : ordered;
  const nothing = insteadOfFaint(world, problem, target, options, [
    ...there,
    ...chosen.filter(({ found: own }) => !isFaint(problem, own) && !isBare(world, problem, own)),
  ]);
  const none =
    nothing ?? (inPlace && chosen.length > 0 ? null : nothingFound(world, problem, target, options));
  const last =
    none === null || nothing
      ? []
      : lastResort(world, problem, none).map((one) => ({ found: one, name: 'toLearn' as const, twins: [] }));
  const sparedToo = fled.length > 0 && inPlace ? sparedThere(world, problem, profile, target) : [];
  const leading = nothing || !inPlace ? [] : chosen.length > 0 ? chosen : last;
  const shown = nearestSpared(world, problem, sparedToo, leading);
  const plans = shown.map((one): Plan => {
    const { found: own, name, twins } = said(one);
    const parts = partsOf(world, problem.start, own.legs, options.avoid);
    return {
      name: nameSaid(world, name, own),
      ...counts({ ...own.cost, missing: isWhole(parts) ? 0 : own.cost.missing }),
      blocsGuessed: parts.some(isUnlisted),
      usualBlocs: world.usualBlocs,
      aimsAtTrade: problem.trade !== null || own.legs.at(-1)?.kind === 'move',
      climb: climbOf(world, held, own),
      parts,
      insteadOf: twinsOf(world, own, twins),
    };
  });
  return {
    plans,
    front: front.groups.length,
    sameOccupation: target.kind === 'occupation' && problem.start.at.includes(target.code),
    alsoThere: there,
    toldThere: there.slice(0, 1).flatMap(({ id }) => toldAt(found(occupations, id), options.settings)),
    permitsThere: permitsThere(world.space.lookup, target),
    fledThere: fled,
    sparedThere: sparedToo,
    aimedHas:
      target.kind === 'occupation' && !problem.start.at.includes(target.code)
        ? hasAvoided(found(occupations, target.code))
        : [],
    coldThere: !inPlace,
    alreadyHeld: target.kind === 'pathway' && profile.certifications.includes(target.id),
    legs: plans.length === 0 ? 0 : Math.max(...shown.map(({ found: own }) => own.legs.length)),
    none: plans.length > 0 ? null : none,
  };
}
