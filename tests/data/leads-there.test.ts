import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
function towards(from: string, sector: string) {
  const answer = answerDoor(world, { from, to: `secteur:${sector}` }, emptyProfile());
  if (answer.kind !== 'move') throw new Error(answer.kind);
  return answer;
}

describe('beside an answer towards an industry, on the real catalogue', () => {
  it.each([
    ['H2102', 'chimie'],
    ['H2102', 'cosmetique-parfum'],
    ['H2104', 'pharmacie'],
    ['H2101', 'pharmacie'],
    ['H2913', 'nucleaire'],
    ['H3202', 'aeronautique-spatial'],
    ['H2401', 'ameublement'],
    ['K2204', 'pharmacie'],
    ['N1101', 'pharmacie'],
    ['H1503', 'chimie'],
    ['F1602', 'nucleaire'],
    ['E1301', 'papier-carton'],
  ])('every other lead of %s is a trade of it: %s', (from, sector) => {
    const { others, othersThere } = towards(from, sector);
    if (!othersThere) expect(others).toEqual([]);
    for (const lead of others) expect(lead.sectors.map(({ id }) => id)).toContain(sector);
  });

  it('a welder sees the trades of pipes and boilers, a setter of plastics who lays up composites, a stitcher who upholsters', () => {
    const ids = (from: string, sector: string) => towards(from, sector).others.map(({ id }) => id);
    expect(ids('H2913', 'nucleaire').slice(0, 2)).toEqual(['H2914', 'H2902']);
    expect(ids('H3202', 'aeronautique-spatial')).toContain('H3203');
    expect(ids('H2401', 'ameublement')[0]).toBe('B1811');
    expect(ids('H2104', 'chimie')).toEqual(expect.arrayContaining(['H3301', 'H3303']));
    expect(ids('H1503', 'pharmacie')).not.toContain('H1531');
  });

  it('to a craft of one industry, its trade of works comes first beside: a stitcher who would upholster', () => {
    const answer = answerDoor(world, { from: 'H2401', to: 'B1806' }, emptyProfile());
    expect(answer.kind === 'move' && answer.others[0]?.id).toBe('H2422');
  });

  it('where nothing of it is near, no shop and none of the industries that one leaves', () => {
    for (const from of ['D1505', 'G1603', 'A1422']) {
      const { others, othersThere } = towards(from, 'cosmetique-parfum');
      expect(othersThere).toBe(false);
      const own = (space.lookup.sectorsByOccupation.get(from) ?? []).map(({ id }) => id);
      for (const { id, sectors } of others) {
        expect(id).not.toMatch(/^(?:D12|D15|G16)/u);
        expect(sectors.filter((one) => own.includes(one.id))).toEqual([]);
      }
    }
  });
});
