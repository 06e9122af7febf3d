import type { Found } from './protocol.ts';

type Service = 'search' | 'searchWhole';

/**
 * Asks the worker for an address, first with what it has, then once the names of trades are there. `call` gives undefined where
 * the worker failed. An answer is taken until something newer is asked, or chosen: see `drop`.
 */
export function asking(
  call: (service: Service, params: string) => Promise<Found | undefined>,
  take: (found: Found) => void,
) {
  let latest = 0;
  /** Something was chosen that the answers under way do not know: they are left. */
  const drop = (): void => {
    latest += 1;
  };
  const ask = async (params: string): Promise<void> => {
    const mine = ++latest;
    for (const service of ['search', 'searchWhole'] as const) {
      const next = await call(service, params);
      if (mine !== latest || !next) return;
      take(next);
      if (next.whole) return;
    }
  };
  return { ask, drop };
}
