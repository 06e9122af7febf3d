import type { SuccessionEvidence } from '../catalogue/evidence.ts';
import type { Superseded } from '../catalogue/pathway.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { officialUrl } from '../catalogue/number.ts';
import type { GlossOf } from '../words/glosses.ts';
import { glossedPathway, type GlossedPathway } from './glossed.ts';

/** What the page of an old number shows: what it was, and what replaced it. */
export type SupersededView = {
  record: Pick<Superseded, 'id' | 'title' | 'level' | 'ends' | 'sources'>;
  current: GlossedPathway[];
  /** Numbers that followed, link after link, the nearest first. */
  through: { id: string; evidence: SuccessionEvidence }[];
  sameTitle: GlossedPathway[];
  outside: { id: string; title: string }[];
  officialUrl: string | null;
};

export function supersededView(lookup: Lookup, names: GlossOf, record: Superseded): SupersededView {
  const { id, title, level, ends, sources } = record;
  return {
    record: { id, title, level, ends, sources },
    current: record.current.map((current) => glossedPathway(lookup, names, found(lookup.pathways, current))),
    through: chainOf(lookup, record),
    sameTitle: (record.sameTitle ?? []).map((other) =>
      glossedPathway(lookup, names, found(lookup.pathways, other)),
    ),
    outside: record.outside ?? [],
    officialUrl: officialUrl(id),
  };
}

function chainOf({ superseded }: Lookup, start: Superseded): SupersededView['through'] {
  const chain = new Map(start.successors.map((link) => [link.id, link]));
  for (const { id } of chain.values())
    for (const link of superseded.get(id)?.successors ?? [])
      if (link.id !== start.id && !chain.has(link.id)) chain.set(link.id, link);
  return [...chain.values()];
}
