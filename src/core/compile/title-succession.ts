import { fold } from '../text/fold.ts';
import { registeredTitle } from './kind.ts';
import { compareIds, groupBy } from '../catalogue/order.ts';
import type { RawRecord } from './raw.ts';
import { addLink, walk, type Graph } from './succession.ts';
import { foldTitle } from './title.ts';

/** What must not contradict before two records of the same kind and title are taken for one certificate. */
type TitleContext = {
  kindOf: (record: RawRecord) => string | null;
  branchesOf: (record: RawRecord) => ReadonlySet<string>;
};

/**
 * Successions that no official row declares: same kind, same folded title. An inactive record without official successor
 * is followed by the next newer inactive one of its group, else by the active one: the only one without official
 * predecessor, else the only one. Of two active
 * ones that nothing links, the lower number is the older (twins). Records whose levels, branches or certifiers differ are never joined.
 */
export function addTitleLinks(graph: Graph, records: Iterable<RawRecord>, context: TitleContext): void {
  const groups = groupBy(records, (record) => `${context.kindOf(record) ?? ''} ${foldTitle(record.title)}`);
  for (const group of groups.values()) {
    const first = group[0];
    if (!first || group.length < 2 || [null, registeredTitle].includes(context.kindOf(first))) continue;
    linkGroup(
      graph,
      [...group].sort((a, b) => compareIds(a.id, b.id)),
      context,
    );
  }
}

function linkGroup(graph: Graph, group: readonly RawRecord[], context: TitleContext): void {
  linkTwins(graph, group, context);
  const orphans = group.filter((record) => !record.active && !graph.successors.has(record.id));
  const officiallyPreceded = new Set(
    group.filter(({ id }) => graph.predecessors.has(id)).map(({ id }) => id),
  );
  for (const older of orphans) {
    const newer = group.filter((other) => compareIds(other.id, older.id) > 0 && agree(older, other, context));
    const next = nextOf(newer, officiallyPreceded);
    if (next) addLink(graph, older.id, next.id, 'title');
  }
}

/** Two active numbered records that nothing links: the lower number is the older, when only it has an end date. */
function linkTwins(graph: Graph, group: readonly RawRecord[], context: TitleContext): void {
  const active = group.filter(({ id, active: runs }) => runs && id.startsWith('RNCP'));
  const [older, newer] = active;
  if (!older || !newer || active.length > 2 || newer.ends !== null || !agree(older, newer, context)) return;
  const linked = [...walk(graph.successors, older.id)].includes(newer.id);
  const back = [...walk(graph.successors, newer.id)].includes(older.id);
  if (!linked && !back && sameCertifier(older, newer)) addLink(graph, older.id, newer.id, 'title');
}

/** Whether nothing says that two bodies certify: one of the records names none, or they share one. */
function sameCertifier(a: RawRecord, b: RawRecord): boolean {
  const names = new Set(a.certifiers.map(({ name }) => fold(name)));
  return (
    names.size === 0 || b.certifiers.length === 0 || b.certifiers.some(({ name }) => names.has(fold(name)))
  );
}

/** The next inactive one, else the only active one, those without official predecessor first. */
function nextOf(newer: readonly RawRecord[], preceded: ReadonlySet<string>): RawRecord | undefined {
  const inactive = newer.find((record) => !record.active);
  if (inactive) return inactive;
  const active = newer.filter((record) => record.active);
  const free = active.filter(({ id }) => !preceded.has(id));
  const candidates = free.length > 0 ? free : active;
  return candidates.length === 1 ? candidates[0] : undefined;
}

function agree(a: RawRecord, b: RawRecord, { branchesOf }: TitleContext): boolean {
  if (a.level !== null && b.level !== null && a.level !== b.level) return false;
  const [mine, theirs] = [branchesOf(a), branchesOf(b)];
  return mine.size === 0 || theirs.size === 0 || [...mine].some((branch) => theirs.has(branch));
}
