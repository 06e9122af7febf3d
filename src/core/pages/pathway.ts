import { certifierName } from '../catalogue/certifier-name.ts';
import type { FamilyEvidence, OccupationEvidence } from '../catalogue/evidence.ts';
import type { OccupationLink, Pathway } from '../catalogue/pathway.ts';
import type { GlossOf } from '../words/glosses.ts';
import type { BridgeWays } from '../bridges/bridges.ts';
import { reserveOf, type Reserve } from '../catalogue/reserve.ts';
import { leadsAnywhere, widespreadCodes } from '../catalogue/widespread.ts';
import { committeesOf } from '../catalogue/committees.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { groupBy } from '../catalogue/order.ts';
import { officialUrl } from '../catalogue/number.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { bridgeViews, mostBridges, shownFirst, type BridgeView } from './pathway-bridges.ts';
import { blocReadingsOf, secondView, type BlocReading, type SecondView } from './pathway-blocs.ts';
import { gesturesOfPathway, type PathwayGesture } from './pathway-gestures.ts';
import { openingsOf, type MoveLists, type PathwayOpenings } from './pathway-openings.ts';
import { numberViews, sectorViews, type NumberView, type SectorEvidenceView } from './pathway-sectors.ts';
import { unsaidOf, type Unsaid } from './pathway-unsaid.ts';

/** What a page of a pathway is made from, besides the pathway. */
type PathwayWays = { lookup: Lookup; bridges: BridgeWays; moves: MoveLists; names: GlossOf };

/** What the page of a pathway shows. */
export type PathwayView = {
  pathway: Omit<
    Pathway,
    'sectors' | 'families' | 'occupations' | 'predecessors' | 'successors' | 'correspondences'
  >;
  /** A gloss of its title, on an English page. */
  en: string | null;
  kind: Named & { plainFr: string; plainEn: string };
  routes: Named[] | null;
  sectors: SectorEvidenceView[];
  /** Only trades that most industries employ: where there is no sector, that is why. */
  anywhere: boolean;
  families: (Named & { links: { evidence: FamilyEvidence; via: string }[] })[];
  occupations: {
    code: string;
    label: string;
    en: string | null;
    evidence: OccupationEvidence;
    from: string | null;
    split: OccupationLink['split'] | null;
  }[];
  gestures: PathwayGesture[];
  /** What we read in each bloc, by its code: ROME competences and savoirs. Empty where nothing was read. */
  readings: Record<string, BlocReading>;
  openings: PathwayOpenings;
  bridges: BridgeView[];
  moreBridges: number;
  predecessors: NumberView[];
  successors: NumberView[];
  /** What the second reading adds, told apart; null where it does not speak of the pathway. */
  second: SecondView | null;
  charter: (Named & { committees: string[] }) | null;
  /** What keeps most people from it: overseas only, of the armed forces, not confirmed. */
  reserve: Reserve | null;
  /** The joint committees of branches that award it. */
  committees: string[];
  unsaid: Unsaid[];
  officialUrl: string | null;
  sources: string[];
};

function charterView(lookup: Lookup, pathway: Pathway): PathwayView['charter'] {
  if (pathway.charter === null) return null;
  const charter = found(lookup.charters, pathway.charter);
  return { ...named(charter), committees: charter.committees.map((id) => found(lookup.branches, id).label) };
}

function occupationLinks(
  { lookup, names }: PathwayWays,
  links: OccupationLink[],
): PathwayView['occupations'] {
  return links.map(({ code, evidence, from, split }) => ({
    code,
    label: found(lookup.occupations, code).label,
    en: names('occupation', code),
    evidence,
    from: from ?? null,
    split: split ?? null,
  }));
}

/** Everything the page of an active pathway shows, from the catalogue alone. */
export function pathwayView(ways: PathwayWays, source: Pathway): PathwayView {
  const { lookup, names } = ways;
  const {
    sectors: _s,
    families,
    occupations,
    predecessors,
    successors,
    correspondences: _c,
    ...pathway
  } = source;
  const kind = found(lookup.kinds, pathway.kind);
  const bridges = bridgeViews(lookup, ways.bridges, names, source);
  const anywhere = leadsAnywhere(source, widespreadCodes(lookup.catalogue.occupations));
  const certifiers = pathway.certifiers.map((one) => ({ ...one, name: certifierName(one.name) }));
  return {
    pathway: { ...pathway, certifiers },
    en: names('title', source.id),
    kind: { ...named(kind), plainFr: kind.plainFr, plainEn: kind.plainEn },
    routes: pathway.routes?.map((id) => named(found(lookup.routes, id))) ?? null,
    sectors: sectorViews(lookup, source),
    anywhere,
    families: [...groupBy(families, ({ family }) => [family])].map(([id, links]) => ({
      ...named(found(lookup.families, id)),
      links: links.map(({ evidence, via }) => ({ evidence, via })),
    })),
    occupations: occupationLinks(ways, occupations),
    gestures: gesturesOfPathway(lookup, names, source),
    readings: blocReadingsOf(lookup, names, source),
    openings: openingsOf(lookup, ways.moves, names, source),
    bridges: shownFirst(bridges),
    moreBridges: Math.max(0, bridges.length - mostBridges),
    predecessors: numberViews(lookup, predecessors),
    successors: numberViews(lookup, successors),
    second: secondView(lookup, source),
    charter: charterView(lookup, source),
    reserve: reserveOf(source),
    committees: committeesOf(source),
    unsaid: unsaidOf(source, anywhere),
    officialUrl: officialUrl(pathway.id),
    sources: pathway.sources,
  };
}
