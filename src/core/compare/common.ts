import type { Hold, Holdings, ItemKind } from './holdings.ts';

/** An item and on what each pathway calls for it, in their order; null where one does not. */
export type CommonItem = { kind: ItemKind; id: string; holds: (Hold | null)[] };

/** What is common to all, to some of several, and what one alone calls for. */
type CommonCore = { all: CommonItem[]; some: CommonItem[]; own: CommonItem[][] };

/** Whether a pathway itself asks for an item, in a bloc or at the heart of a trade. */
export const isSure = (hold: Hold | null): boolean => hold === 'bloc' || hold === 'trade';
const sureOf = ({ holds: all }: CommonItem): number => all.filter(isSure).length;
const heldBy = ({ holds: all }: CommonItem): number => all.filter((hold) => hold !== null).length;

/** What is beside in a trade joins what half of the others call for; otherwise it says nothing, and takes nothing from who is sure. */
const vouched = (item: CommonItem): CommonItem =>
  sureOf(item) >= heldBy(item) / 2
    ? item
    : { ...item, holds: item.holds.map((hold) => (isSure(hold) ? hold : null)) };

const rank = { gesture: 0, subject: 1, savoir: 2 } as const;

/** What more of them call for first; gestures before subjects and savoirs; then the surest; then by id. */
function inOrder(a: CommonItem, b: CommonItem): number {
  const blocs = ({ holds: all }: CommonItem) => all.filter((hold) => hold === 'bloc').length;
  return (
    heldBy(b) - heldBy(a) ||
    rank[a.kind] - rank[b.kind] ||
    sureOf(b) - sureOf(a) ||
    blocs(b) - blocs(a) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Sorts what several pathways call for into what is common to all, to some, and to one alone. The order of pathways is kept. */
export function commonCore(list: readonly Holdings[]): CommonCore {
  const keys = [...new Set(list.flatMap((one) => [...one.keys()]))];
  const items = keys.map((key): CommonItem => {
    const [kind = '', id = ''] = key.split(' ');
    return { kind: kind as ItemKind, id, holds: list.map((one) => one.get(key) ?? null) };
  });
  const known = items
    .map(vouched)
    .filter((item) => sureOf(item) > 0)
    .sort(inOrder);
  const several = known.filter((item) => heldBy(item) > 1);
  return {
    all: several.filter((item) => heldBy(item) === list.length),
    some: several.filter((item) => heldBy(item) < list.length),
    own: list.map((_, at) => known.filter((item) => heldBy(item) === 1 && item.holds[at] !== null)),
  };
}

/** How many gestures two pathways have in common, of those that either calls for; what is beside in both is left out. */
export function pairOf(one: Holdings, other: Holdings): { common: number; either: number } {
  const keys = new Set([...one.keys(), ...other.keys()].filter((key) => key.startsWith('gesture ')));
  const pairs = [...keys].map((key) => [one.get(key) ?? null, other.get(key) ?? null] as const);
  const asked = pairs.filter((pair) => pair.some(isSure));
  return { common: asked.filter((pair) => pair.every((hold) => hold !== null)).length, either: asked.length };
}
