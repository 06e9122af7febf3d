import { addEnglish, buildEngine, type Engine } from '#core/search/engine.ts';
import { parseQuery } from '#core/search/query.ts';
import type { Results } from '#core/search/results.ts';
import { search } from '#core/search/search.ts';
import { addSkills, suggest } from '#core/search/suggest.ts';
import { dayOfClock } from '$lib/today.ts';
import { fetchJson } from '$lib/worker/json.ts';
import { answerCalls } from '$lib/worker/rpc.ts';
import type { Addresses, SearchServices } from './protocol.ts';

/** Nothing found, a word not understood or one put right: it may be English. */
function notFrench({ read, corrections, total }: Results): boolean {
  return total === 0 || corrections.length > 0 || read.some(({ kind }) => kind === 'unknown');
}

/** English names, once. Without them, search goes on in French. */
function englishLoader(engine: Engine, address: string): () => Promise<void> {
  let under: Promise<void> | undefined;
  return () =>
    (under ??= fetchJson(address).then(
      (data) => {
        addEnglish(engine, data as Parameters<typeof addEnglish>[1]);
      },
      () => {
        under = undefined;
      },
    ));
}

/** The index first: search works from then on. The fine competences come after, for suggestions only. */
async function load(addresses: Addresses): Promise<SearchServices> {
  // Our own files, checked when they were built.
  const engine = buildEngine(
    (await fetchJson(addresses.search)) as Parameters<typeof buildEngine>[0],
    dayOfClock(),
  );
  void fetchJson(addresses.skills).then(
    (skills) => {
      addSkills(engine, skills as Parameters<typeof addSkills>[1]);
    },
    // Without them suggestions are fewer; the search itself lacks nothing.
    () => undefined,
  );
  const loadEnglish = englishLoader(engine, addresses.english);
  if (addresses.early) await loadEnglish();
  return {
    search: async (params) => {
      const query = parseQuery(new URLSearchParams(params), engine.vocabulary);
      const results = search(engine, query);
      if (engine.english !== null || !notFrench(results)) return { query, results };
      await loadEnglish();
      return { query, results: search(engine, query) };
    },
    suggest: (text, limit) => suggest(engine, text, { limit }),
  };
}

answerCalls(self, load);
