import type { Superseded, Succession } from '../catalogue/pathway.ts';
import { compareIds, unique } from '../catalogue/order.ts';
import type { RawRecord } from './raw.ts';
import { chainEnds, walk } from './succession.ts';
import type { Register } from './register.ts';
import type { SameTitle } from './same-title.ts';

const cqpKinds = new Set(['cqp', 'cqpi', 'cqpm']);

/** An inactive record and the kept active ones that its chain ends at. */
type Ended = { record: RawRecord; current: string[] };

/** Inactive records worth keeping: those whose chain ends at a kept pathway, and the CQP of the branches that nothing replaces. */
export function selectSuperseded(
  register: Register,
  kept: ReadonlySet<string>,
  excluded: ReadonlySet<string>,
): Ended[] {
  const inactive = [...register.records.values()].filter(({ id, active }) => !active && !excluded.has(id));
  const endsOf = chainEnds(register.graph, (id) => kept.has(id));
  const chosen = inactive
    .map((record) => ({ record, current: endsOf(record.id) }))
    .filter(({ record, current }) => current.length > 0 || isBranchCqp(record, register));
  return [...chosen, ...between(chosen, register, excluded)].sort((a, b) =>
    compareIds(a.record.id, b.record.id),
  );
}

/** The old numbers that those chosen were replaced by: a chain is told to its end, even when it ends at nothing active. */
function between(
  chosen: readonly Ended[],
  { graph, records }: Register,
  excluded: ReadonlySet<string>,
): Ended[] {
  const has = new Set(chosen.map(({ record }) => record.id));
  const reached = new Set(chosen.flatMap(({ record }) => [...walk(graph.successors, record.id)]));
  return [...reached].flatMap((id) => {
    const record = records.get(id);
    return record && !record.active && !has.has(id) && !excluded.has(id) ? [{ record, current: [] }] : [];
  });
}

function isBranchCqp(record: RawRecord, register: Register): boolean {
  return cqpKinds.has(register.kindOf(record) ?? '') && register.branchesOf(record).length > 0;
}

/** Light record of an old number; `isKnown`: the numbers the catalogue holds. */
export function writeSuperseded(
  { record, current }: Ended,
  register: Register,
  isKnown: (id: string) => boolean,
  sameTitle: SameTitle,
): Superseded {
  const outside = outsideOf(record, register, isKnown);
  const namesakes = current.length + outside.length > 0 ? [] : sameTitle(record).map(({ id }) => id);
  const successors: Succession[] = (register.graph.successors.get(record.id) ?? [])
    .filter(({ id }) => isKnown(id))
    .sort((a, b) => compareIds(a.id, b.id));
  return {
    id: record.id,
    title: record.title,
    kind: register.kindOf(record),
    level: record.level,
    ends: record.ends,
    successors,
    current,
    ...(outside.length > 0 && { outside }),
    ...(namesakes.length > 0 && { sameTitle: namesakes }),
    sources: unique(record.sources),
  };
}

/** The active records at the end of the chain that the catalogue does not hold. */
function outsideOf(
  record: RawRecord,
  { activeEndsOf, records }: Register,
  isKnown: (id: string) => boolean,
): NonNullable<Superseded['outside']> {
  return activeEndsOf(record.id).flatMap((id) =>
    isKnown(id) ? [] : [{ id, title: records.get(id)?.title ?? '' }],
  );
}
