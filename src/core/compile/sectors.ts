import type { Branch, Family, Sector } from '../catalogue/field.ts';
import type { FamilyLink, OccupationLink, SectorLink } from '../catalogue/pathway.ts';
import { isGrouping, type BranchEvidence } from './branches.ts';
import { compareText } from './order.ts';

/** Sectors and branches by what leads to them. */
export type SectorReader = (
  evidence: readonly BranchEvidence[],
  occupations: readonly OccupationLink[],
) => SectorLink[];

/**
 * What is known of a branch says only its general sector (the first of its list): a CQP of the metallurgy is not a CQP
 * of aeronautics because the branch covers both. A more specific sector follows when an occupation of the pathway is one
 * of that sector's. A grouping of branches (no IDCC of its own) certifies for all its sectors. Without any branch, as
 * for diplomas, sectors follow from occupations alone.
 */
export function sectorReader(sectors: readonly Sector[], branches: readonly Branch[]): SectorReader {
  const byId = new Map(branches.map((branch) => [branch.id, branch]));
  return (evidence, occupations) => {
    const direct = evidence.flatMap((item) =>
      generalSectors(byId.get(item.branch)).map((sector): SectorLink => ({ sector, ...item })),
    );
    const linked = new Set(direct.map(({ sector }) => sector));
    const mine = new Set(evidence.map(({ branch }) => branch));
    const byOccupation = sectors
      .filter(({ id }) => !linked.has(id))
      .flatMap((sector) => fromOccupations(sector, mine, occupations));
    return [...direct, ...byOccupation].sort(compareLinks);
  };
}

/** The strongest evidence of each sector first. */
const strength: readonly SectorLink['evidence'][] = [
  'certifier',
  'ccn',
  'committee',
  'charter',
  'predecessor',
  'occupation',
  'curated',
];

function compareLinks(a: SectorLink, b: SectorLink): number {
  const byStrength = strength.indexOf(a.evidence) - strength.indexOf(b.evidence);
  return (
    compareText(a.sector, b.sector) ||
    byStrength ||
    compareText(a.branch ?? '', b.branch ?? '') ||
    compareText(a.via, b.via)
  );
}

function generalSectors(branch: Branch | undefined): readonly string[] {
  if (!branch) return [];
  return isGrouping(branch) ? branch.sectors : branch.sectors.slice(0, 1);
}

function fromOccupations(
  sector: Sector,
  branches: ReadonlySet<string>,
  occupations: readonly OccupationLink[],
): SectorLink[] {
  const branch = sector.branches.find((id) => branches.has(id)) ?? null;
  if (branches.size > 0 && branch === null) return [];
  const via = occupations.find(({ code }) => sector.occupations.includes(code))?.code;
  return via === undefined ? [] : [{ sector: sector.id, branch, evidence: 'occupation', via }];
}

/** The families that hold an occupation of the pathway (the first one is named), and that of its charter. */
export function familyLinks(
  families: readonly Family[],
  occupations: readonly OccupationLink[],
  charter: { id: string; family: string } | undefined,
): FamilyLink[] {
  const byOccupation = families.flatMap((family): FamilyLink[] => {
    const via = (
      occupations.find(({ code }) => family.occupations.includes(code)) ??
      occupations.find(({ split }) => split && family.occupations.includes(split.code))
    )?.code;
    return via === undefined ? [] : [{ family: family.id, evidence: 'occupation', via }];
  });
  const byCharter: FamilyLink[] = charter
    ? [{ family: charter.family, evidence: 'charter', via: charter.id }]
    : [];
  return [...byCharter, ...byOccupation].sort(
    (a, b) => compareText(a.family, b.family) || compareText(a.evidence, b.evidence),
  );
}
