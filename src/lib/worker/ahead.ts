import type { WorkerLike } from './rpc.ts';

/** A worker opened by a script of the page's head, which script it was, and whether the worker's own one failed to come. */
type Ahead = { by: string; worker: WorkerLike; failed: boolean };

const places = globalThis as { edecWorkerAhead?: Ahead };

/** Opens a worker and has it begin before the page's own scripts have come: they then find it at work. */
export function openAhead(by: string, open: () => WorkerLike): void {
  const ahead: Ahead = { by, worker: open(), failed: false };
  ahead.worker.addEventListener('error', () => (ahead.failed = true));
  ahead.worker.postMessage({ start: null });
  places.edecWorkerAhead = ahead;
}

/**
 * The worker that a script opened ahead, once; none when there was none, when it failed or when it is of another build than the page's
 * scripts: the page then opens its own.
 */
export function takeAhead(by: string): WorkerLike | undefined {
  const ahead = places.edecWorkerAhead;
  delete places.edecWorkerAhead;
  if (ahead === undefined || (ahead.by === by && !ahead.failed)) return ahead?.worker;
  ahead.worker.terminate();
  return undefined;
}
