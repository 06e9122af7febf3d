import type { Catalogue } from '../catalogue/files.ts';
import { buildSpace, type SpaceParts } from '../match/space.ts';
import { genericGestures } from '../plan/generic.ts';
import { countTitleWords } from '../plan/titles.ts';
import type { WorldParts } from '../plan/world.ts';
import { fromLines, toLines } from '../search/data/columns.ts';
import { leanPlace, leanTrades } from './items.ts';
import type { LeanData, ReadyData } from './model.ts';

/** Computes what a page would before its first answer; see `readyOf`. */
export function encodeReady(catalogue: Catalogue): ReadyData {
  const space = buildSpace(catalogue);
  const words = [...countTitleWords(catalogue)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    kinship: [...space.kinship],
    titleWords: { words: toLines(words.map(([word]) => word)), counts: words.map(([, count]) => count) },
    generic: [...genericGestures(space, space.hearts)].sort((a, b) => a - b),
  };
}

/** The parts of the space and of the world that a lean catalogue brings, as they would be computed of it. */
export function readyOf(data: LeanData): SpaceParts & WorldParts {
  const { kinship, titleWords: said, generic } = data.ready;
  return {
    trades: leanTrades(data),
    itemPlace: leanPlace(data),
    kinship: new Map(kinship),
    titleWords: new Map(fromLines(said.words).map((word, at) => [word, said.counts[at] ?? 0])),
    generic: new Set(generic),
  };
}
