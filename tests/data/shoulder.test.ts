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
function anywhere(from: string, ...settings: Setting[]) {
  const answer = answerDoor(world, { from, to: null, settings, more: false }, emptyProfile());
  if (answer.kind !== 'anywhere') throw new Error(answer.kind);
  return answer;
}
const wears = ({ id }: { id: string }) => wearsArms(lookup, found(lookup.occupations, id));

describe('who has a bad shoulder, on the real catalogue', () => {
  it.each(['H3302', 'H2103', 'H2105', 'H2909', 'K2204', 'H2101'])(
    'is sent to no cabinet making, clock making or forge where lines are there: %s',
    (from) => {
      const { others, entries } = anywhere(from, 'charges', 'repetitif');
      expect(others.length + entries.length).toBeGreaterThan(2);
      expect([...others, ...entries].filter(wears).map(({ label }) => label)).toEqual([]);
      expect([...others, ...entries].map(({ id }) => id)).toContain('H3301');
    },
  );

  it('sees a technician’s title after what asks for less', () => {
    const { entries } = anywhere('H2105', 'charges', 'repetitif');
    const titles = entries.map(({ label }) => label.startsWith('Technicien'));
    expect(titles).toContain(true);
    expect([...titles].sort((a, b) => Number(a) - Number(b))).toEqual(titles);
  });

  it('keeps what is near where all of it wears arms and one can go on', () => {
    expect(anywhere('H2402', 'charges', 'repetitif').others.length).toBeGreaterThan(1);
  });
});

describe('who drives a forklift', () => {
  it.each(['industrie-laitiere', 'papier-carton', 'chimie'])(
    'sees beside stores what is made in: %s',
    (to) => {
      const answer = answerDoor(world, { from: 'N1101', to: `secteur:${to}` }, emptyProfile());
      const others = answer.kind === 'move' ? answer.others : [];
      expect(others.slice(0, 3).some(({ id }) => id.startsWith('H'))).toBe(true);
      expect(others.some(({ id }) => id.startsWith('N1'))).toBe(true);
      for (const { sectors } of others) expect(sectors.map(({ id }) => id)).toContain(to);
    },
  );
});
