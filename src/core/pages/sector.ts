import type { SectorEvidence } from '../catalogue/evidence.ts';
import type { Family, Sector } from '../catalogue/field.ts';
import type { OpcoId } from '../catalogue/ids.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { mostSectors } from '../sector-map/links.ts';
import { found, groupBy, type Lookup } from '../catalogue/lookup.ts';
import { byTitle, named, summary, type Named, type PathwaySummary } from '../catalogue/summary.ts';

export type EvidencedPathway = PathwaySummary & { evidence: SectorEvidence[] };
type OccupationLabel = { code: string; label: string };

/** What the page of a sector shows. */
export type SectorView = Named & {
  aliases: string[];
  descriptionFr: string;
  descriptionEn: string;
  basis: string;
  branches: { id: string; label: string; opco: OpcoId; idcc: string[] }[];
  occupations: OccupationLabel[];
  /** Pathways by family; the group without family comes last. */
  groups: { family: Named | null; pathways: EvidencedPathway[] }[];
  neighbours: (Named & { pathways: number })[];
  /** Occupations that pathways of this sector lead to, and pathways of others too; `sectors`: those others. */
  trades: (OccupationLabel & { sectors: Named[] })[];
  total: number;
};

/** What the page of a family shows. */
export type FamilyView = Named & {
  aliases: string[];
  descriptionFr: string;
  descriptionEn: string;
  basis: string;
  commonCore: { id: string; label: string }[];
  occupations: OccupationLabel[];
  pathways: PathwaySummary[];
  sectors: (Named & { pathways: number })[];
};

function occupationLabels(lookup: Lookup, codes: string[]): OccupationLabel[] {
  return codes.map((code) => ({ code, label: found(lookup.occupations, code).label }));
}

/** Sectors of these pathways with how many of them each has, the most frequent first. */
function sectorCounts(lookup: Lookup, pathways: Pathway[]): (Named & { pathways: number })[] {
  const groups = groupBy(pathways, (pathway) => pathway.sectors.map(({ sector }) => sector));
  return [...groups]
    .map(([id, list]) => ({ ...named(found(lookup.sectors, id)), pathways: list.length }))
    .sort((a, b) => b.pathways - a.pathways || a.label.localeCompare(b.label, 'fr'));
}

function byFamily(lookup: Lookup, sector: string, pathways: Pathway[]): SectorView['groups'] {
  const evidenced = (pathway: Pathway): EvidencedPathway => ({
    ...summary(lookup, pathway),
    evidence: [
      ...new Set(pathway.sectors.filter((link) => link.sector === sector).map(({ evidence }) => evidence)),
    ],
  });
  const firstFamily = (pathway: Pathway) => [pathway.families[0]?.family ?? ''];
  const groups = groupBy(pathways, firstFamily);
  return [...groups]
    .map(([id, list]) => ({
      family: id === '' ? null : named(found(lookup.families, id)),
      pathways: list.map(evidenced).sort(byTitle),
    }))
    .sort(
      (a, b) =>
        Number(a.family === null) - Number(b.family === null) || b.pathways.length - a.pathways.length,
    );
}

/** A pathway of the whole interbranch says nothing of two sectors: it makes no trade common to them. */
function tradesOf(lookup: Lookup, id: string, pathways: readonly Pathway[]): SectorView['trades'] {
  const narrow = ({ sectors }: Pathway) => new Set(sectors.map(({ sector }) => sector)).size <= mostSectors;
  const codes = new Set(
    pathways.filter(narrow).flatMap(({ occupations }) => occupations.map(({ code }) => code)),
  );
  const others = (code: string) => {
    const around = (lookup.pathwaysByOccupation.get(code) ?? []).filter(narrow);
    const ids = around.flatMap(({ sectors }) => sectors.map(({ sector }) => sector));
    return [...new Set(ids)].filter((one) => one !== id).map((one) => named(found(lookup.sectors, one)));
  };
  return [...codes]
    .map((code) => ({ code, label: found(lookup.occupations, code).label, sectors: others(code) }))
    .filter(({ sectors }) => sectors.length > 0)
    .sort((a, b) => b.sectors.length - a.sectors.length || (a.code < b.code ? -1 : 1));
}

export function sectorView(lookup: Lookup, sector: Sector): SectorView {
  const pathways = lookup.pathwaysBySector.get(sector.id) ?? [];
  return {
    ...named(sector),
    aliases: sector.aliases,
    descriptionFr: sector.descriptionFr,
    descriptionEn: sector.descriptionEn,
    basis: sector.basis,
    branches: sector.branches.map((id) => {
      const { label, opco, idcc } = found(lookup.branches, id);
      return { id, label, opco, idcc };
    }),
    occupations: occupationLabels(lookup, sector.occupations),
    groups: byFamily(lookup, sector.id, pathways),
    neighbours: sectorCounts(lookup, pathways).filter(({ id }) => id !== sector.id),
    trades: tradesOf(lookup, sector.id, pathways),
    total: pathways.length,
  };
}

export function familyView(lookup: Lookup, family: Family): FamilyView {
  const pathways = lookup.pathwaysByFamily.get(family.id) ?? [];
  return {
    ...named(family),
    aliases: family.aliases,
    descriptionFr: family.descriptionFr,
    descriptionEn: family.descriptionEn,
    basis: family.basis,
    commonCore: family.commonCore.map((id) => ({ id, label: found(lookup.skills, id).label })),
    occupations: occupationLabels(lookup, family.occupations),
    pathways: pathways
      .map((pathway) => summary(lookup, pathway))
      .sort((a, b) => (a.level ?? 9) - (b.level ?? 9) || byTitle(a, b)),
    sectors: sectorCounts(lookup, pathways),
  };
}
