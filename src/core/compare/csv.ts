import { found } from '../catalogue/lookup.ts';
import { csvFile } from '../text/csv-line.ts';
import { blocGroupWords } from '../words/columns.ts';
import type { Lang } from '../words/lang.ts';
import { listed, pathwayHeads, pathwayLine } from './columns.ts';
import { comparePathways, type Compared } from './pathways.ts';

const groups = ['common', 'shared', 'specific', 'unknown', 'general'] as const;

/** A comparison for spreadsheets: one line per pathway, with its facts and which of its blocs are in common. */
export function compareCsv(compared: Compared, ids: readonly string[], lang: Lang): string {
  const { lookup } = compared;
  const view = comparePathways(compared, ids, lang);
  const heads = [...pathwayHeads(lang), ...groups.map((group) => blocGroupWords[group][lang])];
  const lines = view.pathways.map(({ id }) => [
    ...pathwayLine(lookup, found(lookup.pathways, id), lang),
    ...groups.map((group) =>
      listed(
        view.groups
          .filter(({ kind }) => kind === group)
          .flatMap(({ pieces }) => pieces.filter(({ pathway }) => pathway === id))
          .map(({ label }) => label),
      ),
    ),
  ]);
  return csvFile([heads, ...lines]);
}
