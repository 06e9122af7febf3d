import { formatPlace } from '../catalogue/place.ts';
import { found } from '../catalogue/lookup.ts';
import { evidences, type Evidence } from '../catalogue/evidence.ts';
import type { Unit, UnitState } from './course.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { permitsOf } from './permits.ts';
import type { Levels } from './levels.ts';
import { linkRank, moved, trained, type Leg, type Trip } from './trip.ts';
import type { World } from './world.ts';

type Label = { id: string; label: string };

/**
 * One thing to do, with what it rests on. A trade to practise: of its core gestures, those that are there and those that
 * are not; what it brings to the next leg. A bloc (or, `whole`, a pathway without list of blocs): how many of its trade
 * skills are met. `certify`: every bloc is held, the certificate is to be asked for.
 */
export type Step =
  | {
      kind: 'occupation';
      key: string;
      code: string;
      label: string;
      arrival: boolean;
      evidence: Evidence;
      score: number | null;
      /** Certifications that lead to the trade left and to this one, by family; null within one family or where none is left. */
      joint: number | null;
      /** Licences, CACES and habilitations that ROME lists for it: to be checked. None listed says nothing. */
      permits: Label[];
      /** Core gestures of the trade there on arrival, out of `core`. */
      shared: number;
      core: number;
      missing: Label[];
      brings: Label[];
    }
  | {
      kind: 'toAssess' | 'toLearn';
      key: string;
      code: string;
      label: string;
      whole: boolean;
      evidence: Evidence;
      /** Of `asked` trade skills: met by the same one, and by the same gesture in another context. */
      same: number;
      context: number;
      asked: number;
    }
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
  } | null;
  steps: Step[];
};

const macroLabel = ({ space }: World, place: number): Label => {
  const skill = space.lookup.catalogue.skills[place];
  return { id: skill?.id ?? '', label: skill?.label ?? '' };
};

/** Core gestures of the next leg that `after` has and `before` has not. */
function bringsTo(world: World, next: Leg | undefined, before: Levels, after: Levels): Label[] {
  if (!next) return [];
  if (next.kind === 'move')
    return world
      .core(next.move.to)
      .filter((place) => before.macros[place] !== 1 && after.macros[place] === 1)
      .map((place) => macroLabel(world, place));
  const asked = found(world.space.demandOf, next.id).blocs.flatMap(({ skills }) => skills);
  const macros = new Map<string, string>();
  for (const { id, macro, nature } of asked) {
    const place = found(world.places.skill, id);
    if (nature === 'trade' && (after.skills[place] ?? 0) > (before.skills[place] ?? 0)) macros.set(macro, id);
  }
  return [...macros.keys()].map((id) => ({ id, label: world.space.lookup.skills.get(id)?.label ?? id }));
}

function moveStep(world: World, trip: Trip, leg: Leg & { kind: 'move' }, next: Leg | undefined): Step {
  const { to: code, evidence, score } = leg.move;
  const core = world.core(code);
  const missing = core.filter((place) => trip.levels.macros[place] !== 1);
  const after = moved(world, trip, leg.from, leg.move).levels;
  return {
    kind: 'occupation',
    key: formatPlace({ kind: 'occupation', id: code }),
    code,
    label: found(world.space.lookup.occupations, code).label,
    arrival: next === undefined,
    evidence,
    score,
    permits: permitsOf(world.space.lookup, code),
    joint: leg.from === null ? null : world.joint.between(leg.from, code),
    shared: core.length - missing.length,
    core: core.length,
    missing: missing.map((place) => macroLabel(world, place)),
    brings: bringsTo(world, next, trip.levels, after),
  };
}

function metOf({ trade }: Unit, { skills }: Levels): { same: number; context: number; asked: number } {
  const met = trade.filter((place) => (skills[place] ?? 0) > 0).length;
  const same = trade.filter((place) => (skills[place] ?? 0) > 2).length;
  return { same, context: met - same, asked: trade.length };
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
): PlanPart {
  const course = found(world.courses, leg.id);
  const { id, title, kind, level, register, ends, routes, prerequisites } = course.pathway;
  const acquired = leg.states.flatMap(({ state, unit, held, evidence }) =>
    state === 'acquired' ? [{ code: unit.code, label: unit.label, held: held ?? unit.code, evidence }] : [],
  );
  const steps = leg.states.flatMap((state) => unitStep(trip.levels, state));
  const key = formatPlace({ kind: 'pathway', id });
  const after = trained(world, trip, course, { cost: trip.cost, states: leg.states }, leg.lands);
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
    },
    steps: [
      ...(steps.length > 0 ? steps : [{ kind: 'certify' as const, key, code: id, label: title }]),
      ...(leg.lands !== null && next
        ? [landing(world, trip, after, course.pathway.id, leg.lands, next)]
        : []),
    ],
  };
}

/** Practising the trade that a pathway leads to, on the way to another one. */
function landing(world: World, before: Trip, after: Trip, id: string, code: string, next: Leg): Step {
  const core = world.core(code);
  const course = found(world.courses, id);
  return {
    kind: 'occupation',
    key: formatPlace({ kind: 'occupation', id: code }),
    code,
    label: found(world.space.lookup.occupations, code).label,
    arrival: false,
    evidence: evidences[linkRank(course, code)] ?? 'shared',
    score: null,
    permits: permitsOf(world.space.lookup, code),
    joint: null,
    shared: core.filter((place) => before.levels.macros[place] === 1).length,
    core: core.length,
    missing: [],
    brings: bringsTo(world, next, before.levels, after.levels),
  };
}

/** The legs of a plan as parts to read, each counted from what one has when it begins. */
export function partsOf(world: World, start: Trip, legs: readonly Leg[]): PlanPart[] {
  let trip = start;
  return legs.map((leg, at) => {
    const next = legs[at + 1];
    if (leg.kind === 'move') {
      const step = moveStep(world, trip, leg, next);
      trip = moved(world, trip, leg.from, leg.move);
      return { pathway: null, steps: [step] };
    }
    const part = coursePart(world, trip, leg, next);
    const course = found(world.courses, leg.id);
    trip = trained(world, trip, course, { cost: trip.cost, states: leg.states }, leg.lands);
    return part;
  });
}
