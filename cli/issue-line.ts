import type { Issue } from '#core/catalogue/issue.ts';

/** `pathways.json:12 · RNCP123 · level : 12, attendu : une valeur <=8`. */
export function issueLine({ file, line, record, field, value, expected }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const named = record === undefined || record === '' ? place : `${place} · ${record}`;
  return `  ${named} · ${field} : ${value === '' ? '(vide)' : value}, attendu : ${expected}`;
}
