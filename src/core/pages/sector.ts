import type { SectorEvidence } from '../catalogue/evidence.ts';
import type { GlossOf } from '../words/glosses.ts';
import type { Family, Sector } from '../catalogue/field.ts';
import type { OpcoId } from '../catalogue/ids.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Telling } from '../plan/telling.ts';
import { mostSectors } from '../catalogue/sector-as-such.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { groupBy } from '../catalogue/order.ts';
import { byTitle, named, type Named } from '../catalogue/summary.ts';
import { glossedPathway, glossedTrade, type GlossedPathway, type GlossedTrade } from './glossed.ts';
import { gestureName, type GestureName } from './pathway-blocs.ts';
import { gesturesHeld } from './pathway-gestures.ts';
import { sectorTrades, type SharedTrade } from './sector-trades.ts';

/** What the page of a sector or of a family is made from, besides itself. */
type SectorWays = { lookup: Lookup; names: GlossOf };

type EvidencedPathway = GlossedPathway & { evidence: SectorEvidence[] };

/** What the page of a sector shows. */
export type SectorView = Named & {
  aliases: string[];
  descriptionFr: string;
  descriptionEn: string;
  basis: string;
  branches: { id: string; label: string; opco: OpcoId; idcc: string[] }[];
  /** Its trades in the order of what its pathways name, then by whether it alone has them. */
  occupations: GlossedTrade[];
  own: GlossedTrade[];
  shared: SharedTrade[];
  /** Pathways by family, what is most its own first; the group without family comes last. */
  groups: { family: Named | null; pathways: EvidencedPathway[] }[];
  /** Pathways that only a charter of 2024 links to it. */
  byCharter: EvidencedPathway[];
  /** Other occupations that pathways of this sector lead to, and pathways of others too; `sectors`: those others. */
  trades: SharedTrade[];
  total: number;
};

/** What the page of a family shows. */
type FamilyView = Named & {
  aliases: string[];
  descriptionFr: string;
  descriptionEn: string;
  basis: string;
  commonCore: GestureName[];
  occupations: GlossedTrade[];
  pathways: GlossedPathway[];
  sectors: (Named & { pathways: number })[];
};

const sectorCount = ({ sectors }: Pathway): number => new Set(sectors.map(({ sector }) => sector)).size;
const isNarrow = (pathway: Pathway): boolean => sectorCount(pathway) <= mostSectors;

/** Trades in the order of how many of these pathways name them, those of few sectors counting more. */
function tradesInOrder(
  { lookup, names }: SectorWays,
  codes: readonly string[],
  pathways: readonly Pathway[],
): GlossedTrade[] {
  const weight = (code: string) =>
    pathways
      .filter(({ occupations }) => occupations.some((link) => link.code === code))
      .reduce((sum, pathway) => sum + 1 / Math.max(1, sectorCount(pathway)), 0);
  return codes
    .map((code) => ({ trade: glossedTrade(lookup, names, code), weight: weight(code) }))
    .sort((a, b) => b.weight - a.weight || a.trade.label.localeCompare(b.trade.label, 'fr'))
    .map(({ trade }) => trade);
}

/** Sectors of these pathways with how many of them each has, the most frequent first; what is of all industries is left out. */
function sectorCounts(lookup: Lookup, pathways: Pathway[]): (Named & { pathways: number })[] {
  const groups = groupBy(pathways.filter(isNarrow), (pathway) => pathway.sectors.map(({ sector }) => sector));
  return [...groups]
    .map(([id, list]) => ({ ...named(found(lookup.sectors, id)), pathways: list.length }))
    .sort((a, b) => b.pathways - a.pathways || a.label.localeCompare(b.label, 'fr'));
}

function evidenced({ lookup, names }: SectorWays, sector: string, pathway: Pathway): EvidencedPathway {
  const links = pathway.sectors.filter((link) => link.sector === sector);
  return {
    ...glossedPathway(lookup, names, pathway),
    evidence: [...new Set(links.map(({ evidence }) => evidence))],
  };
}

