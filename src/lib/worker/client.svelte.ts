import { Caller, Unanswered, type Services, type WorkerLike, type WorkerStatus } from './rpc.ts';

/** A first load on a slow line may take this long without a word. */
const patience = 90_000;

/** A worker as components see it: its status can be watched, what is sent is plain data. */
export class WorkerClient<S extends Services> {
  #status = $state<WorkerStatus>('idle');
  #caller: Caller<S>;

  constructor(open: () => WorkerLike, start: () => unknown) {
    this.#caller = new Caller<S>({
      open: open,
      start,
      onstatus: (status) => (this.#status = status),
      patience,
    });
  }

  get status(): WorkerStatus {
    return this.#status;
  }

  /** Loads the worker; after a failure, a new one. */
  start(): void {
    this.#caller.start();
  }

  /** Calls a service of the worker; refused with `Unanswered` when it cannot answer, and the status then says so. */
  call<N extends keyof S & string>(name: N, ...args: Parameters<S[N]>): Promise<Awaited<ReturnType<S[N]>>> {
    // Reactive proxies do not travel between threads: plain data does.
    const plain: unknown = $state.snapshot(args);
    return this.#caller.call(name, ...(plain as Parameters<S[N]>));
  }
}

/** The answer, or `undefined` when the worker could not give one: the page then shows its `status`. */
export async function unlessFailed<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Unanswered) return undefined;
    throw error;
  }
}
