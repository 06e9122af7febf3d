import type { Catalogue } from '../files.ts';
import type { Issue } from '../issue.ts';
import type { NextStep, StepCondition } from '../next-steps.ts';

const file = 'next-steps.json';

/** What must hold among the next steps: known kinds, routes and Opcos; an address, unless a name stands in the catalogue; dates in order. */
export function nextStepReferences({ nextSteps, kinds, routes, branches }: Catalogue): Issue[] {
  const known: Partial<Record<StepCondition['fact'], ReadonlySet<string>>> = {
    kind: new Set(kinds.map(({ id }) => id)),
    routes: new Set(routes.map(({ id }) => id)),
    opcos: new Set(branches.map(({ opco }) => opco)),
  };
  return nextSteps.flatMap((step) => [...values(step, known), ...address(step), ...dates(step)]);
}

function values(
  { id, conditions }: NextStep,
  known: Partial<Record<StepCondition['fact'], ReadonlySet<string>>>,
): Issue[] {
  return conditions.flatMap(({ fact, value }) => {
    const given = Array.isArray(value) ? value : [String(value)];
    return given
      .filter((one) => known[fact] !== undefined && known[fact].size > 0 && !known[fact].has(one))
      .map((one) => ({
        file,
        record: id,
        field: 'conditions',
        value: one,
        expected: 'une valeur du catalogue',
      }));
  });
}

const named: ReadonlySet<NextStep['kind']> = new Set(['certifier', 'committee']);

function address({ id, kind, url }: NextStep): Issue[] {
  if (url !== null || named.has(kind)) return [];
  return [{ file, record: id, field: 'url', value: 'null', expected: 'une adresse' }];
}

function dates({ id, asOf, reviewBy }: NextStep): Issue[] {
  if (reviewBy > asOf) return [];
  return [{ file, record: id, field: 'reviewBy', value: reviewBy, expected: `une date après ${asOf}` }];
}
