import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import type { Setting } from '#core/plan/setting.ts';
import { buildWorld } from '#core/plan/world.ts';
import type { WishedPlace } from '#core/plan/work-place.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));

function anywhere(from: string, where: WishedPlace | null, ...settings: Setting[]) {
  const query = { from, to: null, settings, where, today: '2026-11-29', more: false };
  const answer = answerDoor(world, query, emptyProfile());
  if (answer.kind !== 'anywhere') throw new Error(answer.kind);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return { ...answer, others: ids(answer.others), entries: ids(answer.entries) };
}
const officesAndRoads = /^(?:N12|N13|N4|M)/u;

describe('a factory wished, and no industry named', () => {
  it.each([[], ['charges'], ['permis'], ['charges', 'debout']] as const)(
    'leads who drives a lorry to works: machines, packing, storing; to no office nor road before (%s)',
    (...settings) => {
      const { others, entries } = anywhere('N4101', 'usine', ...settings);
      const all = [...others, ...entries];
      expect(all.length).toBeGreaterThan(2);
      expect(all.slice(0, 3).filter((id) => officesAndRoads.test(id))).toEqual([]);
      expect(all[0]).toMatch(/^H/u);
    },
  );

  it('changes nothing to who makes things, nor to who does not wish for it', () => {
    expect(anywhere('H3201', 'usine').others).toEqual(anywhere('H3201', null).others);
    expect(anywhere('M1607', 'usine').others).toEqual(anywhere('M1607', null).others);
    expect(anywhere('A1403', 'usine').entries.filter((id) => id.startsWith('A'))).toEqual([]);
    expect(anywhere('N4101', null).others.every((id) => id.startsWith('N4'))).toBe(true);
    expect(anywhere('N4101', null, 'charges').entries[0]).toBe('N4203');
  });
});

it('leads who drives a lorry, towards an industry where nothing is near, to no other road', () => {
  const answer = answerDoor(world, { from: 'N4101', to: 'secteur:pharmacie' }, emptyProfile());
  const { others, entries } = answer.kind === 'move' ? answer : { others: [], entries: [] };
  expect(entries.length).toBeGreaterThan(2);
  expect(others.filter(({ id }) => id.startsWith('N41'))).toEqual([]);
});

describe('another industry wished, and none named', () => {
  const own = (from: string) => (space.lookup.sectorsByOccupation.get(from) ?? []).map(({ id }) => id);
  it.each(['H3201', 'H2906', 'H2903', 'H2402', 'H2101'])(
    'puts what only one’s own industries have last: %s',
    (from) => {
      const { others, sectors } = anywhere(from, 'autre');
      const stays = others.map((id) => own(id).length > 0 && own(id).every((one) => own(from).includes(one)));
      expect(others.length).toBeGreaterThan(2);
      expect([...stays].sort()).toEqual(stays);
      expect(stays[0]).toBe(false);
      if (sectors.some(({ id }) => !own(from).includes(id))) expect(own(from)).not.toContain(sectors[0]?.id);
    },
  );

  it('leads who machines metal to wiring and lines before shears and settings of metal', () => {
    const { others } = anywhere('H2906', 'autre');
    expect(others).toContain('H2604');
    expect(others[0]).not.toMatch(/^H29(?:05|12)/u);
    expect(anywhere('H3201', 'autre').others[0]).not.toBe('H3202');
  });
});

describe('who cleans in industry', () => {
  it('is led to what these industries make before streets', () => {
    const { others } = anywhere('K2204', null);
    expect(others).toContain('K2205');
    expect(others.indexOf('H3301')).toBe(0);
    expect(others.indexOf('K2307')).toBeGreaterThan(others.indexOf('K2205'));
  });
});
