import type { RawRecord } from '#core/compile/raw.ts';

/** Adds the records of another source; where both speak of a number, the later source completes or overrides. */
export function mergeInto(records: Map<string, RawRecord>, others: Iterable<RawRecord>): void {
  for (const other of others) {
    const before = records.get(other.id);
    records.set(other.id, before ? merge(before, other) : other);
  }
}

function merge(before: RawRecord, later: RawRecord): RawRecord {
  const list = <T>(a: T[], b: T[]): T[] => (b.length > 0 ? b : a);
  return {
    id: before.id,
    title: later.title || before.title,
    abbreviation: later.abbreviation ?? before.abbreviation,
    level: later.level ?? before.level,
    active: later.active,
    ends: later.ends ?? before.ends,
    updated: later.updated ?? before.updated,
    certifiers: list(before.certifiers, later.certifiers),
    committees: later.committees ?? before.committees,
    blocs: list(before.blocs, later.blocs),
    rome: list(before.rome, later.rome),
    nsf: list(before.nsf, later.nsf),
    formacodes: list(before.formacodes, later.formacodes),
    formacodeLabels: list(before.formacodeLabels ?? [], later.formacodeLabels ?? []),
    brochures: list(before.brochures, later.brochures),
    idcc: list(before.idcc, later.idcc),
    routes: later.routes ?? before.routes,
    prerequisites: {
      training: later.prerequisites.training ?? before.prerequisites.training,
      certification: later.prerequisites.certification ?? before.prerequisites.certification,
    },
    predecessors: [...before.predecessors, ...later.predecessors],
    successors: [...before.successors, ...later.successors],
    correspondences: list(before.correspondences, later.correspondences),
    sources: [...before.sources, ...later.sources],
  };
}
