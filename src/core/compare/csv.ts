import { csvLine } from '../pages/csv.ts';
import type { CompareView } from './pathways.ts';

/** A comparison for spreadsheets: one column per pathway; `facts` and `groups` name the lines in the reader's language. */
export function compareCsv(
  view: CompareView,
  facts: Record<string, string>,
  groups: Record<string, string>,
): string {
  const ids = view.pathways.map(({ id }) => id);
  const lines = [
    csvLine(['', ...ids]),
    csvLine(['', ...view.pathways.map(({ title }) => title)]),
    ...view.facts.map(({ fact, cells }) =>
      csvLine([facts[fact] ?? fact, ...cells.map((cell) => cell.join(' | '))]),
    ),
    ...view.groups.map(({ kind, pieces }) =>
      csvLine([
        groups[kind] ?? kind,
        ...ids.map((id) =>
          pieces
            .filter(({ pathway }) => pathway === id)
            .map(({ code, label }) => `${code} ${label}`)
            .join(' | '),
        ),
      ]),
    ),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
