import { groupBy } from '../catalogue/order.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import { isInWorld } from '../catalogue/world.ts';
import type { GlossOf } from '../words/glosses.ts';

type SkillEntry = { id: string; label: string; en: string | null; trades: number };

/** The home of skills, by what they are for in ROME (empty: it does not say). `trades`: of the catalogue's world, how many call for it. */
type SkillsHome = { total: number; groups: { label: string; skills: SkillEntry[] }[] };

/** The skills that most trades of the catalogue's world call for first, and so their groups. */
export function skillsHome(lookup: Lookup, names: GlossOf): SkillsHome {
  const { skills } = lookup.catalogue;
  const tradesOf = (id: string): number =>
    (lookup.occupationsBySkill.get(id) ?? []).filter(({ code }) => isInWorld(lookup, code)).length;
  const groups = [...groupBy(skills, (skill) => [skill.issue ?? ''])].map(([label, list]) => ({
    label,
    skills: list
      .map((skill) => ({
        id: skill.id,
        label: skill.label,
        en: names('skill', skill.id),
        trades: tradesOf(skill.id),
      }))
      .sort((a, b) => b.trades - a.trades || a.label.localeCompare(b.label, 'fr')),
  }));
  const weight = (group: (typeof groups)[number]): number =>
    group.skills.reduce((sum, { trades }) => sum + trades, 0);
  return {
    total: skills.length,
    groups: groups.sort((a, b) => weight(b) - weight(a) || a.label.localeCompare(b.label, 'fr')),
  };
}
