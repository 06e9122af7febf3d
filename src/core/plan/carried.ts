import { found } from '../catalogue/lookup.ts';
import { blocMatches } from '../match/bloc-state.ts';
import { leastThere, type Claims } from '../match/claims.ts';
import { gesturesMet } from '../match/for-you.ts';
import { plainWording } from '../profile/wording.ts';
import { isChange } from './gesture-split.ts';
import { blocsOfPlan } from './blocs-of-plan.ts';
import type { Plan } from './plan.ts';
import type { PlanPart } from './steps.ts';
import { settingsAt } from './settings.ts';
import { isOwnWork } from './same-work.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/**
 * A gesture (or a bloc) of the arrival. `there`: how the trade of arrival words it, where it differs from what the person does.
 * `learntIn`: the bloc of the plan that teaches it.
 */
type CarriedItem = { id: string; label: string; there: string | null; learntIn: string | null };

/**
 * What one carries to the arrival of a plan, in three lists: the same skill; the same gesture in another setting, to have
 * recognised; to learn. For a trade, its core gestures; for a pathway aimed at by itself, its blocs, or the
 * gestures that they ask for. `unknown`: there is more
 * that no source counts. Null when nothing can be counted.
 */
export type Carried = {
  unit: 'gestures' | 'blocs';
  to: { kind: 'occupation' | 'pathway'; id: string; label: string };
  have: CarriedItem[];
  recognise: CarriedItem[];
  learn: CarriedItem[];
  unknown: boolean;
  /** Nothing of a trade of another domain of ROME is left to learn: what it works on changes, and no gesture says so. */
  changes?: true;
  /** Where no gesture is left to learn: the blocs of the certificates on the way that are. */
  blocs?: number;
  /** Working conditions that ROME tells of the trade of arrival, among those that can be avoided. */
  settings: Setting[];
};

/** Competences at the heart of a trade, by the macro-competence at the place given. */
function wordings({ space, places }: World, code: string): Map<number, string[]> {
  const { main, emerging } = found(space.lookup.occupations, code).skills;
  const byPlace = new Map<number, string[]>();
  for (const id of [...main, ...emerging]) {
    const place = places.macro.get(places.macroOf(id) ?? '');
    if (place !== undefined) byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
  }
  return byPlace;
}

/** The bloc of the plan that asks for a macro-competence, for each one that is still to learn. */
function teachers({ space }: World, parts: readonly PlanPart[]): Map<string, string> {
  const teaching = new Map<string, string>();
  for (const { pathway, steps } of parts) {
    const toLearn = new Set(steps.flatMap((step) => (step.kind === 'toLearn' ? [step.code] : [])));
    const blocs = pathway ? found(space.demandOf, pathway.id).blocs : [];
    for (const { label, skills } of blocs.filter((bloc) => toLearn.has(bloc.code)))
      for (const { macro } of skills) if (!teaching.has(macro)) teaching.set(macro, label);
  }
  return teaching;
}

/** The gestures that are done, in whatever context: a trade that asks for one without a context asks for no more. */
const gesturesDone = ({ places }: World, { strength }: Claims) =>
  new Set([...strength].flatMap(([id, value]) => (value >= leastThere ? (places.macroOf(id) ?? []) : [])));

/** How little a gesture tells of a trade, from 0 on: one at its heart, one at the heart of many, one that only comes to it. */
function toldFirst({ space, places, generic }: World, code: string): (item: CarriedItem) => number {
  const { main } = found(space.lookup.occupations, code).skills;
  const atHeart = new Set(main.map((id) => places.macroOf(id)));
  return ({ id }) => (atHeart.has(id) ? 0 : 2) + Number(generic.has(places.macro.get(id) ?? -1));
}

