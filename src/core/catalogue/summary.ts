import type { Pathway } from './pathway.ts';
import { reserveOf, type Reserve } from './reserve.ts';
import type { OpcoId } from './ids.ts';
import { found, type Lookup } from './lookup.ts';

/** What a list shows of a pathway. */
export type PathwaySummary = {
  id: string;
  title: string;
  kind: { id: string; label: string; labelEn: string };
  level: number | null;
  status: Pathway['status'];
  ends: string | null;
  opcos: OpcoId[];
  blocs: number;
  /** What keeps most people from it. */
  reserve?: Reserve;
};

export type Named = { id: string; label: string; labelEn: string };

/** Id and label of a record in both languages. */
export function named(record: Named): Named {
  return { id: record.id, label: record.label, labelEn: record.labelEn };
}

/** The Opcos of a pathway: of the branch of each of its links or, where a link names none, of the branches of the sector. */
export function opcosOf(lookup: Lookup, pathway: Pathway): OpcoId[] {
  const branches = pathway.sectors.flatMap(({ branch, sector }) =>
    branch === null ? found(lookup.sectors, sector).branches : [branch],
  );
  return [...new Set(branches.map((branch) => found(lookup.branches, branch).opco))].sort();
}

export function summary(lookup: Lookup, pathway: Pathway): PathwaySummary {
  const reserve = reserveOf(pathway);
  return {
    id: pathway.id,
    title: pathway.title,
    kind: named(found(lookup.kinds, pathway.kind)),
    level: pathway.level,
    status: pathway.status,
    ends: pathway.ends,
    opcos: opcosOf(lookup, pathway),
    blocs: pathway.blocs.length,
    ...(reserve && { reserve }),
  };
}

/** Alphabetical order in French, deterministic. */
export const byTitle = <T extends { title: string; id: string }>(a: T, b: T): number =>
  a.title.localeCompare(b.title, 'fr') || a.id.localeCompare(b.id);
