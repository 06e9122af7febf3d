import { committeesOf } from '../catalogue/committees.ts';
import type { Pathway } from '../catalogue/pathway.ts';

/** What our sources may not say of a pathway. */
const unsaids = ['certifier', 'routes', 'prerequisites', 'ends', 'level', 'sectors', 'occupations'] as const;
export type Unsaid = (typeof unsaids)[number];

/** What our sources do not say of a pathway, each once, but its blocs, whose place on the page says it; who awards it is said where a committee is. A branch certificate out of the register has no level nor end. */
export function unsaidOf(pathway: Pathway, anywhere: boolean): Unsaid[] {
  const { register, certifiers, routes, prerequisites, ends, level, sectors, occupations } = pathway;
  const missing: Record<Unsaid, boolean> = {
    certifier: certifiers.length === 0 && committeesOf(pathway).length === 0,
    routes: routes === null,
    prerequisites: prerequisites.training === null && prerequisites.certification === null,
    ends: ends === null && register !== null,
    level: level === null && register !== null,
    sectors: sectors.length === 0 && !anywhere,
    occupations: occupations.length === 0,
  };
  return unsaids.filter((one) => missing[one]);
}
