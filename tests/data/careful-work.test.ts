import { describe, expect, it } from 'vitest';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { buildWorld } from '#core/plan/world.ts';
import { isOfWork } from '#core/plan/wished-work.ts';
import { emptyProfile } from '#core/profile/profile.ts';
import { readCatalogue } from '../../cli/catalogue.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const entered = (from: string, like: readonly ['precis'] | readonly []) => {
  const asked = { from, to: null, settings: ['allergenes' as const], avoid: [], at: null, like };
  const answer = answerDoor(world, asked, emptyProfile());
  return answer.kind === 'anywhere' ? answer.entries.map(({ id }) => id) : [];
};
const isCareful = (code: string) => isOfWork(space.lookup, code, 'precis');

describe('who must leave a trade and would do careful work, on the real catalogue', () => {
  it('is shown trades of careful work first, and others behind them', () => {
    const [plain, careful] = [entered('D1102', []), entered('D1102', ['precis'])];
    expect(plain.filter(isCareful)).toEqual([]);
    expect(careful.length).toBe(plain.length);
    const first = careful.filter(isCareful);
    expect(first.length).toBeGreaterThanOrEqual(2);
    expect(careful.slice(0, first.length)).toEqual(first);
  });

  it('counts checks, small parts and jewels as careful, and not loads', () => {
    expect(['H1506', 'H2605', 'B1604', 'H1503'].every(isCareful)).toBe(true);
    expect(['N1105', 'H3302', 'H2102'].some(isCareful)).toBe(false);
  });
});
