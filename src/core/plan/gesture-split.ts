import { found } from '../catalogue/lookup.ts';
import { leastThere } from '../match/claims.ts';
import type { MoveCounts } from '../picture/planks.ts';
import type { Space } from '../match/space.ts';
import { domainOf } from './industry.ts';
import { coreGestures } from './moves.ts';

/** A gesture at the heart of a trade, as people read it. */
type Gesture = { id: string; label: string };

/** The core gestures of a trade, each in one of three lists: they add up to what the trade asks. */
export type GestureSplit = { have: Gesture[]; recognise: Gesture[]; learn: Gesture[] };

/**
 * What of a trade is there for who claims these competences (id -> strength above 0): `have`, a fine competence of the trade
 * itself, or the gesture where the trade asks for it without a context; `recognise`, the same gesture in another context, or one only begun;
 * `learn`, the rest.
 */
export function gestureSplit(
  { lookup, items }: Space,
  claimed: ReadonlyMap<string, number>,
  code: string,
): GestureSplit {
  const occupation = found(lookup.occupations, code);
  const asked = [...occupation.skills.main, ...occupation.skills.emerging];
  const ids = [...claimed].flatMap(([id, strength]) => (strength > 0 ? [id] : []));
  const same = new Set(ids.filter((id) => (claimed.get(id) ?? 0) >= leastThere));
  const macros = new Set(ids.flatMap((id) => items.gesturesOf(id)));
  const done = new Set([...same].map((id) => items.macroOf(id)));
  const split: GestureSplit = { have: [], recognise: [], learn: [] };
  for (const macro of coreGestures({ items }, occupation)) {
    const gesture = { id: macro, label: found(lookup.skills, macro).label };
    const own = asked.filter((id) => items.macroOf(id) === macro);
    if (own.some((id) => same.has(id)) || (own.includes(macro) && done.has(macro))) split.have.push(gesture);
    else if (own.some((id) => items.askedAs(id).some((one) => macros.has(one))))
      split.recognise.push(gesture);
    else split.learn.push(gesture);
  }
  return split;
}

/** The split of a specialty of one's own trade: what is not there is near. */
export const allNear = ({ have, recognise, learn }: GestureSplit): GestureSplit => ({
  have,
  recognise: [...recognise, ...learn],
  learn: [],
});

/** The split as the picture of a move counts it; no gesture at all is an unknown, not a zero. */
export function countsOf({ have, recognise, learn }: GestureSplit): MoveCounts {
  const counts = { have: have.length, recognise: recognise.length, learn: learn.length };
  return { ...counts, unknown: counts.have + counts.recognise + counts.learn === 0 };
}

/**
 * The counts of a trade for who holds others (`held`): where no gesture is left to learn of another domain of ROME, it is said that what is worked on changes.
 */
export function countsFor(split: GestureSplit, held: readonly string[], code: string): MoveCounts {
  const counts = countsOf(split);
  return isChange(counts, held, code) ? { ...counts, changes: true } : counts;
}

/** Whether all the gestures of a trade are there and it is of another domain of ROME than those held. */
export const isChange = ({ learn, unknown }: MoveCounts, held: readonly string[], code: string): boolean =>
  learn === 0 && unknown !== true && held.length > 0 && held.every((one) => domainOf(one) !== domainOf(code));
