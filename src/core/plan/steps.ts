import { formatPlace } from '../catalogue/place.ts';
import { found } from '../catalogue/lookup.ts';
import { evidences, type Evidence } from '../catalogue/evidence.ts';
import type { Unit, UnitState } from './course.ts';
import { named, type Named } from '../catalogue/summary.ts';
import type { Levels } from './levels.ts';
import { isShared } from './shared.ts';
import { landing, moveStep, type Label, type TradeStep } from './trade-step.ts';
import { linkRank, moved, trained, type Leg, type Trip } from './trip.ts';
import { twinNamed } from './twin-trades.ts';
import type { World } from './world.ts';

/** Of `asked` trade skills: met by the same one, by the same gesture in another context; of both, `partly` in part only. */
type Counts = { same: number; context: number; partly: number; asked: number };

/**
 * One thing to do, with what it rests on. A bloc (or, `whole`, a pathway without list of blocs): how many of its trade
 * skills are met. `certify`: every bloc is held, the certificate is to be asked for.
 */
export type Step =
  | TradeStep
  | ({
      kind: 'toAssess' | 'toLearn';
      key: string;
      code: string;
      label: string;
      whole: boolean;
      evidence: Evidence;
    } & Counts)
  | { kind: 'certify'; key: string; code: string; label: string };

/** A leg as people read it: a trade, or a pathway with its blocs. */
export type PlanPart = {
  pathway: {
    id: string;
    key: string;
    title: string;
    kind: string;
    /** The name of its kind, to stand beside the title. */
    kindName: Named;
    level: number | null;
    register: 'rncp' | 'rs' | null;
    ends: string | null;
    routes: string[] | null;
    /** Whether its record states conditions to enter the training, to be certified; null = not given. */
    prerequisites: { training: boolean | null; certification: boolean | null };
    /** Blocs that are held or recognised, with the bloc held and the evidence. */
    acquired: { code: string; label: string; held: string; evidence: Evidence }[];
    general: number;
    /** How sure it is that the pathway leads to the trade; null where no trade is aimed at. */
    link: Evidence | null;
    lands: Label | null;
    /** Its record names this very near trade, and not the one that it is to lead to. */
    twin?: Label;
    /** It is common to several sectors, one of which is refused. */
    shared?: true;
  } | null;
  steps: Step[];
};

/** Levels of a skill that is met in part (`levelOf`): a bloc whose skills are all met so may still be to learn. */
const inPart: ReadonlySet<number> = new Set([1, 3]);

function metOf({ trade }: Unit, { skills }: Levels): Counts {
  const levels = trade.map((place) => skills[place] ?? 0);
  const count = (is: (level: number) => boolean) => levels.filter(is).length;
  const [met, same] = [count((level) => level > 0), count((level) => level > 2)];
  return { same, context: met - same, partly: count((level) => inPart.has(level)), asked: trade.length };
}

function unitStep(levels: Levels, { unit, state, evidence }: UnitState): Step[] {
  if (state === 'acquired') return [];
  const { code, label, whole } = unit;
  const key = formatPlace({ kind: whole ? 'pathway' : 'bloc', id: code });
  return [{ kind: state, key, code, label, whole, evidence, ...metOf(unit, levels) }];
}

function coursePart(
  world: World,
  trip: Trip,
  leg: Leg & { kind: 'course' },
  next: Leg | undefined,
  avoid: readonly string[],
): PlanPart {
  const course = found(world.courses, leg.id);
  const { id, title, kind, level, register, ends, routes, prerequisites } = course.pathway;
  const acquired = leg.states.flatMap(({ state, unit, held, evidence }) =>
    state === 'acquired' ? [{ code: unit.code, label: unit.label, held: held ?? unit.code, evidence }] : [],
  );
  const steps = leg.states.flatMap((state) => unitStep(trip.levels, state));
  const key = formatPlace({ kind: 'pathway', id });
  const after = trained(world, trip, course, { cost: trip.cost, states: leg.states }, leg.lands);
  const twin = leg.lands === null ? null : twinNamed(world, leg.lands, course.pathway);
  return {
    pathway: {
      id,
      key,
      title,
      kind,
      kindName: named(found(world.space.lookup.kinds, kind)),
      level,
      register,
      ends,
      routes,
      prerequisites,
      acquired,
      general: course.general,
      link: leg.lands === null ? null : (evidences[linkRank(course, leg.lands)] ?? 'shared'),
      lands:
        leg.lands === null
          ? null
          : { id: leg.lands, label: found(world.space.lookup.occupations, leg.lands).label },
      ...(twin && { twin }),
      ...(isShared(course.pathway, { avoid }) && { shared: true as const }),
    },
    steps: [
      ...(steps.length > 0 ? steps : [{ kind: 'certify' as const, key, code: id, label: title }]),
      ...(leg.lands !== null && next
        ? [landing(world, trip, after, course.pathway.id, leg.lands, next)]
        : []),
    ],
  };
}

/** The legs of a plan as parts to read, each counted from what one has when it begins. `avoid`: the sectors that are refused. */
export function partsOf(
  world: World,
  start: Trip,
  legs: readonly Leg[],
  avoid: readonly string[] = [],
): PlanPart[] {
  let trip = start;
  return legs.map((leg, at) => {
    const next = legs[at + 1];
    if (leg.kind === 'move') {
      const step = moveStep(world, trip, leg, next);
      trip = moved(world, trip, leg.from, leg.move);
      return { pathway: null, steps: [step] };
    }
    const part = coursePart(world, trip, leg, next, avoid);
    const course = found(world.courses, leg.id);
    trip = trained(world, trip, course, { cost: trip.cost, states: leg.states }, leg.lands);
    return part;
  });
}
