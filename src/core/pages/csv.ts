import type { Lookup } from '../catalogue/lookup.ts';
import { pathwayHeads, pathwayLine } from '../compare/columns.ts';
import { csvFile } from '../text/csv-line.ts';
import type { Lang } from '../words/lang.ts';

/** All pathways for spreadsheets, in a language. Lists use ` | `. */
export function pathwaysCsv(lookup: Lookup, lang: Lang): string {
  const lines = lookup.catalogue.pathways.map((pathway) => pathwayLine(lookup, pathway, lang));
  return csvFile([pathwayHeads(lang), ...lines]);
}
