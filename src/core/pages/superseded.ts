import type { SuccessionEvidence } from '../catalogue/evidence.ts';
import type { Superseded } from '../catalogue/pathway.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { officialUrl } from '../catalogue/number.ts';
import { summary, type PathwaySummary } from '../catalogue/summary.ts';

/** What the page of an old number shows: what it was, and what replaced it. */
export type SupersededView = {
  record: Pick<Superseded, 'id' | 'title' | 'level' | 'ends' | 'sources'>;
  current: PathwaySummary[];
  /** Numbers in between, in the order of the record's successors. */
  through: { id: string; evidence: SuccessionEvidence }[];
  officialUrl: string | null;
};

export function supersededView(lookup: Lookup, record: Superseded): SupersededView {
  const { id, title, level, ends, sources } = record;
  return {
    record: { id, title, level, ends, sources },
    current: record.current.map((current) => summary(lookup, found(lookup.pathways, current))),
    through: record.successors.map(({ id: successor, evidence }) => ({ id: successor, evidence })),
    officialUrl: officialUrl(id),
  };
}
