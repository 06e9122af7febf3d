import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { plan } from '#core/plan/plan.ts';
import type { Setting } from '#core/plan/setting.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const today = '2026-11-29';
const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));

/** The certificate that the plans to a trade name first; null where one learns it at the post, or by VAE alone. */
function firstTo(from: string, code: string, settings: Setting[]) {
  const options = { ...noOptions(), settings, today };
  const { plans, none } = plan(
    world,
    { kind: 'occupation', code: from },
    { kind: 'occupation', code },
    options,
  );
  const [first] = plans;
  if (!first) return none?.certificates[0] ?? null;
  return first.name === 'vaeToAsk' || first.name === 'byVae' ? null : (first.parts.at(-1)?.pathway ?? null);
}

it.each([
  ['D1102', ['allergenes']],
  ['N4101', ['charges']],
  ['A1306', ['allergenes']],
  ['D1102', ['charges']],
  ['B1802', ['allergenes']],
] as [string, Setting[]][])(
  'a trade that one enters is led to by the certificate named beside it at home, from %s without %s',
  (from, settings) => {
    const answer = answerDoor(world, { from, to: null, settings, today, more: false }, emptyProfile());
    if (answer.kind !== 'anywhere') throw new Error(answer.kind);
    for (const { id, certificates } of answer.entries) {
      const first = firstTo(from, id, settings);
      if (first && certificates[0]) expect(first.id, id).toBe(certificates[0].id);
    }
  },
);

it('is led to by no certificate two levels above one’s own where one is within reach', () => {
  for (const from of ['D1102', 'N4101'])
    for (const to of ['H1506', 'H3301']) {
      expect(firstTo(from, to, [])?.level, `${from} ${to}`).toBeLessThanOrEqual(4);
      expect(space.lookup.pathways.get(firstTo(from, to, [])?.id ?? '')?.blocs, to).not.toEqual([]);
    }
});
