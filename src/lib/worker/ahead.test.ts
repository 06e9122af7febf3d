import { expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import config from '../../../svelte.config.js';
import { aheadScript, takeAhead } from './ahead.ts';
import type { WorkerLike } from './rpc.ts';

/** The script of the head run on a page, with a worker that notes what it is told, and how it ends. */
function opened(address = './_app/worker.js') {
  const told: unknown[] = [];
  const heard: Record<string, () => void> = {};
  const worker: WorkerLike = {
    postMessage: (message) => told.push(message),
    addEventListener: (type, listener) => (heard[type] = () => listener({})),
    terminate: () => told.push('terminated'),
  };
  function Opened(...asked: unknown[]) {
    told.push(...asked);
    return worker;
  }
  const document = { currentScript: { dataset: { worker: address } } };
  const location = { href: 'https://exemple.fr/sous/mobilite?de=H2102' };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as a browser does with it
  const run = new Function('document', 'location', 'Worker', aheadScript) as (...on: unknown[]) => void;
  run(document, location, Opened);
  return { worker, told, fail: () => heard.error?.() };
}

const own = 'https://exemple.fr/sous/_app/worker.js';

it('is found at work by the page, once', () => {
  const { worker, told } = opened();
  expect(told).toEqual([own, { type: 'module' }, { start: null }]);
  expect(takeAhead(own)).toBe(worker);
  expect(takeAhead(own)).toBeUndefined();
});

it('is none where its script did not come', () => {
  const { told, fail } = opened();
  fail();
  expect(takeAhead(own)).toBeUndefined();
  expect(told.at(-1)).toBe('terminated');
});

it('is none where it is of another build than the page', () => {
  const { told } = opened('./_app/another.js');
  expect(takeAhead(own)).toBeUndefined();
  expect(told.at(-1)).toBe('terminated');
});

it('is opened by a script that the policy of the site knows', () => {
  const hash = createHash('sha256').update(aheadScript).digest('base64');
  expect(config.kit?.csp?.directives?.['script-src']).toContain(`sha256-${hash}`);
});
