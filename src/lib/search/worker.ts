import { buildEngine } from '#core/search/engine.ts';
import { parseQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { addSkills, suggest } from '#core/search/suggest.ts';
import { dayOfClock } from '$lib/today.ts';
import { fetchJson } from '$lib/worker/json.ts';
import { answerCalls, type WorkerScope } from '$lib/worker/rpc.ts';
import type { Addresses, SearchServices } from './protocol.ts';

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
  return {
    search: (params) => {
      const query = parseQuery(new URLSearchParams(params), engine.vocabulary);
      return { query, results: search(engine, query) };
    },
    suggest: (text, limit) => suggest(engine, text, { limit }),
  };
}

answerCalls(self as WorkerScope, load);
