import { asset } from '$app/paths';
import type { Status } from '$lib/search/client.svelte.ts';
import type { Services } from './services.ts';

type Reply =
  { id: number; result: unknown } | { id: number; failed: string } | { status: 'ready' | 'failed' };
type Waiting = { resolve: (result: never) => void; reject: (error: Error) => void };

/** The page's side of the worker that knows the whole catalogue: matching, comparing, recognising. */
class WorkClient {
  #worker: Worker | undefined;
  #status = $state<Status>('idle');
  #next = 0;
  #waiting = new Map<number, Waiting>();

  get status(): Status {
    return this.#status;
  }

  /** Loads the catalogue in the worker; does nothing when it is loading or loaded. */
  start(): void {
    if (this.#status === 'loading' || this.#status === 'ready') return;
    this.#status = 'loading';
    this.#worker?.terminate();
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#receive(data);
    });
    this.#worker.addEventListener('error', () => (this.#status = 'failed'));
    const address = (path: string) => new URL(path, location.href).href;
    this.#worker.postMessage({
      start: address(asset('/donnees/catalogue.json')),
      moves: address(asset('/donnees/mouvements.json')),
    });
  }

  /** Calls one of the worker's services; rejected when the catalogue cannot be loaded. */
  call<N extends keyof Services>(
    call: N,
    ...args: Parameters<Services[N]>
  ): Promise<ReturnType<Services[N]>> {
    this.start();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // Reactive proxies do not travel between threads: plain data does.
      this.#worker?.postMessage({ id, call, args: $state.snapshot(args) });
    });
  }

  #receive(data: Reply): void {
    if ('status' in data) {
      this.#status = data.status;
      return;
    }
    const waiting = this.#waiting.get(data.id);
    this.#waiting.delete(data.id);
    if ('failed' in data) waiting?.reject(new Error(data.failed));
    else waiting?.resolve(data.result as never);
  }
}

export const workClient = new WorkClient();
