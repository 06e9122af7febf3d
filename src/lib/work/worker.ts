import { fetchJson } from '$lib/worker/json.ts';
import { answerCalls } from '$lib/worker/rpc.ts';
import type { WorkAddresses } from './addresses.ts';
import type { WorkServices } from './services.ts';

/** What answers comes beside what it answers from: neither waits for the other. */
const open = import('./open.ts');

async function load(addresses: WorkAddresses): Promise<WorkServices> {
  const data = Promise.all([fetchJson(addresses.catalogue), fetchJson(addresses.moves)]);
  const [{ openWork }, [lean, moves]] = await Promise.all([open, data]);
  return openWork(lean, moves, addresses);
}

answerCalls(self, load);
