import { dayOfClock } from '$lib/today.ts';
import { fetchJson } from '$lib/worker/json.ts';
import { answerCalls } from '$lib/worker/rpc.ts';
import type { SearchAddresses } from './protocol.ts';
import { searchServices } from './services.ts';

answerCalls(self, (addresses: SearchAddresses) =>
  searchServices(addresses, {
    fetched: fetchJson,
    today: dayOfClock(),
    later: (act) => {
      setTimeout(act);
    },
  }),
);
