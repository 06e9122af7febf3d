/** Calls from a page to a worker, and their answers: the one protocol of all workers. Nothing here knows what is called. */

/** What a worker offers: names and functions. */
export type Services = Record<string, (...args: never[]) => unknown>;

/** The part of a `Worker` that is used; a test gives its own. */
export type WorkerLike = {
  postMessage: (message: unknown) => void;
  addEventListener: (
    type: 'message' | 'error' | 'messageerror',
    heard: (event: { data?: unknown }) => void,
  ) => void;
  terminate: () => void;
};

/** The part of a worker's own scope that is used. */
type WorkerScope = {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', heard: (event: { data: unknown }) => void) => void;
};

export type WorkerStatus = 'idle' | 'loading' | 'ready' | 'failed';

type Request = { start: unknown } | { id: number; call: string; args: unknown[] };
type Reply =
  { status: 'ready' | 'failed' } | { id: number; result: unknown } | { id: number; failed: string };

/** A call that got no answer: the worker did not load, died, threw, or kept silent. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The worker's side. `load` makes the services from what the page sent first; a call waits for it. */
export function answerCalls(scope: WorkerScope, load: (start: never) => Promise<Services>): void {
  let ready: Promise<Services> | undefined;
  const say = (reply: Reply): void => {
    scope.postMessage(reply);
  };
  const begin = async (start: unknown): Promise<void> => {
    // The page and its worker are built together: what one sends is what the other expects. Begun twice, it loads once.
    ready ??= load(start as never);
    try {
      await ready;
      say({ status: 'ready' });
    } catch {
      say({ status: 'failed' });
    }
  };
  const answer = async (id: number, name: string, args: unknown[]): Promise<void> => {
    try {
      const services = await ready;
      const call = services?.[name] as ((...given: unknown[]) => unknown) | undefined;
      if (!call) throw new Error(`no service: ${name}`);
      say({ id, result: await call(...args) });
    } catch (error) {
      say({ id, failed: reasonOf(error) });
    }
  };
  scope.addEventListener('message', ({ data }) => {
    const request = data as Request;
    void ('start' in request ? begin(request.start) : answer(request.id, request.call, request.args));
  });
}

type Waiting = { resolve: (result: unknown) => void; reject: (error: Unanswered) => void };

/** How the page's side reaches the world; a test gives its own. */
type Effects = {
  open: () => WorkerLike;
  /** What the worker needs to begin: addresses of data. */
  start: () => unknown;
  onstatus: (status: WorkerStatus) => void;
  /** After how many ms without a word from a worker that owes an answer it counts as dead. */
  patience: number;
};

/**
 * The page's side. Whatever goes wrong (a throw in the worker, a worker that does not load, dies or keeps silent), every
 * waiting call is refused with `Unanswered` and the status is `failed`; the next call or `start` begins with a new worker.
 */
export class Caller<S extends Services> {
  #effects: Effects;
  #worker: WorkerLike | undefined;
  #status: WorkerStatus = 'idle';
  #next = 0;
  #waiting = new Map<number, Waiting>();
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(effects: Effects) {
    this.#effects = effects;
  }

  /** Opens the worker; does nothing while it loads or once it is ready. */
  start(): void {
    if (this.#worker) return;
    this.#say('loading');
    try {
      const worker = this.#effects.open();
      this.#worker = worker;
      const fail = (): void => {
        if (this.#worker === worker) this.#fail('the worker died');
      };
      worker.addEventListener('error', fail);
      worker.addEventListener('messageerror', fail);
      worker.addEventListener('message', ({ data }) => {
        if (this.#worker === worker) this.#receive(data as Reply);
      });
      worker.postMessage({ start: this.#effects.start() });
      this.#watch();
    } catch (error) {
      this.#fail(reasonOf(error));
    }
  }

  call<N extends keyof S & string>(name: N, ...args: Parameters<S[N]>): Promise<Awaited<ReturnType<S[N]>>> {
    this.start();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      if (!this.#worker) {
        this.#fail('the worker did not open');
        return;
      }
      try {
        this.#worker.postMessage({ id, call: name, args });
        this.#watch();
      } catch (error) {
        // What cannot travel between threads is this call's fault alone.
        this.#waiting.delete(id);
        reject(new Unanswered(reasonOf(error)));
      }
    });
  }

  #receive(reply: Reply): void {
    if ('status' in reply) {
      if (reply.status === 'failed') this.#fail('the worker could not load its data');
      else this.#say('ready');
    } else if ('failed' in reply) this.#fail(reply.failed);
    else {
      this.#waiting.get(reply.id)?.resolve(reply.result);
      this.#waiting.delete(reply.id);
    }
    this.#watch();
  }

  /** Waits for the next word as long as one is owed. */
  #watch(): void {
    clearTimeout(this.#clock);
    if (this.#worker && (this.#waiting.size > 0 || this.#status === 'loading'))
      this.#clock = setTimeout(() => {
        this.#fail('the worker kept silent');
      }, this.#effects.patience);
  }

  #fail(reason: string): void {
    clearTimeout(this.#clock);
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#say('failed');
    for (const { reject } of waiting) reject(new Unanswered(reason));
  }

  #say(status: WorkerStatus): void {
    this.#status = status;
    this.#effects.onstatus(status);
  }
}
