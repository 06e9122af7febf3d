import { expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { emptyProfile } from '../profile/profile.ts';
import { noOptions } from './ask.ts';
import { levelHeld, problemOf } from './problem.ts';
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

it('without a trade, one starts for every trade half of whose gestures are there, however many are nearer', () => {
  const full = matchCatalogue();
  // Twenty trades as near as near can be; the last one asks for the same two gestures, and for one more.
  const near = Array.from({ length: 20 }, (_, at) => occupation(`M18${String(at + 10)}`, ['11', '21'], []));
  const own = { ...full, occupations: [...near, occupation('H2901', ['12', '22', '31'], ['91'])] };
  const aimed = buildWorld(buildSpace({ ...own, pathways: [], blocSkills: [] }), {});
  const profile = { ...emptyProfile(), skills: { 11: 'yes' as const, 21: 'yes' as const } };
  const target = { kind: 'occupation' as const, code: 'H2901' };
  const { start } = problemOf(aimed, { kind: 'profile', profile }, target, noOptions());
  expect(start.firstMoves.map(({ to }) => to)).toContain('H2901');
  expect(start.firstMoves).toHaveLength(21);
});

it('a gesture that the trade words otherwise, and that is one of the person by our reading, counts for the reach', () => {
  const full = matchCatalogue();
  // To regulate (22) and to weld (31) are also to maintain (1), by our reading: who maintains has both, and neither under its own name.
  const fineSkills = full.fineSkills.map((one) =>
    ['22', '31'].includes(one.id) ? { ...one, also: ['1'] } : one,
  );
  const welder = occupation('H2901', ['22', '31'], ['12']);
  const catalogue = { ...full, fineSkills, occupations: [welder], pathways: [], blocSkills: [] };
  const profile = { ...emptyProfile(), skills: { 11: 'yes' as const } };
  const target = { kind: 'occupation' as const, code: 'H2901' };
  const { start } = problemOf(
    buildWorld(buildSpace(catalogue), {}),
    { kind: 'profile', profile },
    target,
    noOptions(),
  );
  expect(start.firstMoves.map(({ to }) => to)).toEqual(['H2901']);
});
