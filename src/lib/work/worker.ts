import type { Catalogue } from '#core/catalogue/files.ts';
import { asOf } from '#core/catalogue/status.ts';
import type { MoveTable } from '#core/plan/moves.ts';
import { dayOfClock } from '$lib/today.ts';
import { services, type Services } from './services.ts';

type Ask = { id: number; call: keyof Services; args: unknown[] } | { start: string; moves: string };

let ready: Promise<Services> | undefined;

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function load(start: string, moves: string): Promise<Services> {
  const [catalogue, table] = await Promise.all([read(start), read(moves)]);
  // Our own files, checked when they were built.
  return services(asOf(catalogue as Catalogue, dayOfClock()), table as MoveTable);
}

async function answer(ask: Exclude<Ask, { start: string; moves: string }>): Promise<void> {
  try {
    const all = await ready;
    const call = all?.[ask.call] as ((...args: unknown[]) => unknown) | undefined;
    postMessage({ id: ask.id, result: call?.(...ask.args) });
  } catch (error) {
    postMessage({ id: ask.id, failed: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if ('start' in data) {
    ready = load(data.start, data.moves);
    ready.then(
      () => {
        postMessage({ status: 'ready' });
      },
      () => {
        postMessage({ status: 'failed' });
      },
    );
  } else void answer(data);
});
