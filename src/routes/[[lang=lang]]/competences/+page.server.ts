import { groupBy } from '#core/catalogue/order.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export function load() {
  const { skills } = lookupOf().catalogue;
  const byIssue = groupBy(skills, (skill) => [skill.issue ?? '']);
  return {
    total: skills.length,
    groups: [...byIssue].map(([label, list]) => ({
      label,
      skills: list.map(({ id, label: name }) => ({ id, label: name })),
    })),
  };
}
