import type { Branch, Family } from '../catalogue/field.ts';
import type { FamilyLink, OccupationLink, SectorLink } from '../catalogue/pathway.ts';
import { isGrouping, type BranchEvidence } from './branches.ts';
import type { Curated } from './curated.ts';
import { compareText } from '../catalogue/order.ts';
import { titleSectors } from './title-sectors.ts';

/** Sectors of a record, by what leads to them. */
type SectorReader = (
  title: string,
  evidence: readonly BranchEvidence[],
  occupations: readonly OccupationLink[],
) => SectorLink[];

type SectorKnowledge = Pick<Curated, 'sectors' | 'branches' | 'sectorWords' | 'specificTrades'>;

/**
 * What is known of a branch says only its general sector (the first of its list): a CQP of the metallurgy is not a CQP
 * of aeronautics because the branch covers both; a branch of cooperatives says that too. A grouping of branches (no IDCC of its own) certifies for all its sectors.
 * The words of the title name sectors. Only where they name none, a trade that exists in one sector only says it: if the branch
 * (when known) has that sector, if at least half of the record's trades say the same, and never a family of trades.
 */
export function sectorReader({
  sectors,
  branches,
  sectorWords,
  specificTrades,
}: SectorKnowledge): SectorReader {
  const byId = new Map(branches.map((branch) => [branch.id, branch]));
  const namedBy = titleSectors(sectorWords);
  const specific = new Map(specificTrades.map((entry) => [entry.occupation, entry.sectors]));
  return (title, evidence, occupations) => {
    const direct = evidence.flatMap((item) =>
      generalSectors(byId.get(item.branch)).map((sector): SectorLink => ({ sector, ...item })),
    );
    const mine = new Set(evidence.map(({ branch }) => branch));
    const branchIn = (sector: string): string | null =>
      sectors.find(({ id }) => id === sector)?.branches.find((id) => mine.has(id)) ?? null;
    const byTitle = namedBy(title).map(({ sector, word }): SectorLink => ({
      sector,
      branch: branchIn(sector),
      evidence: 'title',
      via: word,
    }));
    const linked = new Set(direct.map(({ sector }) => sector));
    const byOccupation =
      byTitle.length > 0
        ? []
        : fromOccupations(occupations, specific)
            .map((link) => ({ ...link, branch: branchIn(link.sector) }))
            .filter(({ sector, branch }) => !linked.has(sector) && (mine.size === 0 || branch !== null));
    return [...direct, ...byTitle, ...byOccupation].sort(compareLinks);
  };
}

/** The sectors that at least half of the trades belong to alone. */
function fromOccupations(
  occupations: readonly OccupationLink[],
  specific: ReadonlyMap<string, readonly string[]>,
): SectorLink[] {
  const sure = occupations.filter(({ split }) => split === undefined || split.words.length > 0);
  const sectors = [...new Set(sure.flatMap(({ code }) => specific.get(code) ?? []))];
  return sectors.flatMap((sector): SectorLink[] => {
    const saying = sure.filter(({ code }) => specific.get(code)?.includes(sector));
    const [first] = saying;
    if (!first || saying.length * 2 < occupations.length) return [];
    return [{ sector, branch: null, evidence: 'occupation', via: first.code }];
  });
}

/** The strongest evidence of each sector first. */
const strength: readonly SectorLink['evidence'][] = [
  'certifier',
  'ccn',
  'committee',
  'title',
  'curated',
  'charter',
  'predecessor',
  'occupation',
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
  const general = isGrouping(branch) ? branch.sectors : branch.sectors.slice(0, 1);
  return [...new Set([...general, ...(branch.always ?? [])])];
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
