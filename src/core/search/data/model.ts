import { dated } from '../../catalogue/status.ts';
import type { OccupationCard, PathwayCard, SupersededCard } from '../results.ts';
import { fromDeltas, fromLines, pick } from './columns.ts';
import type { SearchData } from './schema.ts';

/** `core`, `others`: places in `skills`. */
type OccupationRow = { card: OccupationCard; core: number[]; others: number[] };
type PathwayRow = { card: PathwayCard; occupations: number[] };

/** The facts of the records, without the text index. */
type Columns = Omit<SearchData, 'index'>;

/** The search data as plain rows, in the order of the catalogue. */
export type Model = {
  pathways: PathwayRow[];
  occupations: OccupationRow[];
  superseded: SupersededCard[];
  /** Numbers of the macro-competences. */
  skills: string[];
} & Pick<
  SearchData,
  | 'sectors'
  | 'families'
  | 'kinds'
  | 'levels'
  | 'domains'
  | 'schemes'
  | 'branches'
  | 'opcos'
  | 'routes'
  | 'words'
  | 'senses'
  | 'short'
  | 'opcoWords'
  | 'places'
>;

export function decodeSearch(data: Columns, today: string | null = null): Model {
  const pathways = decodePathways(data, today);
  return {
    ...data,
    skills: fromDeltas(data.skills).map(String),
    pathways,
    occupations: decodeOccupations(data, pathways),
    superseded: decodeSuperseded(data, pathways),
  };
}

function decodePathways(data: Columns, today: string | null): PathwayRow[] {
  const columns = data.pathways;
  const titles = fromLines(columns.titles);
  const ends = columns.ends.split('\n');
  const codes = fromLines(data.occupations.codes);
  const inactive = new Set(columns.inactive);
  const reserves = new Map(
    (['ancien', 'absent', 'overseas', 'armees'] as const).flatMap((reserve) =>
      columns[reserve].map((place) => [place, reserve] as const),
    ),
  );
  const ids = idsOf(data);
  return fromLines(columns.ids).map((id, place) => {
    const at = <T>(column: readonly T[]) => column[place];
    const occupations = at(columns.occupations) ?? [];
    const routes = at(columns.routes) ?? null;
    const reserve = reserves.get(place);
    const card: PathwayCard = {
      kind: 'pathway',
      id,
      title: at(titles) ?? '',
      type: data.kinds[at(columns.kinds) ?? -1]?.id ?? '',
      level: at(columns.levels) || null,
      status: inactive.has(place) ? 'inactive' : 'active',
      ends: at(ends) || null,
      sectors: pick(ids.sectors, at(columns.sectors) ?? []),
      opcos: pick(data.opcos, at(columns.opcos) ?? []),
      families: pick(ids.families, at(columns.families) ?? []),
      routes: routes === null ? null : pick(data.routes, routes),
      occupations: pick(codes, occupations),
      blocs: at(columns.blocs) ?? 0,
      ...(reserve && { reserve }),
    };
    return { card: today === null ? card : dated(card, today), occupations };
  });
}

function decodeOccupations(data: Columns, pathways: readonly PathwayRow[]): OccupationRow[] {
  const columns = data.occupations;
  const labels = fromLines(columns.labels);
  const ids = idsOf(data);
  const leading = new Map<number, number>();
  for (const { card, occupations } of pathways) {
    if (card.status === 'active')
      for (const place of occupations) leading.set(place, (leading.get(place) ?? 0) + 1);
  }
  return fromLines(columns.codes).map((code, place) => ({
    card: {
      kind: 'occupation',
      id: code,
      title: labels[place] ?? '',
      domain: code.slice(0, 3),
      sectors: pick(ids.sectors, columns.sectors[place] ?? []),
      families: pick(ids.families, columns.families[place] ?? []),
      pathways: leading.get(place) ?? 0,
    },
    core: fromDeltas(columns.core[place] ?? []),
    others: fromDeltas(columns.others[place] ?? []),
  }));
}

/** Without their titles, which may come later, the old records bear their number. */
function decodeSuperseded(data: Columns, pathways: readonly PathwayRow[]): SupersededCard[] {
  const columns = data.superseded;
  const ends = columns.ends.split('\n');
  const cards = fromLines(columns.ids).map((id, place): SupersededCard => ({
    kind: 'superseded',
    id,
    title: id,
    type: data.kinds[columns.kinds[place] ?? -1]?.id ?? null,
    level: columns.levels[place] || null,
    ends: ends[place] || null,
    current: pick(pathways, columns.current[place] ?? []).map(({ card }) => card.id),
    sameTitle: pick(pathways, columns.sameTitle[place] ?? []).flatMap(({ card }) =>
      card.status === 'active' ? [card.id] : [],
    ),
  }));
  if (columns.titles !== null) nameSuperseded(cards, columns.titles, pathways);
  return cards;
}

/** Gives the old records their titles: a line each, empty where it is that of the first current pathway. */
export function nameSuperseded(
  cards: readonly SupersededCard[],
  titles: string,
  pathways: readonly PathwayRow[],
): void {
  const current = new Map(pathways.map(({ card }) => [card.id, card.title]));
  const lines = titles.split('\n');
  cards.forEach((card, place) => {
    card.title = lines[place] || (current.get(card.current[0] ?? '') ?? '');
  });
}

function idsOf(data: Columns): { sectors: string[]; families: string[] } {
  return { sectors: data.sectors.map(({ id }) => id), families: data.families.map(({ id }) => id) };
}
