import { expect, it } from 'vitest';
import { openAhead, takeAhead } from './ahead.ts';
import type { WorkerLike } from './rpc.ts';

/** A worker that notes what it is told, and how it ends. */
function noted() {
  const told: unknown[] = [];
  const heard: Record<string, () => void> = {};
  const worker: WorkerLike = {
    postMessage: (message) => told.push(message),
    addEventListener: (type, listener) => (heard[type] = () => listener({})),
    terminate: () => told.push('terminated'),
  };
  return { worker, told, fail: () => heard.error?.() };
}

it('is found at work by the page, once', () => {
  const { worker, told } = noted();
  openAhead('this build', () => worker);
  expect(told).toEqual([{ start: null }]);
  expect(takeAhead('this build')).toBe(worker);
  expect(takeAhead('this build')).toBeUndefined();
});

it('is none where its script did not come', () => {
  const { worker, told, fail } = noted();
  openAhead('this build', () => worker);
  fail();
  expect(takeAhead('this build')).toBeUndefined();
  expect(told.at(-1)).toBe('terminated');
});

it('is none where it is of another build than the page', () => {
  const { worker, told } = noted();
  openAhead('another build', () => worker);
  expect(takeAhead('this build')).toBeUndefined();
  expect(told.at(-1)).toBe('terminated');
});
