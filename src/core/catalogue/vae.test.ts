import { expect, it } from 'vitest';
import { opensVae, recognitionRank } from './vae.ts';

it.each([
  [null, null],
  [[], null],
  [['apprentissage'], null],
  [['vae'], true],
  [['apprentissage', 'vae'], true],
  [['apprentissage', 'formation-continue'], false],
])('routes %j: %j', (routes, opens) => {
  expect(opensVae({ register: 'rncp', routes })).toBe(opens);
  // A VAE is of what the RNCP registers.
  for (const register of ['rs', 'none', null]) expect(opensVae({ register, routes })).toBe(false);
});

it('puts what the branch says between what opens VAE and what excludes it', () => {
  const ranks = [['vae'], null, ['apprentissage', 'formation-continue']].map((routes) =>
    recognitionRank({ register: 'rncp', routes }),
  );
  expect(ranks).toEqual([0, 1, 2]);
  expect(recognitionRank({ register: null, routes: null })).toBe(1);
});
