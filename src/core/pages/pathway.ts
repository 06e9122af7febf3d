import type {
  FamilyEvidence,
  OccupationEvidence,
  SectorEvidence,
  SuccessionEvidence,
} from '../catalogue/evidence.ts';
import type { OccupationLink, Pathway } from '../catalogue/pathway.ts';
import { bridgesOf, type Bridge, type BridgeWays } from '../bridges/bridges.ts';
import { leadsAnywhere, widespreadCodes } from '../catalogue/widespread.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { officialUrl } from '../catalogue/number.ts';
import { named, summary, type Named, type PathwaySummary } from '../catalogue/summary.ts';

/** `skill`: the macro-competence whose page tells more. */
export type BlocReading = {
  general: boolean;
  skills: {
    id: string;
    label: string;
    skill: string;
    nature: 'trade' | 'transversal';
    confidence: 'high' | 'medium';
  }[];
  knowledge: string[];
};

/**
 * `blocs`: its true blocs, without label, where ours are none or a predecessor's; `subjects`: those of the whole record.
 * `listed`: whether it was among the active records of the day.
 */
export type SecondView = {
  listed: boolean;
  date: string | null;
  blocs: { code: string; subject: string | null }[];
  /** Subjects of the blocs that the page shows, by their code. */
  subjectOf: Record<string, string>;
  subjects: string[];
  attribution: string;
};

type Reason<E> = { evidence: E; via: string };

export type SectorEvidenceView = Named & { links: Reason<SectorEvidence>[] };
export type NumberView = { id: string; title: string | null; evidence: SuccessionEvidence };

/** What the page of a pathway shows. */
export type PathwayView = {
  pathway: Omit<
    Pathway,
    'sectors' | 'families' | 'occupations' | 'predecessors' | 'successors' | 'correspondences'
  >;
  kind: Named & { plainFr: string; plainEn: string };
  routes: Named[] | null;
  sectors: SectorEvidenceView[];
  /** Only trades that most industries employ: where there is no sector, that is why. */
  anywhere: boolean;
  families: (Named & { links: Reason<FamilyEvidence>[] })[];
  occupations: {
    code: string;
    label: string;
    evidence: OccupationEvidence;
    from: string | null;
    split: OccupationLink['split'] | null;
  }[];
  gestures: { id: string; label: string; occupations: number }[];
  /** What we read in each bloc, by its code: ROME competences and savoirs. Empty where nothing was read. */
  readings: Record<string, BlocReading>;
  bridges: (Bridge & { to: PathwaySummary; sectors: Named[] })[];
  moreBridges: number;
  predecessors: NumberView[];
  successors: NumberView[];
  /** What the second reading adds, told apart; null where it does not speak of the pathway. */
  second: SecondView | null;
  charter: (Named & { committees: string[] }) | null;
  officialUrl: string | null;
  sources: string[];
};

const mostBridges = 12;
const mostGestures = 10;

function groupLinks<L>(links: readonly L[], idOf: (link: L) => string): Map<string, L[]> {
  const groups = new Map<string, L[]>();
  for (const link of links) groups.set(idOf(link), [...(groups.get(idOf(link)) ?? []), link]);
  return groups;
}

