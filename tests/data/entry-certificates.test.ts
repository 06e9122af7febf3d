import { isInWorks } from '#core/plan/in-works.ts';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { asOf } from '#core/catalogue/status.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { emptyMobility } from '#core/plan/query.ts';
import type { Setting } from '#core/plan/setting.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const today = '2026-11-30';
const space = buildSpace(asOf(await readCatalogue('data/catalogue'), today));
const world = buildWorld(space, estimatedMoves(space, buildMobility(space.lookup.catalogue)));
function entriesOf(from: string, ...settings: Setting[]) {
  const answer = answerDoor(world, { from, to: null, settings, today, more: false }, emptyProfile());
  if (answer.kind !== 'anywhere') throw new Error(answer.kind);
  return answer.entries;
}
const firstOf = (from: string, code: string, ...settings: Setting[]) => {
  const [first] = entriesOf(from, ...settings).find(({ id }) => id === code)?.certificates ?? [];
  return space.lookup.pathways.get(first?.id ?? '')?.sectors.map(({ sector }) => sector) ?? [];
};

describe('the certificates of an entry, on the real catalogue as it stands on a day', () => {
  it('no chemistry and no flour first, where lungs or skins are ill', () => {
    const sectors = firstOf('D1102', 'H3301', 'allergenes');
    for (const id of ['chimie', 'boulangerie-industrielle', 'grains-meunerie-nutrition-animale'])
      expect(sectors).not.toContain(id);
  });

  it('none of cold industries first, to who flees the cold', () => {
    const cold = space.lookup.catalogue.sectors.filter(({ usual }) => usual?.includes('froid'));
    const sectors = firstOf('H2101', 'H3301', 'charges', 'repetitif', 'froid');
    expect(cold.filter(({ id }) => sectors.includes(id))).toEqual([]);
  });
});

describe('the entries of who leaves, on the real catalogue as it stands on a day', () => {
  it('are of works before warehouses, but to who comes from these', () => {
    const isOfStores = ({ id }: { id: string }) => id.startsWith('N11');
    for (const from of ['D1102', 'H2101']) {
      const entries = entriesOf(from, 'allergenes');
      const stores = entries.findIndex(isOfStores);
      expect(stores, from).toBeGreaterThan(0);
      expect(entries.slice(stores).every(isOfStores), from).toBe(true);
    }
  });

  it('stand beside what is near, of which shops go for who would work in a factory', () => {
    const near = (from: string, inWorks: boolean) => {
      const answer = answerMobility(world, { ...emptyMobility(), from, inWorks }, emptyProfile(), today);
      return answer.kind === 'openings' ? answer.openings.trades.map(({ code }) => code) : [];
    };
    for (const from of ['D1106', 'N1101', 'H2102']) {
      const [any, works] = [near(from, false), near(from, true)];
      expect(works, from).toEqual(any.filter((code) => isInWorks(world, code)));
      expect(works.length, from).toBeGreaterThan(0);
    }
    expect(near('N1101', true).length).toBeLessThan(near('N1101', false).length);
    expect(near('D1102', true)).toContain('H2102');
  });

  it('come before what is near where that is but shops, on the list of it', () => {
    const first = (from: string, ...settings: Setting[]) => {
      const query = { ...emptyMobility(), from };
      const asked = { ...query, options: { ...query.options, settings } };
      const answer = answerMobility(world, asked, emptyProfile(), today);
      return answer.kind === 'openings' && answer.entriesFirst;
    };
    expect(first('D1102', 'allergenes')).toBe(true);
    expect([first('D1102'), first('H2101', 'allergenes')]).toEqual([false, false]);
  });

  it('name a laboratory, by a diploma of the next level, after all that asks for less', () => {
    const ids = entriesOf('H2101', 'charges', 'repetitif', 'froid').map(({ id }) => id);
    expect(ids.at(-1)).toBe('H1503');
  });
});
