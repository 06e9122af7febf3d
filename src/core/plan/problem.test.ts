import { expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { levelHeld, quarters } from './problem.ts';
import { tooFar } from './question.ts';
import { buildWorld } from './world.ts';

const catalogue = matchCatalogue();
const levels: Record<string, number | null> = { RNCP1: 3, RNCP2: 5, RNCP3: 4, CI4: null };
for (const one of catalogue.pathways) one.level = levels[one.id] ?? null;
const world = perTest(() => buildWorld(buildSpace(catalogue), {}));
const held = (...certifications: string[]) =>
  levelHeld(world(), { jobs: [], skills: {}, certifications, blocs: [] });

it('the level held is the highest of the certifications whose level is known', () => {
  expect(held('RNCP1', 'RNCP2', 'RNCP3')).toBe(5);
  expect(held('RNCP3', 'CI4')).toBe(4);
});

it('is not known when no certification says it', () => {
  expect(held()).toBeNull();
  expect(held('CI4', 'RNCP999')).toBeNull();
});

it('how far an arrival is from the nearest is counted in quarters of it, each from its middle on', () => {
  expect([1, 0.875, 0.87, 0.625, 0.62, 0.375, 0.37, 0.125, 0.12, 0].map((own) => quarters(own, 1))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
  ]);
  expect(quarters(2, 1)).toBe(0);
  expect(quarters(0, 0)).toBe(0);
  expect(
    [0, 1, 2].map((far) => tooFar({ blocs: 0, steps: 1, evidence: 0, level: 0, missing: 0, far })),
  ).toEqual([false, false, true]);
});
