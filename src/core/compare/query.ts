import { codesOf } from '../catalogue/number.ts';

/** Most pathways that can be read side by side. */
export const mostCompared = 4;

/** Ids of an address (`?p=RNCP1&p=RNCP2`), each once, four at most; what is no id is dropped. */
export function parseCompared(params: URLSearchParams): string[] {
  const ids = params
    .getAll('p')
    .flatMap((value) => codesOf(value) ?? [])
    .flatMap(({ kind, ids }) => (kind === 'record' && ids.length === 1 ? ids : []));
  return [...new Set(ids)].slice(0, mostCompared);
}

/** The address of a comparison, in the order of the ids. */
export function formatCompared(ids: readonly string[]): string {
  return ids.map((id) => `p=${id}`).join('&');
}

/** Sector ids of an address (`?s=…&s=…`), each once, three at most. */
export function parseSectors(params: URLSearchParams): string[] {
  return [...new Set(params.getAll('s').filter((value) => /^[a-z0-9-]{1,60}$/.test(value)))].slice(0, 3);
}
