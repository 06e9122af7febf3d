import { saysTrade, sectorAlone } from '#core/search/says-trade.ts';
import { tradeReadFirst } from '#core/search/trade-read-first.ts';
import type { Hit, Results } from '#core/search/results.ts';
import type { Suggestion } from '#core/search/suggest.ts';
import type { SuggestionKind } from '#core/search/suggest/entries.ts';
import type { SearchServices } from './protocol.ts';

type Asked = Pick<SearchServices, 'suggest' | 'search' | 'readField'>;

/** How many suggestions are looked through to find enough of the kinds wanted. */
const lookedThrough = 24;

const fromHit = ({ kind, id, title, score }: Hit): Suggestion => ({
  kind: kind === 'occupation' ? 'occupation' : 'pathway',
  id,
  label: title,
  skill: null,
  score,
  highlight: [],
});

/**
 * What a field offers for what was typed: suggestions of the kinds wanted; when there is none, what the search finds by what
 * trades and pathways are about ("laiterie" names no trade, but leads to some), the trade that the home page reads there first. Nothing for
 * what only says how one works.
 */
export async function choices(
  asked: Asked,
  typed: string,
  kinds: readonly SuggestionKind[] | undefined,
  most: number,
): Promise<Suggestion[]> {
  const wanted = (kind: SuggestionKind): boolean => kinds === undefined || kinds.includes(kind);
  const suggested = await asked.suggest(typed, kinds === undefined ? most : lookedThrough);
  const near = suggested.filter(({ kind }) => wanted(kind));
  // Other kinds may have taken all the places: "technicien en" begins so many trades that no certificate came.
  const isCut = kinds !== undefined && near.length < most && suggested.length === lookedThrough;
  const fitting = isCut ? await asked.suggest(typed, most, kinds) : near;
  const industry = suggested.some(({ kind }) => kind === 'sector');
  if (kinds === undefined || (fitting.length > 0 && !industry)) return fitting.slice(0, most);
  const results = await searched(asked, typed);
  const offered = (hits: readonly Hit[]) => suggestionsOf(hits).filter(({ kind }) => wanted(kind));
  const sector = sectorAlone(typed, results);
  if (sector !== null) return industryFirst(sector, fitting, offered(results.hits)).slice(0, most);
  if (fitting.length > 0) return fitting.slice(0, most);
  if (!saysTrade(typed, results)) return [];
  const hits = wanted('occupation') ? await readFirst(asked, typed, results.hits) : results.hits;
  return offered(hits).slice(0, most);
}

const searched = async ({ search }: Asked, typed: string): Promise<Results> =>
  (await search(`?${new URLSearchParams({ q: typed }).toString()}`)).results;

const suggestionsOf = (hits: readonly Hit[]): Suggestion[] =>
  hits.filter(({ kind }) => kind !== 'superseded').map(fromHit);

/** The trade that the words are read as first, as on the home page, though the search did not find it. */
async function readFirst(asked: Asked, typed: string, hits: readonly Hit[]): Promise<Hit[]> {
  const code = (await asked.readField(typed, false))?.place ?? null;
  if (code === null) return [...hits];
  const isFound = hits.some(({ id }) => id === code);
  const more = isFound ? [] : (await searched(asked, code)).hits.filter(({ id }) => id === code);
  return tradeReadFirst([...more, ...hits], code);
}

/** "pharma" is an industry: it comes first, then the trades found in it, then those whose name begins so (the pharmacist). */
function industryFirst(sector: string, named: Suggestion[], found: Suggestion[]): Suggestion[] {
  const own = named.filter(({ kind, id }) => kind === 'sector' && id === sector);
  const ordered = [...own, ...found, ...named];
  return [...new Map(ordered.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}
