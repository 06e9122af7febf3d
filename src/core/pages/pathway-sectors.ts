import type { SectorEvidence, SuccessionEvidence } from '../catalogue/evidence.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { groupBy } from '../catalogue/order.ts';
import { named, type Named } from '../catalogue/summary.ts';

type Reason<E> = { evidence: E; via: string };
export type SectorEvidenceView = Named & { links: Reason<SectorEvidence>[] };
export type NumberView = { id: string; title: string | null; evidence: SuccessionEvidence };

/** A ROME code or a charter id by its name; anything else as it is. */
function readable(lookup: Lookup, evidence: SectorEvidence, via: string): string {
  if (evidence === 'occupation') return lookup.occupations.get(via)?.label ?? via;
  return evidence === 'charter' ? (lookup.charters.get(via)?.label ?? via) : via;
}

/** The sectors of a pathway, each with all that its links rest on. */
export function sectorViews(lookup: Lookup, pathway: Pathway): SectorEvidenceView[] {
  return [...groupBy(pathway.sectors, ({ sector }) => [sector])].map(([id, links]) => {
    const reasons = new Map(links.map(({ evidence, via }) => [`${evidence} ${via}`, { evidence, via }]));
    return {
      ...named(found(lookup.sectors, id)),
      links: [...reasons.values()].map(({ evidence, via }) => ({
        evidence,
        via: readable(lookup, evidence, via),
      })),
    };
  });
}

/** The sectors of a pathway, each once. */
export function sectorsOfPathway(lookup: Lookup, { sectors }: Pathway): Named[] {
  return [...new Set(sectors.map((link) => link.sector))].map((id) => named(found(lookup.sectors, id)));
}

/** Old or new numbers, with the title of those that we hold. */
export function numberViews(lookup: Lookup, links: Pathway['successors']): NumberView[] {
  return links.map(({ id, evidence }) => ({
    id,
    title: lookup.pathways.get(id)?.title ?? lookup.superseded.get(id)?.title ?? null,
    evidence,
  }));
}
