import type { Branch } from '../catalogue/field.ts';
import { pathwayPattern, registerOf } from '../catalogue/number.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { PlanPart } from '../plan/steps.ts';
import { isWhollyMet } from '../plan/whole-bloc.ts';
import { certifiedBy } from './certified-by.ts';
import type { Aim, Gaps } from './facts.ts';

/** A pathway of the catalogue as an aim. Sectors deduced from a trade alone name no Opco. */
export function aimOf(pathway: Pathway, branches: ReadonlyMap<string, Branch>): Aim {
  const { id, title, kind, routes, ends, prerequisites, sectors, blocs, occupations } = pathway;
  const told = sectors.filter(({ evidence }) => evidence !== 'occupation');
  const opcos = told.flatMap(({ branch }) => branches.get(branch ?? '')?.opco ?? []);
  const by = certifiedBy(pathway, branches);
  return {
    id,
    title,
    kind,
    register: registerOf(id) ?? 'none',
    routes,
    ends,
    prerequisitesKnown: prerequisites.training !== null && prerequisites.certification !== null,
    certifier: by.certifiers[0]?.name ?? null,
    ...(pathway.certifiersFrom !== undefined && { certifierFrom: pathway.certifiersFrom }),
    committee: by.committees[0]?.name ?? null,
    by,
    opcos: [...new Set<string>(opcos)].sort(),
    blocs: blocs.map(({ code, label }) => ({ code, label })),
    occupation: occupations[0]?.code ?? null,
  };
}

/** The blocs that one part of a plan leaves to have assessed and to learn. */
export function gapsOf({ steps }: Pick<PlanPart, 'steps'>): Gaps {
  const of = (kind: 'toAssess' | 'toLearn', met?: boolean): Aim['blocs'] =>
    steps.flatMap((step) =>
      // A certificate taken whole has its own number, and lists no bloc to ask about.
      step.kind === kind &&
      !pathwayPattern.test(step.code) &&
      (met === undefined || isWhollyMet(step) === met)
        ? [{ code: step.code, label: step.label }]
        : [],
    );
  const toPlace = of('toAssess', false);
  return {
    toAssess: of('toAssess', true),
    ...(toPlace.length > 0 && { toPlace }),
    toLearn: of('toLearn'),
  };
}
