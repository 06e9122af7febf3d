import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Figures = v.object({ queries: v.number(), mrr: v.number(), recall5: v.number(), zero: v.number() });
const Engine = v.object({ classes: v.record(v.string(), v.object({ both: Figures })) });
const File = v.object({
  queries: v.number(),
  search: v.object({ tune: v.record(v.string(), Engine), unseen: v.record(v.string(), Engine) }),
  suggestions: v.object({
    tune: v.record(v.string(), v.object({ share: v.number() })),
    unseen: v.record(v.string(), v.object({ share: v.number() })),
  }),
});

type QualityRow = {
  part: 'tune' | 'unseen';
  engine: string;
  kind: string;
  mrr: number;
  recall5: number;
  zero: number;
  queries: number;
};
export type QualityFigures = {
  queries: number;
  rows: QualityRow[];
  suggestions: { tune: number; unseen: number };
};

/** The figures that `npm run quality` measured and wrote, as the method page shows them. */
export function qualityFigures(): QualityFigures {
  const file = v.parse(File, JSON.parse(readFileSync(join('tests', 'quality', 'figures.json'), 'utf8')));
  const rows = (['tune', 'unseen'] as const).flatMap((part) =>
    Object.entries(file.search[part]).flatMap(([engine, { classes }]) =>
      Object.entries(classes).map(([kind, { both }]) => ({ part, engine, kind, ...both })),
    ),
  );
  const all = (part: 'tune' | 'unseen') => file.suggestions[part].all?.share ?? 0;
  return { queries: file.queries, rows, suggestions: { tune: all('tune'), unseen: all('unseen') } };
}
