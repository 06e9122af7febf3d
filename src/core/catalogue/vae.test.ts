import { expect, it } from 'vitest';
import { opensVae } from './vae.ts';

it.each([
  [null, null],
  [[], null],
  [['apprentissage'], null],
  [['vae'], true],
  [['apprentissage', 'vae'], true],
  [['apprentissage', 'formation-continue'], false],
])('routes %j: %j', (routes, opens) => {
  expect(opensVae({ routes })).toBe(opens);
});
