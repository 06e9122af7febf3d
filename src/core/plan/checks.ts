import { isOfRncp } from '../catalogue/vae.ts';
import type { PlanPart } from './steps.ts';

/** What is to be asked before anything else about the pathway of a plan: what its record does not say, or says alone. */
type Check =
  | { key: 'routesUnknown' | 'routesOfBranch' | 'blocsUnknown' | 'unregistered' | 'levelUnknown' }
  /** Without VAE: the RNCP does not register it. */
  | { key: 'onlyRoutes' | 'onlyRoutesNoVae'; routes: readonly string[] }
  /** Its blocs are those of the record that it replaces: the current one may have others, and as many or not. */
  | { key: 'earlierBlocs'; record: string };

const forAdults = ['formation-continue', 'vae', 'candidature-individuelle', 'contrat-pro'];

/** Whether a part of a plan is a pathway taken whole, its blocs not being known: what is to be learned in it is not known either. */
export const isUnlisted = ({ steps }: Pick<PlanPart, 'steps'>): boolean =>
  steps.some((step) => (step.kind === 'toAssess' || step.kind === 'toLearn') && step.whole);

/** The earlier record that the blocs of a part are taken from; null where they are its own. */
function earlierRecord({ pathway, steps }: PlanPart): string | null {
  const codes = [
    ...steps.flatMap((step) => (step.kind === 'toAssess' || step.kind === 'toLearn' ? [step.code] : [])),
    ...(pathway?.acquired ?? []).map(({ code }) => code),
  ];
  const records = codes.flatMap((code) => /^(RNCP\d+)BC\d+/u.exec(code)?.[1] ?? []);
  return records.find((record) => record !== pathway?.id) ?? null;
}

/** The gates of a pathway that our sources leave open, the most decisive first. */
export function checksOf(part: PlanPart): Check[] {
  const { pathway } = part;
  if (!pathway) return [];
  const { routes, register, level } = pathway;
  const earlier = earlierRecord(part);
  const vae = isOfRncp(pathway);
  return [
    ...(routes === null ? [{ key: vae ? ('routesUnknown' as const) : ('routesOfBranch' as const) }] : []),
    ...(routes !== null && !routes.some((route) => forAdults.includes(route))
      ? [{ key: vae ? ('onlyRoutes' as const) : ('onlyRoutesNoVae' as const), routes }]
      : []),
    ...(register === null ? [{ key: 'unregistered' as const }] : []),
    ...(earlier === null ? [] : [{ key: 'earlierBlocs' as const, record: earlier }]),
    ...(isUnlisted(part) ? [{ key: 'blocsUnknown' as const }] : []),
    ...(level === null ? [{ key: 'levelUnknown' as const }] : []),
  ];
}
