import type { Catalogue } from '#core/catalogue/files.ts';
import { asOf } from '#core/catalogue/status.ts';
import type { MoveTable } from '#core/plan/moves.ts';
import type { TextForms } from '#core/profile/reading/forms-file.ts';
import { dayOfClock } from '$lib/today.ts';
import { fetchJson } from '$lib/worker/json.ts';
import { answerCalls } from '$lib/worker/rpc.ts';
import { services, type WorkServices } from './services.ts';

/** Where the worker fetches its data. */
export type WorkAddresses = { catalogue: string; moves: string; forms: string };

async function load(addresses: WorkAddresses): Promise<WorkServices> {
  const [catalogue, table] = await Promise.all([fetchJson(addresses.catalogue), fetchJson(addresses.moves)]);
  // Our own files, checked when they were built.
  const forms = () => fetchJson(addresses.forms) as Promise<TextForms>;
  return services(asOf(catalogue as Catalogue, dayOfClock()), table as MoveTable, forms);
}

answerCalls(self, load);
