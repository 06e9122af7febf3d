import type { Catalogue } from '../catalogue/files.ts';
import { buildSpace, type SpaceParts } from '../match/space.ts';
import { genericGestures } from '../plan/generic.ts';
import { toldOf, type Told } from '../plan/telling.ts';
import { countTitleWords, titlesOf } from '../plan/titles.ts';
import { usualBlocsOf, type WorldParts } from '../plan/world.ts';
import { fromDeltas, fromLines, toDeltas, toLines } from '../search/data/columns.ts';
import { encodeUnread, leanCalled } from './called.ts';
import { leanPlace, leanTrades } from './items.ts';
import type { LeanData, ReadyData } from './model.ts';

/** Computes what a page would before its first answer; see `readyOf`. */
export function encodeReady(catalogue: Catalogue): ReadyData {
  const space = buildSpace(catalogue);
  const words = [...countTitleWords(catalogue)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const told = toldOf(space.lookup, titlesOf(space.lookup));
  const places = (by: Told['byName']) =>
    catalogue.sectors.map(({ id }) =>
      toDeltas(catalogue.occupations.flatMap(({ code }, at) => (by.get(id)?.has(code) ? [at] : []))),
    );
  return {
    kinship: [...space.kinship],
    titleWords: { words: toLines(words.map(([word]) => word)), counts: words.map(([, count]) => count) },
    generic: [...genericGestures(space, space.hearts)].sort((a, b) => a - b),
    told: { byName: places(told.byName), byAppellation: places(told.byAppellation) },
    usualBlocs: usualBlocsOf(space),
    unread: encodeUnread(space.demands, catalogue.skills),
  };
}

/** The parts of the space and of the world that a lean catalogue brings, as they would be computed of it. */
export function readyOf(data: LeanData): SpaceParts & WorldParts {
  const { kinship, titleWords: said, generic, told, usualBlocs } = data.ready;
  const codes = fromLines(data.occupations.codes);
  const by = (places: readonly number[][]) =>
    new Map(
      data.kept.sectors.map(({ id }, at) => [
        id,
        new Set(fromDeltas(places[at] ?? []).map((place) => codes[place] ?? '')),
      ]),
    );
  return {
    trades: leanTrades(data),
    called: leanCalled(data),
    itemPlace: leanPlace(data),
    kinship: new Map(kinship),
    titleWords: new Map(fromLines(said.words).map((word, at) => [word, said.counts[at] ?? 0])),
    generic: new Set(generic),
    told: { byName: by(told.byName), byAppellation: by(told.byAppellation) },
    usualBlocs,
  };
}
