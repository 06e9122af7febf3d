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

const Read = v.object({ read: v.number(), drawn: v.number() });
const sectorsRead = {
  recall: Read,
  titles: Read,
  pairs: v.object({
    links: v.number(),
    right: v.number(),
    doubtful: v.number(),
    wrong: v.number(),
    charter: v.number(),
  }),
};
const Reader = v.object(sectorsRead);
const SectorFile = v.object({
  ...sectorsRead,
  second: Reader,
  agreement: v.object({ pairs: v.object({ of: v.number(), same: v.number(), kappa: v.number() }) }),
});

/** Shares of 1 that one reader gives. */
type SectorShares = { recall: number; titles: number; precision: number };

/** What two people read of a fresh sample of sectors: shares of 1, counts of the first one, and how far they agree on links. */
export type SectorFigures = SectorShares & {
  second: SectorShares;
  agreed: number;
  kappa: number;
  doubtful: number;
  wrong: number;
  charter: number;
};

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

/** The figures of the sectors read blind, as the method page shows them. */
export function sectorFigures(): SectorFigures {
  const text = readFileSync(join('tests', 'quality', 'sector-figures.json'), 'utf8');
  const { second, agreement, ...first } = v.parse(SectorFile, JSON.parse(text));
  const { doubtful, wrong, charter } = first.pairs;
  const { same, of, kappa } = agreement.pairs;
  return {
    ...sharesOf(first),
    second: sharesOf(second),
    agreed: same / of,
    kappa,
    doubtful,
    wrong,
    charter,
  };
}

function sharesOf({ recall, titles, pairs }: v.InferOutput<typeof Reader>): SectorShares {
  return {
    recall: recall.drawn / recall.read,
    titles: titles.drawn / titles.read,
    precision: pairs.right / (pairs.links - pairs.charter),
  };
}
