import { expect, test } from 'vitest';
import { siteAnswers, unlessLost } from './part.ts';

test('a part that comes is given, one that cannot come is not there', async () => {
  expect(await unlessLost(Promise.resolve('drawn'))).toBe('drawn');
  expect(await unlessLost(Promise.reject<string>(new TypeError('Failed to fetch')))).toBeUndefined();
});

test('a site answers when its page can be had, not when it is refused nor out of reach', async () => {
  const answering = (status: number) => () => Promise.resolve(new Response(null, { status }));
  expect(await siteAnswers('/', answering(200))).toBe(true);
  expect(await siteAnswers('/', answering(503))).toBe(false);
  expect(await siteAnswers('/', () => Promise.reject(new TypeError('Failed to fetch')))).toBe(false);
});
