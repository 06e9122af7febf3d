import type { PlanPart } from './steps.ts';

/** What is to be asked before anything else about the pathway of a plan: what its record does not say, or says alone. */
type Check =
  | { key: 'routesUnknown' | 'blocsUnknown' | 'unregistered' | 'levelUnknown' }
  | { key: 'onlyRoutes'; routes: readonly string[] };

const forAdults = ['formation-continue', 'vae', 'candidature-individuelle', 'contrat-pro'];

/** The gates of a pathway that our sources leave open, the most decisive first. */
export function checksOf({ pathway, steps }: PlanPart): Check[] {
  if (!pathway) return [];
  const { routes, register, level } = pathway;
  const whole = steps.some((step) => step.kind === 'toLearn' && step.whole);
  return [
    ...(routes === null ? [{ key: 'routesUnknown' as const }] : []),
    ...(routes !== null && !routes.some((route) => forAdults.includes(route))
      ? [{ key: 'onlyRoutes' as const, routes }]
      : []),
    ...(register === null ? [{ key: 'unregistered' as const }] : []),
    ...(whole ? [{ key: 'blocsUnknown' as const }] : []),
    ...(level === null ? [{ key: 'levelUnknown' as const }] : []),
  ];
}
