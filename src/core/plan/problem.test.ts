import { expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { levelHeld } from './problem.ts';
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
