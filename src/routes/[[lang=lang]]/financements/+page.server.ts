import { lookupOf } from '$lib/server/catalogue.ts';

/** Every scheme, as the catalogue holds it, and the branches that a person may name. */
export function load() {
  const { funding, branches } = lookupOf().catalogue;
  return { schemes: funding, branches: branches.map(({ id, label, idcc }) => ({ id, label, idcc })) };
}
