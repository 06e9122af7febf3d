import type { Evidence, OccupationEvidence } from '../catalogue/evidence.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { found, groupBy, type Lookup } from '../catalogue/lookup.ts';
import type { MoveLists } from './pathway-openings.ts';
import { byTitle, named, summary, type Named, type PathwaySummary } from '../catalogue/summary.ts';

type Label = { id: string; label: string };
export type SkillGroup = { id: string | null; label: string | null; main: Label[]; other: Label[] };

/** Occupations under a sector of ours, or under their ROME domain where none is specific. */
export type MoveGroup = {
  group: Named | null;
  domain: string | null;
  occupations: { code: string; label: string }[];
};

/** What the page of an occupation shows. */
export type OccupationView = {
  code: string;
  label: string;
  domain: string;
  titles: string[];
  families: Named[];
  sectors: Named[];
  romeSectors: string[];
  /** Work contexts by ROME's kind of them; the kinds in the order of their names. */
  contexts: { category: string | null; labels: string[] }[];
  skills: SkillGroup[];
  knowledge: { main: string[]; other: string[] };
  behaviours: string[];
  pathways: (PathwaySummary & { evidence: OccupationEvidence })[];
  /** Moves from here and to here, official, and estimated ones from here; each by sector. */
  moves: { to: MoveGroup[]; from: MoveGroup[]; estimated: MoveGroup[] };
};

function skillGroups(lookup: Lookup, { skills }: Occupation): SkillGroup[] {
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

function contextGroups(lookup: Lookup, { contexts }: Occupation): OccupationView['contexts'] {
  const items = contexts.map((id) => found(lookup.contexts, id));
  return [...groupBy(items, ({ category }) => [category ?? ''])]
    .sort(([a], [b]) => a.localeCompare(b, 'fr'))
    .map(([category, group]) => ({
      category: category || null,
      labels: group.map(({ label }) => label).sort((a, b) => a.localeCompare(b, 'fr')),
    }));
}

function moveGroups(lookup: Lookup, codes: readonly string[]): MoveGroup[] {
  const groups = new Map<string, MoveGroup>();
  for (const code of codes) {
    const target = found(lookup.occupations, code);
    const sector = (lookup.sectorsByOccupation.get(code) ?? [])[0];
    const domain = sector ? null : found(lookup.domains, target.domain).label;
    const key = sector?.id ?? target.domain;
    const group = groups.get(key) ?? { group: sector ? named(sector) : null, domain, occupations: [] };
    group.occupations.push({ code, label: target.label });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Official moves to and from an occupation, and estimated ones from it, each by sector, in the order of `lists`. */
function movesView(lookup: Lookup, { from, into }: MoveLists, code: string): OccupationView['moves'] {
  const out = from.get(code) ?? [];
  const kept = (evidence: Evidence) => out.filter((move) => move.evidence === evidence).map(({ to }) => to);
  const comers = (into.get(code) ?? []).filter(({ move }) => move.evidence === 'official');
  return {
    to: moveGroups(lookup, kept('official')),
    from: moveGroups(
      lookup,
      comers.map((one) => one.from),
    ),
    estimated: moveGroups(lookup, kept('estimated')),
  };
}

/** Everything the page of an occupation shows. */
export function occupationView(lookup: Lookup, moves: MoveLists, occupation: Occupation): OccupationView {
  const { code, label } = occupation;
  const knowledge = (ids: string[]) => ids.map((id) => found(lookup.knowledge, id).label);
  const pathways = (lookup.pathwaysByOccupation.get(code) ?? []).map((pathway) => ({
    ...summary(lookup, pathway),
    evidence: pathway.occupations.find((link) => link.code === code)?.evidence ?? 'record',
  }));
  return {
    code,
    label,
    domain: found(lookup.domains, occupation.domain).label,
    titles: occupation.titles.map((title) => title.label),
    families: (lookup.familiesByOccupation.get(code) ?? []).map(named),
    sectors: (lookup.sectorsByOccupation.get(code) ?? []).map(named),
    romeSectors: occupation.romeSectors.map((sector) => found(lookup.romeSectors, sector).label),
    contexts: contextGroups(lookup, occupation),
    skills: skillGroups(lookup, occupation),
    knowledge: {
      main: knowledge([...occupation.knowledge.main, ...occupation.knowledge.emerging]),
      other: knowledge(occupation.knowledge.other),
    },
    behaviours: occupation.behaviours.map((id) => found(lookup.behaviours, id).label),
    pathways: pathways.sort((a, b) => (a.level ?? 9) - (b.level ?? 9) || byTitle(a, b)),
    moves: movesView(lookup, moves, code),
  };
}