function carriedToTrade(world: World, claims: Claims, code: string, parts: readonly PlanPart[]): Carried {
  const { lookup } = world.space;
  const said = wordings(world, code);
  const teaching = teachers(world, parts);
  const trade = found(lookup.occupations, code);
  const to = { kind: 'occupation' as const, id: code, label: trade.label };
  const isOwn = isOwnWork(world, claims.trades, code);
  const done = gesturesDone(world, claims);
  const carried: Carried = {
    unit: 'gestures',
    to,
    have: [],
    recognise: [],
    learn: [],
    unknown: false,
    settings: settingsAt(trade),
  };
  for (const place of world.core(code)) {
    const macro = lookup.catalogue.skills[place];
    if (!macro) continue;
    const items = said.get(place) ?? [];
    const first = items.map((id) => lookup.fineSkills.get(id)?.label).find((label) => label);
    const item = { id: macro.id, label: macro.label, there: null, learntIn: null };
    const there = first === undefined ? null : plainWording(first);
    const asked = items.flatMap((id) => world.places.askedAs(id));
    const isBare = items.includes(macro.id) && done.has(macro.id);
    if (isBare || items.some((id) => (claims.strength.get(id) ?? 0) >= leastThere)) carried.have.push(item);
    else if (isOwn || asked.some((id) => claims.byMacro.has(id))) carried.recognise.push({ ...item, there });
    else carried.learn.push({ ...item, there, learntIn: teaching.get(macro.id) ?? null });
  }
  const tells = toldFirst(world, code);
  carried.learn.sort((a, b) => tells(a) - tells(b));
  const counts = { have: 0, recognise: 0, learn: carried.learn.length };
  const isCounted = carried.have.length + carried.recognise.length > 0;
  return isCounted && isChange(counts, claims.trades, code) ? { ...carried, changes: true } : carried;
}

type Part = { pathway: NonNullable<PlanPart['pathway']>; steps: PlanPart['steps'] };

const empty = (unit: Carried['unit'], { id, title }: Part['pathway']): Carried => ({
  unit,
  to: { kind: 'pathway', id, label: title },
  have: [],
  recognise: [],
  learn: [],
  unknown: false,
  settings: [],
});

function blocsOf({ pathway, steps }: Part): Carried {
  const item = ({ code, label }: { code: string; label: string }): CarriedItem => ({
    id: code,
    label,
    there: null,
    learntIn: null,
  });
  const of = (kind: 'toAssess' | 'toLearn') =>
    steps.flatMap((step) => (step.kind === kind && !step.whole ? [item(step)] : []));
  return {
    ...empty('blocs', pathway),
    have: pathway.acquired.map(item),
    recognise: of('toAssess'),
    learn: of('toLearn'),
    unknown: steps.some((step) => step.kind === 'toLearn' && step.whole),
  };
}

const lists = { same: 'have', context: 'recognise', missing: 'learn' } as const;

/** The gestures that the blocs of a pathway ask for, each once, as its best met wording. */
function gesturesOfBlocs({ space }: World, claims: Claims, { pathway }: Part): Carried {
  const blocs = blocMatches(space, claims, found(space.demandOf, pathway.id));
  const carried = empty('gestures', pathway);
  for (const [id, { how, bloc: learntIn }] of gesturesMet(space.lookup, blocs)) {
    const label = space.lookup.skills.get(id)?.label ?? id;
    carried[lists[how]].push({ id, label, there: null, learntIn: how === 'missing' ? learntIn : null });
  }
  return carried;
}

/** A pathway is counted in blocs; when none is there or to be recognised, in the gestures that its blocs ask for. */
function carriedToPathway(world: World, claims: Claims, part: Part): Carried {
  const blocs = blocsOf(part);
  return blocs.have.length + blocs.recognise.length === 0 && !blocs.unknown
    ? gesturesOfBlocs(world, claims, part)
    : blocs;
}

/** The trade where the last part of a plan arrives; null for a pathway aimed at by itself. */
function arrivalOf({ pathway, steps }: PlanPart): string | null {
  const step = steps.findLast((one) => one.kind === 'occupation');
  return pathway?.lands?.id ?? step?.code ?? null;
}

function carriedBy(world: World, claims: Claims, trade: string | null, { parts }: Plan): Carried | null {
  const last = parts.at(-1);
  if (!last) return null;
  const code = trade ?? arrivalOf(last);
  if (code !== null && world.core(code).length > 0) return carriedToTrade(world, claims, code, parts);
  return last.pathway ? carriedToPathway(world, claims, { pathway: last.pathway, steps: last.steps }) : null;
}

/** No gesture is left to learn, and blocs are: said together, that neither denies the other. */
function besideBlocs(carried: Carried, plan: Plan): Carried {
  const blocs = blocsOfPlan(plan)?.learn ?? 0;
  return carried.unit === 'gestures' && carried.learn.length === 0 && blocs > 0
    ? { ...carried, blocs }
    : carried;
}

/** What one carries to the end of a plan. `trade`: the one aimed at, when a single one is. */
export function carriedTo(world: World, claims: Claims, trade: string | null, plan: Plan): Carried | null {
  const carried = carriedBy(world, claims, trade, plan);
  return carried && besideBlocs(carried, plan);
}
