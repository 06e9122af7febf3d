import type { OccupationEvidence } from '../catalogue/evidence.ts';
import type { GlossOf } from '../words/glosses.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Joint } from '../match/joint.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { groupBy } from '../catalogue/order.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { sectorsAsItIs } from '../plan/exercised.ts';
import { isSameWork } from '../plan/same-work.ts';
import type { Telling } from '../plan/telling.ts';
import { glossedPathway, type GlossedPathway, type GlossedTrade } from './glossed.ts';
import { tradesFrom, tradesInto, type NearTrade } from './near-trades.ts';
import type { MoveLists } from './pathway-openings.ts';
import { evidenceFor, pathwaysTo } from './trade-pathways.ts';

type Label = { id: string; label: string };
type GlossedLabel = { label: string; en: string | null };
export type SkillGroup = {
  id: string | null;
  label: string | null;
  en: string | null;
  main: Label[];
  other: Label[];
};

/** What a page of a trade is made from, besides the trade. */
type OccupationWays = {
  lookup: Lookup;
  moves: MoveLists;
  names: GlossOf;
  joint: Pick<Joint, 'between'>;
  /** What tells where a trade is exercised, as on the home page. */
  telling: Telling;
};

/** What the page of an occupation shows. */
export type OccupationView = {
  code: string;
  label: string;
  en: string | null;
  domain: GlossedLabel;
  titles: string[];
  families: Named[];
  /** Where it is exercised as it is, those that its pathways name most first. */
  sectors: (Named & { pathways: number })[];
  /** By our reading, every industry has it: its sectors are those that a source names. */
  everywhere: boolean;
  romeSectors: GlossedLabel[];
  /** Work contexts by ROME's kind of them; the kinds in the order of their names. */
  contexts: { category: string | null; labels: GlossedLabel[] }[];
  skills: SkillGroup[];
  knowledge: { main: string[]; other: string[] };
  behaviours: GlossedLabel[];
  /** Those whose title is the trade first (`pathwaysTo`), with the industries of each. */
  pathways: (GlossedPathway & { evidence: OccupationEvidence; sectors: string[] })[];
  /** Where none leads to it: pathways to the nearest trades, with the trade. */
  nearest: (GlossedPathway & { trade: GlossedTrade })[];
  to: NearTrade[];
  from: NearTrade[];
};

const mostNearest = 6;

function skillGroups({ lookup, names }: OccupationWays, { skills }: Occupation): SkillGroup[] {
  const main = new Set([...skills.main, ...skills.emerging]);
  const all = [...skills.main, ...skills.emerging, ...skills.other];
  const groups = groupBy(all, (id) => [lookup.macroOf(id)]);
  const labelled = (id: string): Label => ({
    id,
    label: lookup.fineSkills.get(id)?.label ?? found(lookup.skills, id).label,
  });
  const views = [...groups].map(([macro, ids]) => {
    const skill = lookup.skills.get(macro);
    return {
      id: skill?.id ?? null,
      label: skill?.label ?? null,
      en: skill ? names('skill', skill.id) : null,
      main: ids.filter((id) => main.has(id)).map(labelled),
      other: ids.filter((id) => !main.has(id)).map(labelled),
    };
  });
  return views.sort(
    (a, b) =>
      b.main.length - a.main.length ||
      b.other.length - a.other.length ||
      (a.label ?? '').localeCompare(b.label ?? '', 'fr'),
  );
}

function contextGroups(
  { lookup, names }: OccupationWays,
  { contexts }: Occupation,
): OccupationView['contexts'] {
  const items = contexts.map((id) => found(lookup.contexts, id));
  return [...groupBy(items, ({ category }) => [category ?? ''])]
    .sort(([a], [b]) => a.localeCompare(b, 'fr'))
    .map(([category, group]) => ({
      category: category || null,
      labels: group
        .map(({ id, label }) => ({ label, en: names('context', id) }))
        .sort((a, b) => a.label.localeCompare(b.label, 'fr')),
    }));
}

/** Sectors where a trade is exercised as it is, as the home page says and sorts them, with the pathways of each that name it. */
function tradeSectors({ lookup, telling }: OccupationWays, code: string): OccupationView['sectors'] {
  const naming = lookup.pathwaysByOccupation.get(code) ?? [];
  const count = (id: string) =>
    naming.filter(({ sectors }) => sectors.some(({ sector }) => sector === id)).length;
  return sectorsAsItIs({ space: { lookup }, telling }, [code]).map((sector) => ({
    ...named(sector),
    pathways: count(sector.id),
  }));
}

/** What the page shows of the pathways that lead to a trade. */
const pathwaysShown = ({ lookup, names }: OccupationWays, code: string): OccupationView['pathways'] =>
  pathwaysTo(lookup, code).map((pathway) => ({
    ...glossedPathway(lookup, names, pathway),
    evidence: evidenceFor(pathway, code),
    sectors: [...new Set(pathway.sectors.map(({ sector }) => sector))],
  }));

/** The first pathway to each of the nearest trades that have one. */
function nearestTo(ways: OccupationWays, trades: readonly NearTrade[]): OccupationView['nearest'] {
  const { lookup, names } = ways;
  const firsts = trades.flatMap(({ code, label, en }) =>
    pathwaysTo(lookup, code)
      .slice(0, 1)
      .map((pathway) => ({ pathway, trade: { code, label, en } })),
  );
  return [...groupBy(firsts, ({ pathway }) => [pathway.id]).values()]
    .flatMap((list) => list.slice(0, 1))
    .slice(0, mostNearest)
    .map(({ pathway, trade }) => ({
      ...glossedPathway(lookup, names, pathway),
      trade,
    }));
}

/** Everything the page of an occupation shows. */
export function occupationView(ways: OccupationWays, occupation: Occupation): OccupationView {
  const { lookup, moves, names } = ways;
  const { code, label } = occupation;
  const knowledge = (ids: string[]) => ids.map((id) => found(lookup.knowledge, id).label);
  const pathways = pathwaysShown(ways, code);
  // One's own work under the name of one industry is no other trade.
  const here = { space: { lookup }, telling: ways.telling };
  const to = tradesFrom(ways, moves, occupation).filter((one) => !isSameWork(here, [code], one.code));
  return {
    code,
    label,
    en: names('occupation', code),
    domain: {
      label: found(lookup.domains, occupation.domain).label,
      en: names('domain', occupation.domain),
    },
    titles: occupation.titles.map((title) => title.label),
    families: (lookup.familiesByOccupation.get(code) ?? []).map(named),
    sectors: tradeSectors(ways, code),
    everywhere: occupation.widespread === true,
    romeSectors: occupation.romeSectors.map((sector) => ({
      label: found(lookup.romeSectors, sector).label,
      en: names('romeSector', sector),
    })),
    contexts: contextGroups(ways, occupation),
    skills: skillGroups(ways, occupation),
    knowledge: {
      main: knowledge([...occupation.knowledge.main, ...occupation.knowledge.emerging]),
      other: knowledge(occupation.knowledge.other),
    },
    behaviours: occupation.behaviours.map((id) => ({
      label: found(lookup.behaviours, id).label,
      en: names('behaviour', id),
    })),
    pathways,
    nearest: pathways.length > 0 ? [] : nearestTo(ways, to),
    to,
    from: tradesInto(ways, moves, occupation),
  };
}
