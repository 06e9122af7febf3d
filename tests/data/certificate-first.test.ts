import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { emptyMobility } from '#core/plan/query.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
function plansOf(from: string, to: string) {
  const answer = answerMobility(world, { ...emptyMobility(), from, to }, emptyProfile(), '2026-11-29');
  if (answer.kind !== 'plans') throw new Error(answer.kind);
  return answer.planned.plans;
}
const firstOf = (from: string, to: string) => plansOf(from, to)[0];

it.each(['H3301', 'H2102', 'H2906', 'H3305'])(
  'leads who runs a line to maintenance by its certificate first, and not by learning all of it at the post: %s',
  (from) => {
    const [first, ...others] = plansOf(from, 'I1304');
    expect(first?.parts.at(-1)?.pathway?.level).toBe(4);
    expect(first?.parts.at(-1)?.pathway?.title).toMatch(/maintenance/iu);
    const atPost = others.findIndex(({ name }) => name === 'toLearn' || name === 'onTheJob');
    if (atPost >= 0) expect(atPost).toBe(others.length - 1);
  },
);

it.each([
  ['H3302', 'RNCP37699'],
  ['H3302', 'RNCP38318'],
  ['K2204', 'RNCP38318'],
])('leads who holds a level 4 by the certificate of that level, a lower one after: %s, %s', (code, id) => {
  const held = { ...emptyProfile(), jobs: [{ code }], certifications: [id] };
  const asked = { ...emptyMobility(), from: 'profil', to: 'I1304' };
  const answer = answerMobility(world, asked, held, '2026-11-29');
  if (answer.kind !== 'plans') throw new Error(answer.kind);
  expect(answer.planned.plans.map(({ parts }) => parts.at(-1)?.pathway?.level)).toEqual([4, 3]);
});

it('leaves first what is near, and what is learnt at the post in a trade of entry', () => {
  expect(firstOf('I1304', 'I1310')?.parts.at(-1)?.pathway).toBeNull();
  expect(['asTrade', 'onTheJob']).toContain(firstOf('H3301', 'H2102')?.name);
  expect(firstOf('N1103', 'N1101')?.parts.at(-1)?.pathway).toBeNull();
});
