import type { Catalogue } from '../catalogue/files.ts';
import type { ItemRecords } from '../catalogue/listed.ts';
import { buildSpace, type SpaceParts } from '../match/space.ts';
import { genericGestures } from '../plan/generic.ts';
import { toldOf, type Told } from '../plan/telling.ts';
import { countTitleWords, titlesOf, type CalledTrades } from '../plan/titles.ts';
import { usualBlocsOf, type WorldParts } from '../plan/world.ts';
import { fromDeltas, fromLines, pick, toDeltas, toLines } from '../search/data/columns.ts';
import { encodeUnread, leanCalled } from './called.ts';
import { columnOf } from './columns-of.ts';
import { leanMacros, leanPlace, leanTrades } from './items.ts';
import { leanRecords } from './records.ts';
import type { LeanData, ReadyData } from './model.ts';
import { fromNumberRows, rowAt, rowsIn, toNumberRows } from './number-rows.ts';

/** Computes what a page would before its first answer; see `readyOf`. */
export function encodeReady(catalogue: Catalogue): ReadyData {
  const space = buildSpace(catalogue);
  const words = [...countTitleWords(catalogue)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const titles = titlesOf(space.lookup);
  const told = toldOf(space.lookup, titles);
  const tradeAt = new Map(catalogue.occupations.map(({ code }, at) => [code, at]));
  const called = catalogue.pathways.map(({ id }, at) => [
    at,
    ...titles.called(id).flatMap((code) => tradeAt.get(code) ?? []),
  ]);
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
    called: toNumberRows(called.filter(({ length }) => length > 1)),
  };
}

function calledTradesOf({ pathways, ready }: LeanData, codes: readonly string[]): CalledTrades {
  const rows = fromNumberRows(ready.called);
  const ids = columnOf(pathways, 'id') as string[];
  return new Map(
    Array.from({ length: rowsIn(rows) }, (_, at) => {
      const [pathway = -1, ...trades] = rowAt(rows, at);
      return [ids[pathway] ?? '', pick(codes, trades)];
    }),
  );
}

/** The parts of the space and of the world that a lean catalogue brings, as they would be computed of it. */
export function readyOf(data: LeanData): SpaceParts & WorldParts & { lists: ItemRecords } {
  const { kinship, titleWords: said, generic, told, usualBlocs } = data.ready;
  const codes = fromLines(data.occupations.codes);
  const { fine, savoirs } = leanRecords(data);
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
    macros: leanMacros(data),
    lists: { skills: data.kept.skills, fineSkills: fine, knowledge: savoirs },
    kinship: new Map(kinship),
    calledTrades: calledTradesOf(data, codes),
    titleWords: new Map(fromLines(said.words).map((word, at) => [word, said.counts[at] ?? 0])),
    generic: new Set(generic),
    told: { byName: by(told.byName), byAppellation: by(told.byAppellation) },
    usualBlocs,
  };
}

/** Finds what the wordings of a lean catalogue say, no index of all made: a fine competence or a savoir. */
export const wordedIn =
  ({ itemPlace, lists }: Pick<ReturnType<typeof readyOf>, 'itemPlace' | 'lists'>) =>
  (id: string): { id: string; label: string } | undefined => {
    const place = itemPlace(id) ?? -1;
    const { skills, fineSkills, knowledge } = lists;
    if (place < skills.length) return undefined;
    return fineSkills.at(place - skills.length) ?? knowledge.at(place - skills.length - fineSkills.length);
  };
