import { fetchJson } from '$lib/worker/json.ts';
import { answerCalls } from '$lib/worker/rpc.ts';
import { workAddresses } from './addresses.ts';
import type { WorkServices } from './services.ts';

/** What answers comes beside what it answers from: neither waits for the other, nor for the page. */
const open = import('./open.ts');
/** A built worker stands three folders below the root of the site, and so does this file. */
const root = new URL(/* @vite-ignore */ '../../../', import.meta.url);
const addresses = workAddresses((path) => new URL(path.slice(1), root).href);
const data = Promise.all([fetchJson(addresses.catalogue), fetchJson(addresses.moves)]);

async function load(): Promise<WorkServices> {
  const [{ openWork }, [lean, moves]] = await Promise.all([open, data]);
  return openWork(lean, moves, addresses);
}

answerCalls(self, load);
