import { buildEngine, type Engine } from '#core/search/engine.ts';
import { parseQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { addSkills, suggest } from '#core/search/suggest.ts';
import { dayOfClock } from '$lib/today.ts';
import type { Addresses, Answer, Ask } from './protocol.ts';

let engine: Promise<Engine> | undefined;

const answer = (message: Answer): void => {
  postMessage(message);
};

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The index first: search works from then on. The fine competences come after, for suggestions only. */
async function start(addresses: Addresses): Promise<void> {
  engine = json(addresses.search).then((data) =>
    buildEngine(data as Parameters<typeof buildEngine>[0], dayOfClock()),
  );
  try {
    const built = await engine;
    answer({ type: 'ready' });
    addSkills(built, (await json(addresses.skills)) as Parameters<typeof addSkills>[1]);
  } catch {
    if (!(await engine.catch(() => null))) answer({ type: 'failed' });
  }
}

async function reply(ask: Exclude<Ask, { type: 'start' }>): Promise<void> {
  const built = await engine?.catch(() => undefined);
  if (!built) return;
  if (ask.type === 'suggest') {
    answer({ type: 'suggest', id: ask.id, suggestions: suggest(built, ask.text, { limit: ask.limit }) });
    return;
  }
  const query = parseQuery(new URLSearchParams(ask.params), built.vocabulary);
  answer({ type: 'search', id: ask.id, found: { query, results: search(built, query) } });
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void (data.type === 'start' ? start(data.addresses) : reply(data));
});
