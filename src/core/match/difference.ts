import type { MatchedPathway } from './view.ts';

/** What an answer changed in the first leads: those that came in, those that came nearer, those that went further or out. */
export type Difference = { entered: Label[]; nearer: Label[]; further: Label[] };
type Label = { id: string; title: string };

const bands = { close: 0, reachable: 1, far: 2 } as const;
const firstLeads = 10;

const ready = ({ acquired, toAssess, trade }: MatchedPathway): number =>
  (acquired + toAssess) * 1000 + trade.same * 10 + trade.context;

/** Whether a pathway stands nearer than before: by its distance, or by what the person has of it. */
function sense(now: MatchedPathway, before: MatchedPathway): number {
  return bands[before.band] - bands[now.band] || Math.sign(ready(now) - ready(before));
}

/** What changed among the first ten leads between two answers of the matcher. */
export function differenceOf(
  before: readonly MatchedPathway[],
  after: readonly MatchedPathway[],
): Difference {
  const known = new Map(before.map((one) => [one.id, one]));
  const [first, then] = [before.slice(0, firstLeads), after.slice(0, firstLeads)];
  const wasFirst = new Set(first.map(({ id }) => id));
  const isFirst = new Set(then.map(({ id }) => id));
  const label = ({ id, pathway }: MatchedPathway): Label => ({ id, title: pathway.title });
  const moved = (way: number) => (one: MatchedPathway) => {
    const old = known.get(one.id);
    return wasFirst.has(one.id) && old !== undefined && sense(one, old) === way;
  };
  return {
    entered: then.filter(({ id }) => !wasFirst.has(id)).map(label),
    nearer: then.filter(moved(1)).map(label),
    further: [...then.filter(moved(-1)), ...first.filter(({ id }) => !isFirst.has(id))].map(label),
  };
}