function sectorViews(lookup: Lookup, pathway: Pathway): SectorEvidenceView[] {
  return [...groupLinks(pathway.sectors, (link) => link.sector)].map(([id, links]) => {
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

/** A ROME code or a charter id by its name; anything else as it is. */
function readable(lookup: Lookup, evidence: SectorEvidence, via: string): string {
  if (evidence === 'occupation') return lookup.occupations.get(via)?.label ?? via;
  return evidence === 'charter' ? (lookup.charters.get(via)?.label ?? via) : via;
}

/** The macro-competences at the heart of the pathway's occupations, the most widespread among them first. */
export function gesturesOf(lookup: Lookup, pathway: Pathway): PathwayView['gestures'] {
  const counts = new Map<string, number>();
  for (const { code } of pathway.occupations) {
    const { main, emerging } = found(lookup.occupations, code).skills;
    for (const id of new Set([...main, ...emerging].map(lookup.macroOf)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([id]) => lookup.skills.has(id))
    .map(([id, occupations]) => ({ id, label: found(lookup.skills, id).label, occupations }))
    .sort((a, b) => b.occupations - a.occupations || a.label.localeCompare(b.label, 'fr'))
    .slice(0, mostGestures);
}

function numberViews(lookup: Lookup, links: Pathway['successors']): NumberView[] {
  return links.map(({ id, evidence }) => ({
    id,
    title: lookup.pathways.get(id)?.title ?? lookup.superseded.get(id)?.title ?? null,
    evidence,
  }));
}

function sectorsOf(lookup: Lookup, pathway: Pathway): Named[] {
  return [...new Set(pathway.sectors.map((link) => link.sector))].map((id) =>
    named(found(lookup.sectors, id)),
  );
}

function secondView(lookup: Lookup, pathway: Pathway): SecondView | null {
  const read = lookup.secondReadings.get(pathway.id);
  if (!read) return null;
  const label = (id: string): string => found(lookup.subjects, id).label;
  const blocs = read.blocs.map(({ code, subject }) => ({ code, subject: subject && label(subject) }));
  const ours = new Set(pathway.blocs.map(({ code }) => code));
  const source = lookup.catalogue.meta.sources.find(({ id }) => id === 'second-reading');
  return {
    listed: read.listed,
    date: source?.date ?? null,
    blocs: blocs.some(({ code }) => ours.has(code)) ? [] : blocs,
    subjectOf: Object.fromEntries(
      blocs.flatMap(({ code, subject }) => (subject && ours.has(code) ? [[code, subject]] : [])),
    ),
    subjects: read.subjects.map(label),
    attribution: source?.producer ?? '',
  };
}

function charterView(lookup: Lookup, pathway: Pathway): PathwayView['charter'] {
  if (pathway.charter === null) return null;
  const charter = found(lookup.charters, pathway.charter);
  return { ...named(charter), committees: charter.committees.map((id) => found(lookup.branches, id).label) };
}

/** The readings of a pathway's blocs, or of its title, with the names of what they link to. */
function readingsOf(lookup: Lookup, { id, blocs }: Pathway): PathwayView['readings'] {
  const codes = [...blocs.map(({ code }) => code), id];
  return Object.fromEntries(
    codes.flatMap((code) => {
      const read = lookup.readings.get(code);
      if (!read) return [];
      const skills = read.skills.map((skill) => ({
        id: skill.id,
        label: lookup.fineSkills.get(skill.id)?.label ?? found(lookup.skills, skill.id).label,
        skill: lookup.macroOf(skill.id),
        nature: skill.nature,
        confidence: skill.confidence,
      }));
      return [
        [
          code,
          {
            general: read.general,
            skills,
            knowledge: read.knowledge.map((one) => found(lookup.knowledge, one).label),
          },
        ],
      ];
    }),
  );
}

/** Everything the page of an active pathway shows, from the catalogue alone. */
export function pathwayView(lookup: Lookup, ways: BridgeWays, source: Pathway): PathwayView {
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
  const bridges = bridgesOf(lookup, ways, source);
  return {
    pathway,
    kind: { ...named(kind), plainFr: kind.plainFr, plainEn: kind.plainEn },
    routes: pathway.routes?.map((id) => named(found(lookup.routes, id))) ?? null,
    sectors: sectorViews(lookup, source),
    anywhere: leadsAnywhere(source, widespreadCodes(lookup.catalogue.occupations)),
    families: [...groupLinks(families, (link) => link.family)].map(([id, links]) => ({
      ...named(found(lookup.families, id)),
      links: links.map(({ evidence, via }) => ({ evidence, via })),
    })),
    occupations: occupations.map(({ code, evidence, from, split }) => ({
      code,
      label: found(lookup.occupations, code).label,
      evidence,
      from: from ?? null,
      split: split ?? null,
    })),
    gestures: gesturesOf(lookup, source),
    readings: readingsOf(lookup, source),
    bridges: bridges.slice(0, mostBridges).map((bridge) => {
      const other = found(lookup.pathways, bridge.id);
      const common =
        bridge.evidence === 'estimated'
          ? bridge.common.map((id) => found(lookup.skills, id).label)
          : bridge.common;
      return { ...bridge, common, to: summary(lookup, other), sectors: sectorsOf(lookup, other) };
    }),
    moreBridges: Math.max(0, bridges.length - mostBridges),
    predecessors: numberViews(lookup, predecessors),
    successors: numberViews(lookup, successors),
    second: secondView(lookup, source),
    charter: charterView(lookup, source),
    officialUrl: officialUrl(pathway.id),
    sources: pathway.sources,
  };
}
