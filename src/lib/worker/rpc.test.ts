import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerCalls, Caller, Unanswered, type WorkerStatus, type WorkerLike } from './rpc.ts';

type Heard = (event: { data?: unknown }) => void;
const echo = { double: (n: number) => n * 2, broken: (): number => JSON.parse('{') };
type Echo = typeof echo;

/** A worker in the same thread: messages travel by microtask. */
function thread(load: () => Promise<Echo>) {
  const page: Record<string, Heard[]> = {};
  let toWorker: (event: { data: unknown }) => void = () => undefined;
  const worker: WorkerLike & { dead: boolean } = {
    dead: false,
    postMessage: (data) => {
      queueMicrotask(() => {
        toWorker({ data });
      });
    },
    addEventListener: (type, heard) => (page[type] ??= []).push(heard),
    terminate: () => (worker.dead = true),
  };
  answerCalls(
    {
      postMessage: (data) => page.message?.forEach((heard) => heard({ data })),
      addEventListener: (_, heard) => (toWorker = heard),
    },
    load,
  );
  return { worker, emit: (type: string) => page[type]?.forEach((heard) => heard({})) };
}

function setUp(load: () => Promise<Echo> = () => Promise.resolve(echo)) {
  const threads: ReturnType<typeof thread>[] = [];
  const statuses: WorkerStatus[] = [];
  const caller = new Caller<Echo>({
    open: () => {
      const made = thread(load);
      threads.push(made);
      return made.worker;
    },
    start: () => null,
    onstatus: (status) => statuses.push(status),
    patience: 1000,
  });
  return { caller, threads, statuses };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('answers calls in any number with one worker, opened at the first', async () => {
  const { caller, threads, statuses } = setUp();
  expect(await Promise.all([caller.call('double', 2), caller.call('double', 5)])).toEqual([4, 10]);
  expect(threads).toHaveLength(1);
  expect(statuses).toEqual(['loading', 'ready']);
});

it('loads once when it is begun twice, and answers each', async () => {
  const load = vi.fn(() => Promise.resolve(echo));
  const { worker } = thread(load);
  const said: unknown[] = [];
  worker.addEventListener('message', ({ data }) => said.push(data));
  worker.postMessage({ start: null });
  worker.postMessage({ start: null });
  worker.postMessage({ id: 1, call: 'double', args: [4] });
  await vi.advanceTimersByTimeAsync(1);
  expect(load).toHaveBeenCalledTimes(1);
  expect(said).toEqual([{ status: 'ready' }, { status: 'ready' }, { id: 1, result: 8 }]);
});

it('refuses a call that throws, says so, and begins again with a new worker', async () => {
  const { caller, threads, statuses } = setUp();
  await expect(caller.call('broken')).rejects.toThrow(Unanswered);
  expect(statuses.at(-1)).toBe('failed');
  expect(threads[0]?.worker.dead).toBe(true);
  expect(await caller.call('double', 3)).toBe(6);
  expect(threads).toHaveLength(2);
  expect(statuses.at(-1)).toBe('ready');
});

it('refuses every waiting call when the data cannot be loaded', async () => {
  const { caller, statuses } = setUp(() => Promise.reject(new Error('500')));
  const calls = await Promise.allSettled([caller.call('double', 1), caller.call('double', 2)]);
  expect(calls.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(statuses).toEqual(['loading', 'failed']);
});

it.each(['error', 'messageerror'])('refuses every waiting call when the worker dies (%s)', async (type) => {
  const { caller, threads, statuses } = setUp(() => new Promise(() => undefined));
  const call = caller.call('double', 1);
  threads[0]?.emit(type);
  await expect(call).rejects.toThrow('died');
  expect(statuses.at(-1)).toBe('failed');
});

it('refuses every waiting call when the worker keeps silent', async () => {
  const { caller } = setUp(() => new Promise(() => undefined));
  const call = expect(caller.call('double', 1)).rejects.toThrow('silent');
  await vi.advanceTimersByTimeAsync(1001);
  await call;
});

it('waits as long as it takes when nothing is owed', async () => {
  const { caller, statuses } = setUp();
  await caller.call('double', 1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(statuses.at(-1)).toBe('ready');
});

it('does not listen to a worker that it has given up', async () => {
  const { caller, threads, statuses } = setUp();
  await expect(caller.call('broken')).rejects.toThrow();
  await caller.call('double', 1);
  threads[0]?.emit('error');
  expect(statuses.at(-1)).toBe('ready');
});

it('refuses a call when no worker can be opened', async () => {
  const statuses: WorkerStatus[] = [];
  const caller = new Caller<Echo>({
    open: () => {
      throw new Error('blocked');
    },
    start: () => null,
    onstatus: (status) => statuses.push(status),
    patience: 1000,
  });
  await expect(caller.call('double', 1)).rejects.toThrow(Unanswered);
  expect(statuses.at(-1)).toBe('failed');
});

it('refuses a call whose arguments cannot travel, and answers the others', async () => {
  const { caller, threads } = setUp();
  await caller.call('double', 1);
  const worker = threads[0]?.worker;
  const post = worker?.postMessage;
  if (!worker || !post) throw new Error('no worker was opened');
  worker.postMessage = () => {
    throw new Error('could not be cloned');
  };
  await expect(caller.call('double', 2)).rejects.toThrow(Unanswered);
  worker.postMessage = post;
  expect(await caller.call('double', 3)).toBe(6);
});
