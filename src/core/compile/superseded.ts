import type { Superseded, Succession } from '../catalogue/pathway.ts';
import { compareIds, unique } from './order.ts';
import type { RawRecord } from './raw.ts';
import { chainEnds } from './succession.ts';
import type { Register } from './register.ts';

const cqpKinds = new Set(['cqp', 'cqpi', 'cqpm']);

/** An inactive record and the kept active ones that its chain ends at. */
export type Ended = { record: RawRecord; current: string[] };

/** Inactive records worth keeping: those whose chain ends at a kept pathway, and the CQP of the branches that nothing replaces. */
export function selectSuperseded(
  register: Register,
  kept: ReadonlySet<string>,
  excluded: ReadonlySet<string>,
): Ended[] {
  const inactive = [...register.records.values()].filter(({ id, active }) => !active && !excluded.has(id));
  return inactive
    .map((record) => ({ record, current: chainEnds(register.graph, record.id, (id) => kept.has(id)) }))
    .filter(({ record, current }) => current.length > 0 || isBranchCqp(record, register))
    .sort((a, b) => compareIds(a.record.id, b.record.id));
}

function isBranchCqp(record: RawRecord, register: Register): boolean {
  return cqpKinds.has(register.kindOf(record) ?? '') && register.branchesOf(record).length > 0;
}

/** Light record of an old number; `isKnown`: the numbers the catalogue holds. */
export function writeSuperseded(
  { record, current }: Ended,
  register: Register,
  isKnown: (id: string) => boolean,
): Superseded {
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
    sources: unique(record.sources),
  };
}
