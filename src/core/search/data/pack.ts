import { fromLines } from './columns.ts';
import type { SearchData } from './schema.ts';
import { fromEndings, fromSignLines, fromSigns, toEndings, toSignLines, toSigns } from './signs.ts';

type Pairs = SearchData['words'];
/** The columns of a table that are packed, as texts; the others stay. */
type Packed<T, K extends keyof T> = Omit<T, K> & Record<K, string>;

/** The search data as the file that the browser fetches holds them: see `signs.ts`. */
export type PackedSearch = Omit<
  SearchData,
  'index' | 'occupations' | 'pathways' | 'superseded' | 'words' | 'senses'
> & {
  words: string;
  senses: string;
  index: Packed<SearchData['index'], 'words' | 'counts' | 'names' | 'labels' | 'bodies'>;
  occupations: Packed<SearchData['occupations'], 'sectors' | 'families' | 'core' | 'others'>;
  pathways: Packed<
    SearchData['pathways'],
    'kinds' | 'levels' | 'sectors' | 'opcos' | 'families' | 'occupations' | 'blocs'
  >;
  superseded: Omit<Packed<SearchData['superseded'], 'current' | 'sameTitle'>, 'titles'>;
};

/** Packs the data; `unpackSearch` gives the same back, but the titles of old records, which come with the names (`NameData`). */
export function packSearch(data: SearchData): PackedSearch {
  const { index, occupations, pathways } = data;
  const { titles: _, current, sameTitle, ...superseded } = data.superseded;
  return {
    ...data,
    words: toGroups(data.words),
    senses: toGroups(data.senses),
    index: {
      words: toEndings(fromLines(index.words)),
      counts: toSigns(index.counts),
      names: toSigns(index.names),
      labels: toSignLines(index.labels),
      bodies: toSignLines(index.bodies),
    },
    occupations: {
      ...occupations,
      sectors: toSignLines(occupations.sectors),
      families: toSignLines(occupations.families),
      core: toSignLines(occupations.core),
      others: toSignLines(occupations.others),
    },
    pathways: {
      ...pathways,
      kinds: toSigns(pathways.kinds),
      levels: toSigns(pathways.levels),
      sectors: toSignLines(pathways.sectors),
      opcos: toSignLines(pathways.opcos),
      families: toSignLines(pathways.families),
      occupations: toSignLines(pathways.occupations),
      blocs: toSigns(pathways.blocs),
    },
    superseded: { ...superseded, current: toSignLines(current), sameTitle: toSignLines(sameTitle) },
  };
}

export function unpackSearch(packed: PackedSearch): SearchData {
  const { index, occupations, pathways, superseded } = packed;
  return {
    ...packed,
    words: fromGroups(packed.words),
    senses: fromGroups(packed.senses),
    index: {
      words: fromEndings(index.words).join('\n'),
      counts: fromSigns(index.counts),
      names: fromSigns(index.names),
      labels: fromSignLines(index.labels),
      bodies: fromSignLines(index.bodies),
    },
    occupations: {
      ...occupations,
      sectors: fromSignLines(occupations.sectors),
      families: fromSignLines(occupations.families),
      core: fromSignLines(occupations.core),
      others: fromSignLines(occupations.others),
    },
    pathways: {
      ...pathways,
      kinds: fromSigns(pathways.kinds),
      levels: fromSigns(pathways.levels),
      sectors: fromSignLines(pathways.sectors),
      opcos: fromSignLines(pathways.opcos),
      families: fromSignLines(pathways.families),
      occupations: fromSignLines(pathways.occupations),
      blocs: fromSigns(pathways.blocs),
    },
    superseded: {
      ...superseded,
      titles: null,
      current: fromSignLines(superseded.current),
      sameTitle: fromSignLines(superseded.sameTitle),
    },
  };
}

/** Wordings that name the same things, one after the other, in the order in which the first of them comes. */
export function alikeTogether(pairs: Pairs): Pairs {
  return [...groupsOf(pairs).values()].flat();
}

/** One line for what is named, one for the wordings that name it. */
function toGroups(pairs: Pairs): string {
  return [...groupsOf(pairs)]
    .map(([named, own]) => `${named}\n${own.map(([from]) => from).join('\t')}\n`)
    .join('');
}

function fromGroups(groups: string): Pairs {
  const lines = groups.split('\n');
  const pairs: Pairs = [];
  for (let place = 0; place + 1 < lines.length; place += 2) {
    const named = (lines[place] ?? '').split('\t');
    for (const from of (lines[place + 1] ?? '').split('\t')) pairs.push([from, named]);
  }
  return pairs;
}

function groupsOf(pairs: Pairs): Map<string, Pairs> {
  const groups = new Map<string, Pairs>();
  for (const pair of pairs) {
    const named = pair[1].join('\t');
    groups.set(named, [...(groups.get(named) ?? []), pair]);
  }
  return groups;
}
