import type { Pathway } from '../catalogue/pathway.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { opcosOf } from '../catalogue/summary.ts';

/**
 * A CSV field. A text that a spreadsheet would read as a formula is led by an apostrophe (OWASP, CSV injection).
 */
function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** Values as one line of CSV for spreadsheets: `;`, every field quoted. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return values.map(field).join(';');
}

const columns: [string, (lookup: Lookup, pathway: Pathway) => string | number | null][] = [
  ['numero', (_, pathway) => pathway.id],
  ['intitule', (_, pathway) => pathway.title],
  ['type', (lookup, pathway) => found(lookup.kinds, pathway.kind).label],
  ['niveau', (_, pathway) => pathway.level],
  ['statut', (_, { status, ends }) => (status === 'active' && ends ? `active jusqu'au ${ends}` : status)],
  ['fin_enregistrement', (_, pathway) => pathway.ends],
  ['certificateurs', (_, pathway) => pathway.certifiers.map(({ name }) => name).join(' | ')],
  ['blocs', (_, pathway) => pathway.blocs.map(({ code, label }) => `${code} ${label}`).join(' | ')],
  ['blocs_origine', (_, pathway) => pathway.blocs[0]?.from ?? (pathway.blocs.length > 0 ? pathway.id : null)],
  [
    'secteurs',
    (_, pathway) =>
      pathway.sectors.map(({ sector, evidence, via }) => `${sector} (${evidence}: ${via})`).join(' | '),
  ],
  ['opco', (lookup, pathway) => opcosOf(lookup, pathway).join(' | ')],
  ['familles', (_, pathway) => [...new Set(pathway.families.map(({ family }) => family))].join(' | ')],
  ['metiers_rome', (_, pathway) => pathway.occupations.map(({ code }) => code).join(' | ')],
  ['voies_acces', (_, pathway) => pathway.routes?.join(' | ') ?? null],
  ['successeurs', (_, pathway) => pathway.successors.map(({ id }) => id).join(' | ')],
  ['sources', (_, pathway) => pathway.sources.join(' | ')],
];

/** The pathways as CSV for spreadsheets: UTF-8 with byte order mark, `;`, every field quoted, CRLF. Lists use ` | `. */
export function pathwaysCsv(lookup: Lookup): string {
  const header = csvLine(columns.map(([name]) => name));
  const lines = lookup.catalogue.pathways.map((pathway) =>
    csvLine(columns.map(([, read]) => read(lookup, pathway))),
  );
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}
