/** Numbers that all reach each other; alone when nothing leads back. */
type Component = readonly string[];

type Frame = { id: string; links: readonly string[]; next: number };

/**
 * The strongly connected components of a graph, each after all those it leads to (Tarjan), without recursion: a chain may
 * be very long.
 */
export function componentsOf(ids: Iterable<string>, linksOf: (id: string) => readonly string[]): Component[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: Component[] = [];
  const frames: Frame[] = [];
  const enter = (id: string): void => {
    order.set(id, order.size);
    low.set(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    frames.push({ id, links: linksOf(id), next: 0 });
  };
  const lower = (id: string, to: number | undefined): void => {
    low.set(id, Math.min(low.get(id) ?? 0, to ?? 0));
  };
  const leave = ({ id }: Frame): void => {
    frames.pop();
    const before = frames.at(-1);
    if (before) lower(before.id, low.get(id));
    if (low.get(id) !== order.get(id)) return;
    const members = open.splice(open.lastIndexOf(id));
    for (const member of members) isOpen.delete(member);
    found.push(members);
  };
  for (const id of ids) {
    if (!order.has(id)) enter(id);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const link = frame.links[frame.next];
      frame.next += 1;
      if (link === undefined) leave(frame);
      else if (!order.has(link)) enter(link);
      else if (isOpen.has(link)) lower(frame.id, order.get(link));
    }
  }
  return found;
}
