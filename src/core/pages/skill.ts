import type { Skill } from '../catalogue/occupation.ts';
import { skillIds, type Lookup } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import type { GlossOf } from '../words/glosses.ts';
import { glossedPathway, type GlossedPathway } from './glossed.ts';

type OccupationWithSkill = { code: string; label: string; en: string | null; main: boolean };

/** What the page of a (macro) skill shows. */
type SkillView = {
  id: string;
  label: string;
  /** The English name on an English page that has one. */
  en: string | null;
  field: string | null;
  issue: string | null;
  fine: { id: string; label: string; occupations: number }[];
  occupations: OccupationWithSkill[];
  sectors: (Named & { occupations: number })[];
  pathways: GlossedPathway[];
  pathwayCount: number;
};

const mostPathways = 30;

function sectorsOf(lookup: Lookup, occupations: OccupationWithSkill[]): SkillView['sectors'] {
  const counts = new Map<string, number>();
  for (const { code } of occupations) {
    for (const { id } of lookup.sectorsByOccupation.get(code) ?? [])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return lookup.catalogue.sectors
    .filter(({ id }) => counts.has(id))
    .map((sector) => ({ ...named(sector), occupations: counts.get(sector.id) ?? 0 }))
    .sort((a, b) => b.occupations - a.occupations || a.label.localeCompare(b.label, 'fr'));
}

/** How many occupations have each fine competence. */
export function fineUse(lookup: Lookup): Map<string, number> {
  const use = new Map<string, number>();
  for (const occupation of lookup.catalogue.occupations) {
    for (const id of skillIds(occupation)) use.set(id, (use.get(id) ?? 0) + 1);
  }
  return use;
}

/** Everything the page of a skill shows: its gestures by trade, and who needs it; `names`: of the language of the page. */
export function skillView(lookup: Lookup, use: Map<string, number>, names: GlossOf, skill: Skill): SkillView {
  const occupations = (lookup.occupationsBySkill.get(skill.id) ?? []).map((occupation) => ({
    code: occupation.code,
    label: occupation.label,
    en: names('occupation', occupation.code),
    main: occupation.skills.main.some((id) => lookup.macroOf(id) === skill.id),
  }));
  const central = new Set(occupations.filter(({ main }) => main).map(({ code }) => code));
  const pathways = lookup.catalogue.pathways.filter((pathway) =>
    pathway.occupations.some(({ code }) => central.has(code)),
  );
  const fine = (lookup.fineBySkill.get(skill.id) ?? []).map(({ id, label }) => ({
    id,
    label,
    occupations: use.get(id) ?? 0,
  }));
  return {
    id: skill.id,
    label: skill.label,
    en: names('skill', skill.id),
    field: skill.field,
    issue: skill.issue,
    fine: fine.sort((a, b) => b.occupations - a.occupations || a.label.localeCompare(b.label, 'fr')),
    occupations: occupations.sort(
      (a, b) => Number(b.main) - Number(a.main) || a.label.localeCompare(b.label, 'fr'),
    ),
    sectors: sectorsOf(lookup, occupations),
    pathways: pathways.slice(0, mostPathways).map((pathway) => glossedPathway(lookup, names, pathway)),
    pathwayCount: pathways.length,
  };
}
