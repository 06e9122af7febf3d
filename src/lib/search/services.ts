import {
  addEnglish,
  addFrench,
  addSayings,
  addWorkshop,
  buildEngine,
  maySpellOut,
  type Engine,
} from '#core/search/engine.ts';
import { remembering } from '#core/search/asked.ts';
import { unpackSearch, type PackedSearch } from '#core/search/data/pack.ts';
import { mayBeThing } from '#core/search/read/things.ts';
import { asksLike } from '#core/search/answer/said-like.ts';
import { parseQuery } from '#core/search/query.ts';
import type { Results } from '#core/search/results.ts';
import { search, searchSaid } from '#core/search/search.ts';
import type * as Suggesting from '#core/search/suggest.ts';
import { choices } from './choices.ts';
import type { Found, SearchAddresses, SearchServices } from './protocol.ts';

/** How the services reach the world; a test gives its own. */
type SearchEffects = {
  fetched: (address: string) => Promise<unknown>;
  today: string;
  /** Does something once what is asked meanwhile is answered. */
  later: (act: () => void) => void;
};

/** Nothing found, a word not understood or one put right: it may be English, or a name that has not come yet. */
function doubtful({ read, corrections, total }: Results): boolean {
  return (
    total === 0 ||
    corrections.length > 0 ||
    read.some(({ kind, place }) => kind === 'unknown' && place === undefined)
  );
}

/** A file that is loaded once, when first asked for. Without it, search goes on with what it has. */
function loader(
  fetched: SearchEffects['fetched'],
  address: string,
  take: (data: unknown) => void | Promise<void>,
): () => Promise<boolean> {
  let under: Promise<boolean> | undefined;
  return () =>
    (under ??= fetched(address)
      .then(take)
      .then(
        () => true,
        () => {
          under = undefined;
          return false;
        },
      ));
}

type Loaders = Record<
  'names' | 'skills' | 'french' | 'english' | 'workshop' | 'sayings',
  () => Promise<boolean>
>;

/** The code of suggestions, which no first answer waits for. */
const suggesting = (): Promise<typeof Suggesting> => import('#core/search/suggest.ts');

/** Our own files, checked when they were built. */
function loadersOf(engine: Engine, addresses: SearchAddresses, { fetched }: SearchEffects): Loaders {
  return {
    names: loader(fetched, addresses.names, async (data) => {
      (await suggesting()).addNames(engine, data as Parameters<typeof Suggesting.addNames>[1]);
    }),
    skills: loader(fetched, addresses.skills, async (data) => {
      (await suggesting()).addSkills(engine, data as Parameters<typeof Suggesting.addSkills>[1]);
    }),
    french: loader(fetched, addresses.french, (data) => {
      addFrench(engine, data as Parameters<typeof addFrench>[1]);
    }),
    workshop: loader(fetched, addresses.workshop, (data) => {
      addWorkshop(engine, data as Parameters<typeof addWorkshop>[1]);
    }),
    sayings: loader(fetched, addresses.sayings, (data) => {
      addSayings(engine, data as Parameters<typeof addSayings>[1]);
    }),
    english: loader(fetched, addresses.english, (data) => {
      addEnglish(engine, data as Parameters<typeof addEnglish>[1]);
    }),
  };
}

/** How many suggestions are told apart when none was picked. */
const toldApart = 24;

/** The code that reads the fields of the home page comes with their first words. */
async function fieldsIn({ suggest, search }: Pick<SearchServices, 'suggest' | 'search'>) {
  const { fieldsOf } = await import('./fields.ts');
  return fieldsOf(
    remembering(async (typed) => {
      const params = `?${new URLSearchParams({ q: typed }).toString()}`;
      const [suggestions, { results }] = await Promise.all([suggest(typed, toldApart), search(params)]);
      return { suggestions, results };
    }),
  );
}

/** Reads the suggestions a few at a time, so that a question typed meanwhile waits little. */
function prepare(engine: Engine, later: SearchEffects['later']): void {
  if (engine.suggester?.prepare() === true)
    later(() => {
      prepare(engine, later);
    });
}

/** The compiled index first: search works from then on. Names and fine competences come after the first answer. */
export async function searchServices(
  addresses: SearchAddresses,
  effects: SearchEffects,
): Promise<SearchServices> {
  const packed = (await effects.fetched(addresses.search)) as PackedSearch;
  const engine = buildEngine(unpackSearch(packed), effects.today);
  const load = loadersOf(engine, addresses, effects);
  let whole = false;
  let learned = false;
  const loadNames = async (): Promise<void> => {
    if (whole) return;
    whole = await load.names();
    if (whole)
      void load.skills().then(() => {
        prepare(engine, effects.later);
      });
  };
  if (addresses.early) await load.english();
  /** `by`: the fields of the home page read what is said by its own words alone. */
  const answer = (params: string, by: typeof search): Found => {
    const query = parseQuery(new URLSearchParams(params), engine.vocabulary);
    return { query, results: by(engine, query), whole };
  };
  const needsWorkshop = ({ query, results }: Found): boolean =>
    !results.named || mayBeThing(engine, query.text, results.hits[0]?.title);
  const needsSayings = ({ query, results }: Found, by: typeof search): boolean =>
    by === searchSaid && engine.sayings === null && asksLike(query, results);
  /** Whether files that an answer needs have come, both asked for at once. */
  const comeFor = async (found: Found, by: typeof search): Promise<boolean> => {
    const came = await Promise.all([
      needsWorkshop(found) && load.workshop(),
      needsSayings(found, by) && load.sayings(),
    ]);
    return came.some(Boolean);
  };
  const searchWhole = async (params: string, by = searchSaid): Promise<Found> => {
    await loadNames();
    const first = answer(params, by);
    const found = (await comeFor(first, by)) ? answer(params, by) : first;
    if (learned || !doubtful(found.results)) return found;
    learned = (await Promise.all([load.english(), load.french()])).every((came) => came);
    return answer(params, by);
  };
  const searched = async (params: string, by = searchSaid): Promise<Found> => {
    const found = answer(params, by);
    const settled = found.results.read.every(({ kind }) => kind !== 'situation');
    const { results } = found;
    // The titles of old records come with the names.
    const isOld = results.hits.some(({ kind }) => kind === 'superseded');
    const asksMore =
      isOld ||
      !settled ||
      needsWorkshop(found) ||
      needsSayings(found, by) ||
      doubtful(results) ||
      maySpellOut(engine, found.query.text);
    return asksMore ? searchWhole(params, by) : found;
  };
  const services: SearchServices = {
    search: (params) => searched(params),
    searchWhole: (params) => searchWhole(params),
    suggest: async (text, limit, kinds) => {
      await loadNames();
      return (await suggesting()).suggest(engine, text, { limit, ...(kinds && { kinds }) });
    },
    choices: (text, kinds, most) => choices(services, text, kinds, most),
    readField: async (...asked) => (await fieldsIn(bare)).read(...asked),
    makingThere: async (...asked) => (await fieldsIn(bare)).makingThere(...asked),
    halvesTold: async (typed) => (await fieldsIn(bare)).halvesTold(typed),
    called: async (...asked) => (await fieldsIn(bare)).called(...asked),
    nameBeside: async (...asked) => (await fieldsIn(bare)).nameBeside(...asked),
    recruits: async (...asked) => (await fieldsIn(bare)).recruits(...asked),
    firmAt: async (...asked) => (await fieldsIn(bare)).firmAt(...asked),
  };
  const bare = { suggest: services.suggest, search: (params: string) => searched(params, search) };
  return services;
}
