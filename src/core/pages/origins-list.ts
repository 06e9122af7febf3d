import { csvFile } from '../text/csv-line.ts';
import { asItIsWords, originColumns } from '../words/origins.ts';
import { evidenceWords } from '../words/catalogue.ts';
import { labelIn, type Lang } from '../words/lang.ts';
import type { Origin } from '../plan/origin.ts';

/** What narrows a list of origins. An empty list of sectors narrows nothing. */
type OriginFilter = { sectors: readonly string[]; leastShared: number };

/** The origins of one of these sectors that have so many core gestures in common, where they are counted. */
export function filterOrigins(origins: readonly Origin[], { sectors, leastShared }: OriginFilter): Origin[] {
  return origins.filter(
    (one) =>
      (sectors.length === 0 || one.sectors.some(({ id }) => sectors.includes(id))) &&
      (leastShared <= 0 || (one.shared !== null && one.shared >= leastShared)),
  );
}

/** The origins for a spreadsheet, one a line, in a language. Lists use ` | `. */
export function originsCsv(origins: readonly Origin[], lang: Lang): string {
  const lines = origins.map(
    ({ code, label, sectors, by, evidence, shared, core, toAssess, toLearn, blocsGuessed }) => [
      code,
      label,
      sectors.map((sector) => labelIn(sector, lang)).join(' | '),
      by.kind === 'asItIs' ? code : by.kind === 'move' ? by.to : by.id,
      by.kind === 'asItIs' ? asItIsWords[lang] : by.kind === 'move' ? by.label : by.title,
      evidenceWords[evidence][lang],
      shared === null ? '' : String(shared),
      core === null ? '' : String(core),
      by.kind !== 'course' || blocsGuessed ? '' : String(toAssess),
      by.kind !== 'course' || blocsGuessed ? '' : String(toLearn),
    ],
  );
  return csvFile([originColumns.map((column) => column[lang]), ...lines]);
}