/** What is most a sector's own first: told by the record itself before deduced, then of few sectors. */
const byOwnness =
  (sector: string) =>
  (a: Pathway, b: Pathway): number => {
    const deduced = ({ sectors }: Pathway) =>
      Number(sectors.every((link) => link.sector !== sector || link.evidence === 'occupation'));
    return deduced(a) - deduced(b) || sectorCount(a) - sectorCount(b) || byTitle(a, b);
  };

function byFamily(ways: SectorWays, sector: string, pathways: readonly Pathway[]): SectorView['groups'] {
  const groups = groupBy(pathways, (pathway) => [pathway.families[0]?.family ?? '']);
  const weight = (list: readonly Pathway[]) =>
    list.reduce((sum, pathway) => sum + 1 / Math.max(1, sectorCount(pathway)), 0);
  return [...groups]
    .sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || weight(y) - weight(x))
    .map(([id, list]) => ({
      family: id === '' ? null : named(found(ways.lookup.families, id)),
      pathways: [...list].sort(byOwnness(sector)).map((pathway) => evidenced(ways, sector, pathway)),
    }));
}

/** A pathway of the whole interbranch says nothing of two sectors: it makes no trade common to them. */
function tradesOf(
  { lookup, names }: SectorWays,
  id: string,
  pathways: readonly Pathway[],
): SectorView['trades'] {
  const codes = new Set(
    pathways.filter(isNarrow).flatMap(({ occupations }) => occupations.map(({ code }) => code)),
  );
  const others = (code: string) => {
    const around = (lookup.pathwaysByOccupation.get(code) ?? []).filter(isNarrow);
    const ids = around.flatMap(({ sectors }) => sectors.map(({ sector }) => sector));
    return [...new Set(ids)].filter((one) => one !== id).map((one) => named(found(lookup.sectors, one)));
  };
  return [...codes]
    .map((code) => ({ ...glossedTrade(lookup, names, code), sectors: others(code), everywhere: false }))
    .filter(({ sectors }) => sectors.length > 0)
    .sort((a, b) => b.sectors.length - a.sectors.length || (a.code < b.code ? -1 : 1));
}

/** Everything the page of a sector shows. */
export function sectorView(ways: SectorWays & { telling: Telling }, sector: Sector): SectorView {
  const { lookup, telling } = ways;
  const pathways = lookup.pathwaysBySector.get(sector.id) ?? [];
  const onlyCharter = ({ sectors }: Pathway) =>
    sectors.every((link) => link.sector !== sector.id || link.evidence === 'charter');
  const own = pathways.filter((pathway) => !onlyCharter(pathway));
  const occupations = tradesInOrder(ways, sector.occupations, own);
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
    occupations,
    ...sectorTrades({ space: { lookup }, telling }, sector, occupations, tradesOf(ways, sector.id, pathways)),
    groups: byFamily(ways, sector.id, own),
    byCharter: pathways
      .filter(onlyCharter)
      .sort(byTitle)
      .map((pathway) => evidenced(ways, sector.id, pathway)),
    total: pathways.length,
  };
}

/** Everything the page of a family shows; pathways whose trades are all its own first, of these those that call for most of its common core. */
export function familyView(ways: SectorWays, family: Family): FamilyView {
  const { lookup, names } = ways;
  const pathways = lookup.pathwaysByFamily.get(family.id) ?? [];
  const core = new Set(family.commonCore);
  const shared = (pathway: Pathway) => [...gesturesHeld(lookup, pathway)].filter((id) => core.has(id)).length;
  const mixed = ({ occupations }: Pathway) =>
    Number(occupations.length === 0 || occupations.some(({ code }) => !family.occupations.includes(code)));
  return {
    ...named(family),
    aliases: family.aliases,
    descriptionFr: family.descriptionFr,
    descriptionEn: family.descriptionEn,
    basis: family.basis,
    commonCore: family.commonCore.map((id) => gestureName(lookup, names, id)),
    occupations: tradesInOrder(ways, family.occupations, pathways),
    pathways: [...pathways]
      .sort(
        (a, b) =>
          mixed(a) - mixed(b) || shared(b) - shared(a) || (a.level ?? 9) - (b.level ?? 9) || byTitle(a, b),
      )
      .map((pathway) => glossedPathway(lookup, names, pathway)),
    sectors: sectorCounts(lookup, pathways),
  };
}
