import type { PlanPart } from './steps.ts';

/** What is to be asked before anything else about the pathway of a plan: what its record does not say, or says alone. */
type Check =
  | { key: 'routesUnknown' | 'blocsUnknown' | 'unregistered' | 'levelUnknown' }
  | { key: 'onlyRoutes'; routes: readonly string[] };

const forAdults = ['formation-continue', 'vae', 'candidature-individuelle', 'contrat-pro'];

/** Whether a part of a plan is a pathway taken whole, its blocs not being known: what is to be learned in it is not known either. */
export const isUnlisted = ({ steps }: Pick<PlanPart, 'steps'>): boolean =>
  steps.some((step) => (step.kind === 'toAssess' || step.kind === 'toLearn') && step.whole);

/** The gates of a pathway that our sources leave open, the most decisive first. */
export function checksOf(part: PlanPart): Check[] {
  const { pathway } = part;
  if (!pathway) return [];
  const { routes, register, level } = pathway;
  return [
    ...(routes === null ? [{ key: 'routesUnknown' as const }] : []),
    ...(routes !== null && !routes.some((route) => forAdults.includes(route))
      ? [{ key: 'onlyRoutes' as const, routes }]
      : []),
    ...(register === null ? [{ key: 'unregistered' as const }] : []),
    ...(isUnlisted(part) ? [{ key: 'blocsUnknown' as const }] : []),
    ...(level === null ? [{ key: 'levelUnknown' as const }] : []),
  ];
}
