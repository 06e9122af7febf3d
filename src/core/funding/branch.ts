import type { Branch } from '../catalogue/field.ts';

/** What tells a branch from the others: its name, and the numbers of its agreements. */
export type NamedBranch = Pick<Branch, 'id' | 'label' | 'idcc'>;

/** The branch that a person names by its id, its IDCC (`3248`, `IDCC 3248`) or its label; null when none or several answer. */
export function branchOf(typed: string, branches: readonly NamedBranch[]): NamedBranch | null {
  const text = typed.trim().toLowerCase();
  const idcc = /^(?:idcc\s*:?\s*)?(\d{1,4})$/.exec(text)?.[1]?.padStart(4, '0');
  const found = branches.filter(
    ({ id, label, idcc: numbers }) =>
      id === text || label.toLowerCase() === text || (idcc !== undefined && numbers.includes(idcc)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
