import type { Catalogue } from '#core/catalogue/files.ts';
import { services, type Services } from './services.ts';

type Ask = { id: number; call: keyof Services; args: unknown[] } | { start: string };

let ready: Promise<Services> | undefined;

async function load(address: string): Promise<Services> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Our own file, checked when it was built.
  return services((await response.json()) as Catalogue);
}

async function answer(ask: Exclude<Ask, { start: string }>): Promise<void> {
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
    ready = load(data.start);
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
