import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found } from '#core/catalogue/lookup.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import type { Setting } from '#core/plan/setting.ts';
import { wearsArms } from '#core/plan/wears-arms.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const { lookup } = space;
function entriesOf(from: string, ...settings: Setting[]) {
  const answer = answerDoor(world, { from, to: null, settings, more: false }, emptyProfile());
  if (answer.kind !== 'anywhere') throw new Error(answer.kind);
  return answer.entries;
}
const wears = (code: string) => wearsArms(lookup, found(lookup.occupations, code));

describe('who has bad arms or a bad back, on the real catalogue', () => {
  it('what wears arms is told by gestures and sectors where ROME is silent', () => {
    for (const code of ['H2401', 'H2402', 'H2802', 'H2207', 'H2910', 'H2908', 'B1610'])
      expect(wears(code)).toBe(true);
    for (const code of ['H1503', 'H2301', 'H2302', 'H2403', 'H3301', 'N4203'])
      expect(wears(code)).toBe(false);
  });

  it.each(['H2101', 'D1101', 'F1703', 'J1501', 'K2204', 'A1403', 'H2902', 'N1101', 'N4101'])(
    'is led to no trade that wears arms first, and to no technician far above: %s',
    (from) => {
      const codes = entriesOf(from, 'charges').map(({ id }) => id);
      expect(codes.length).toBeGreaterThan(2);
      expect(codes.slice(0, 3).filter(wears)).toEqual([]);
      expect(codes).not.toContain('H1309');
    },
  );

  it('sees checks in a laboratory where one made things, by a certificate of the next level, after what asks for less', () => {
    const entries = entriesOf('H2101', 'charges');
    const checks = entries.find(({ id }) => id === 'H1503');
    expect(checks).toBeDefined();
    for (const { level } of checks?.certificates ?? []) expect(level).toBeLessThanOrEqual(4);
    for (const { level } of entries[0]?.certificates ?? []) expect(level ?? 0).toBeLessThanOrEqual(3);
    expect(entriesOf('K2204', 'charges')[0]?.id).not.toBe('H1503');
  });
});
