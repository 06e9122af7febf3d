import { rankOf } from '../catalogue/evidence.ts';
import type { Origin } from './origin.ts';

/** Origins that come the same way, on the same evidence. `first`: among those that an employer asks first; `own`: of their own industry. */
export type OriginGroup = {
  first: boolean;
  own: boolean;
  by: Origin['by']['kind'];
  evidence: Origin['evidence'];
  origins: Origin[];
};

/** How many an employer asks first, of a list in the order of who is nearest. */
const askedFirst = 8;

const ways: readonly Origin['by']['kind'][] = ['asItIs', 'move', 'course'];

/** Gestures of the heart of the trade aimed at that are there, as a share; the whole trade where it is exercised there as it is. */
function share({ by, shared, core }: Origin): number {
  if (by.kind === 'asItIs') return 1;
  return shared === null || core === null ? 0 : shared / Math.max(1, core);
}

const isAside = ({ aside }: Origin): boolean => aside === true;

const byShare = (a: Origin, b: Origin): number =>
  Number(isAside(a)) - Number(isAside(b)) || share(b) - share(a);

/**
 * Origins as a page lists them: those that an employer asks first, then the others; in each part by the way one comes and by its
 * evidence, then those with the most gestures in common, a single one last; those of the own industry of who recruits come last. `all`: the whole list, nearest first, of which `shown` may be a part.
 */
export function originGroups(all: readonly Origin[], shown: readonly Origin[]): OriginGroup[] {
  const others = all.filter((one) => one.own !== true);
  const asked = new Set(others.slice(0, askedFirst).map(({ code }) => code));
  const groups = new Map<string, OriginGroup>();
  for (const origin of shown) {
    const { by, evidence, code, own = false } = origin;
    const first = asked.has(code);
    const key = `${own} ${first} ${by.kind} ${evidence}`;
    const group = groups.get(key) ?? { first, own, by: by.kind, evidence, origins: [] };
    group.origins.push(origin);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort(
      (a, b) =>
        Number(a.own) - Number(b.own) ||
        Number(b.first) - Number(a.first) ||
        ways.indexOf(a.by) - ways.indexOf(b.by) ||
        rankOf(a.evidence) - rankOf(b.evidence),
    )
    .map((group) => ({ ...group, origins: group.origins.toSorted(byShare) }));
}

/**
 * So many of whom a call asks for, of a list in the order of who is nearest: those that an employer asks first, of other industries than its
 * own, with the most gestures in common. Those that come last only where there is nobody else.
 */
export function nearestOrigins(all: readonly Origin[], count: number): Origin[] {
  const sought = all.filter((one) => one.own !== true && !isAside(one));
  return (sought.length > 0 ? sought : all).slice(0, askedFirst).toSorted(byShare).slice(0, count);
}
