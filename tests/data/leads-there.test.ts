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

  it('who makes plastics sees what is made in medicines alone, half of which is known, though no certificate is of it', () => {
    expect(towards('H3201', 'pharmacie').others.map(({ id }) => id)).toContain('H2303');
  });

  it('a welder sees the trades of pipes and boilers, a setter of plastics who lays up composites, a stitcher who upholsters', () => {
    const ids = (from: string, sector: string) => towards(from, sector).others.map(({ id }) => id);
    expect(ids('H2913', 'nucleaire').slice(0, 2)).toEqual(['H2914', 'H2902']);
    expect(ids('H3202', 'aeronautique-spatial')).toContain('H3203');
    expect(ids('H2401', 'ameublement')[0]).toBe('B1811');
    expect(ids('H2104', 'chimie')).toEqual(expect.arrayContaining(['H3301', 'H3303']));
    expect(ids('H1503', 'pharmacie')).not.toContain('H1531');
  });

  it.each([
    ['H2102', 'cosmetique-parfum'],
    ['H2104', 'cosmetique-parfum'],
    ['H2105', 'cosmetique-parfum'],
  ])(
    'ROME sends %s to the packing line, which %s has too: nearer than its own trades, it comes first',
    (from, sector) => {
      const { lead, first } = towards(from, sector);
      expect(lead).toMatchObject({ id: 'H3301', evidence: 'official' });
      const [step] = first?.parts.at(-1)?.steps.slice(-1) ?? [];
      expect(step?.kind === 'occupation' && step.code).toBe('H3301');
    },
  );

  it('what ROME names of the industry itself stays first, and who makes things is not sent to store, handle or clean', () => {
    expect(towards('H2102', 'chimie').lead?.id).toBe('H2301');
    expect(towards('H2102', 'pharmacie').lead?.id).toBe('H2303');
    for (const from of ['H2102', 'H2103', 'H2105', 'H2202', 'H2903', 'H3201'])
      for (const sector of ['cosmetique-parfum', 'pharmacie', 'verre', 'ameublement'])
        expect(towards(from, sector).lead?.id ?? '').not.toMatch(/^(?:H1|N|K)/u);
  });

  it('the food industry is no field of vegetables: who turns and mills drives its machines, and sees its lines', () => {
    const answer = answerDoor(world, { from: 'H2903', to: 'filiere:alimentaire' }, emptyProfile());
    if (answer.kind !== 'move') throw new Error(answer.kind);
    expect(answer.lead?.label).toMatch(/conducteur de machines/iu);
    expect(answer.others[0]?.id).toMatch(/^H210[2-5]$/u);
    expect(answer.others.map(({ id }) => id)).toContain('H2102');
    // Who grows is still led to what one grows.
    const grower = answerDoor(world, { from: 'A1414', to: 'secteur:fruits-legumes' }, emptyProfile());
    expect(grower.kind === 'move' && grower.asItIs.map(({ id }) => id)).toContain('A1414');
  });

  it('towards quality, the certificate of a branch is of one’s own: no glass for who cuts meat', () => {
    const answer = answerDoor(world, { from: 'H2103', to: 'famille:qualite' }, emptyProfile());
    if (answer.kind !== 'move') throw new Error(answer.kind);
    expect(answer.lead).toMatchObject({ id: 'CI115557', kind: 'pathway' });
    expect(answer.lead?.sectors.map(({ id }) => id)).toContain('charcuterie-salaison');
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
