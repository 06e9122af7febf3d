import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import type { Setting } from '#core/plan/setting.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
function entered(...settings: Setting[]) {
  const answer = answerDoor(
    world,
    { from: 'debut', to: null, like: ['reparer'], settings, more: false },
    emptyProfile(),
  );
  if (answer.kind !== 'entry') throw new Error(answer.kind);
  return answer.entries;
}

describe('who has no trade yet and likes to repair, on the real catalogue', () => {
  it('sees first the maintenance of any plant, by a certificate of entry, then what is taken apart and made again', () => {
    const codes = entered().map(({ id }) => id);
    expect(codes[0]).toBe('I1310');
    expect(codes).toContain('K2309');
    expect(codes).not.toContain('I1604');
    for (const { certificates } of entered())
      for (const { title, level } of certificates) {
        expect(level ?? 3).toBeLessThanOrEqual(3);
        expect(title).not.toMatch(/voilier/u);
      }
  });

  it('sees who mends, by name, among the first, and no sorting', () => {
    const entries = entered();
    expect(entries.slice(0, 4).map(({ id }) => id)).toContain('I1603');
    for (const { certificates } of entries)
      for (const { title } of certificates) expect(title).not.toMatch(/\btri\b/u);
  });

  it('sees trades that mend too, beside one that no certificate of entry known here teaches', () => {
    for (const to of ['I1607', 'I1604']) {
      const answer = answerDoor(world, { from: 'debut', to, more: false }, emptyProfile());
      if (answer.kind !== 'entry') throw new Error(answer.kind);
      expect(answer.entries).toEqual([]);
      expect(answer.neighbours?.map(({ id }) => id)).toContain('I1603');
      for (const { certificates } of answer.neighbours ?? []) expect(certificates.length).toBeGreaterThan(0);
    }
    // Nothing is near enough to help at home.
    const answer = answerDoor(world, { from: 'debut', to: 'K1304', more: false }, emptyProfile());
    expect(answer).toMatchObject({ kind: 'entry', entries: [] });
    expect(answer).not.toHaveProperty('neighbours');
  });

  it('sees each trade once', () => {
    for (const settings of [[], ['charges'], ['nuit']] as const) {
      const codes = entered(...settings).map(({ id }) => id);
      expect(codes).toEqual([...new Set(codes)]);
    }
  });
});
