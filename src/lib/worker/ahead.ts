import type { WorkerLike } from './rpc.ts';

/** A worker opened in the page's head, by its address, and whether its script failed to come. */
type Ahead = { by: string; worker: WorkerLike; failed: boolean };

const places = globalThis as { edecWorkerAhead?: Ahead };

/**
 * Opens a worker, whose address is on the script's own element, and has it begin before any script has come: those of the page then find it
 * at work. It stands in the head as it is, known by its hash (svelte.config.js): to ask for a script first would take as long as the worker's own.
 */
export const aheadScript =
  '{const by=new URL(document.currentScript.dataset.worker,location.href).href,' +
  'worker=new Worker(by,{type:"module"}),ahead={by,worker,failed:false};' +
  'worker.addEventListener("error",()=>{ahead.failed=true});' +
  'worker.postMessage({start:null});globalThis.edecWorkerAhead=ahead}';

/**
 * The worker that the head opened, once; none when there was none, when it failed or when it is of another build than the page's
 * scripts: the page then opens its own.
 */
export function takeAhead(by: string): WorkerLike | undefined {
  const ahead = places.edecWorkerAhead;
  delete places.edecWorkerAhead;
  if (ahead === undefined || (ahead.by === by && !ahead.failed)) return ahead?.worker;
  ahead.worker.terminate();
  return undefined;
}
