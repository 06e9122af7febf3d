import { evidences, type Evidence } from '../catalogue/evidence.ts';
import { found } from '../catalogue/lookup.ts';
import { formatPlace } from '../catalogue/place.ts';
import { isThere } from './heart.ts';
import type { Levels } from './levels.ts';
import { permitsOf } from './permits.ts';
import { isOwnWork } from './same-work.ts';
import { linkRank, moved, type Leg, type Trip } from './trip.ts';
import type { World } from './world.ts';

/** Something of the catalogue under its name. */
export type Label = { id: string; label: string };

/** A trade to practise: of its core gestures, those that are there and those that are not; what it brings to the next leg. */
export type TradeStep = {
  kind: 'occupation';
  key: string;
  code: string;
  label: string;
  arrival: boolean;
  evidence: Evidence;
  score: number | null;
  /** Certifications that lead to the trade left and to this one, by family; null within one family or where none is left. */
  joint: number | null;
  /** Licences, CACES and habilitations that ROME lists for it: to be checked. None listed says nothing. `held`: the profile has it among its papers. */
  permits: (Label & { held?: true })[];
  /** Core gestures of the trade there on arrival, out of `core`. */
  shared: number;
  core: number;
  missing: Label[];
  brings: Label[];
};

const macroLabel = ({ space }: World, place: number): Label => {
  const skill = space.lookup.catalogue.skills[place];
  return { id: skill?.id ?? '', label: skill?.label ?? '' };
};

/** Core gestures of the next leg that `after` has and `before` has not. */
function bringsTo(world: World, next: Leg | undefined, before: Levels, after: Levels): Label[] {
  if (!next) return [];
  if (next.kind === 'move') {
    const [had, has] = [before, after].map((levels) => isThere(world, levels, next.move.to));
    return world
      .core(next.move.to)
      .filter((place) => had?.(place) === false && has?.(place) === true)
      .map((place) => macroLabel(world, place));
  }
  const asked = found(world.space.demandOf, next.id).blocs.flatMap(({ skills }) => skills);
  const macros = new Map<string, string>();
  for (const { id, macro, nature } of asked) {
    const place = found(world.places.skill, id);
    if (nature === 'trade' && (after.skills[place] ?? 0) > (before.skills[place] ?? 0)) macros.set(macro, id);
  }
  return [...macros.keys()].map((id) => ({ id, label: world.space.lookup.skills.get(id)?.label ?? id }));
}

/** Practising a trade after a move. */
export function moveStep(
  world: World,
  trip: Trip,
  leg: Leg & { kind: 'move' },
  next: Leg | undefined,
): TradeStep {
  const { to: code, evidence, score } = leg.move;
  const core = world.core(code);
  const there = isThere(world, trip.levels, code);
  const isOwn = isOwnWork(world, leg.from === null ? [] : [leg.from], code);
  const missing = isOwn ? [] : core.filter((place) => !there(place));
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

/** Practising the trade that a pathway leads to, on the way to another one. */
export function landing(
  world: World,
  before: Trip,
  after: Trip,
  id: string,
  code: string,
  next: Leg,
): TradeStep {
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
    shared: core.filter(isThere(world, before.levels, code)).length,
    core: core.length,
    missing: [],
    brings: bringsTo(world, next, before.levels, after.levels),
  };
}
