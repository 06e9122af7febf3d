import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found } from '#core/catalogue/lookup.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { nobody } from '#core/next-steps/facts.ts';
import { pathwayPageNext } from '#core/pages/page-next.ts';
import { openingsOf } from '#core/pages/pathway-openings.ts';
import { leadsToAvoid } from '#core/plan/leads-to-avoid.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { buildWorld } from '#core/plan/world.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const { lookup } = space;

describe('the page of a certificate, for who comes from an answer', () => {
  it('has the step of the occupational doctor and those of the situation told', () => {
    const record = found(lookup.pathways, 'RNCP36376');
    const idsOf = (person = nobody()) =>
      pathwayPageNext(lookup, record, { person, from: null, to: null }).steps.map(({ id }) => id);
    const told = idsOf({ ...nobody(), status: 'employee', health: true });
    const kinds = (ids: string[]) => ids.map((id) => catalogue.nextSteps.find((one) => one.id === id)?.kind);
    expect(kinds(told)).toContain('health');
    expect(told).toContain('cep-region');
    expect(idsOf()).not.toContain('cep-region');
  });

  it('tells the leads that have what one avoids, as the answers leave them out', () => {
    const avoiding = { from: 'D1102', settings: ['allergenes'] as const, avoid: [] };
    const fled = leadsToAvoid(world, ['D1102', 'H2102', 'N1103', 'RNCP37537'], avoiding);
    expect(fled.map(({ id }) => id)).toContain('D1102');
    for (const { settings } of fled) expect(settings).toEqual(['allergenes']);
    expect(leadsToAvoid(world, ['D1102'], { from: 'D1102', settings: [], avoid: [] })).toEqual([]);
  });

  it('leads from a line of food to packing in other industries, where ROME sends, before threads', () => {
    const { near } = openingsOf(lookup, world, () => null, found(lookup.pathways, 'RNCP39967'));
    const codes = near.map(({ code }) => code);
    expect(codes[0]).toBe('H3301');
    expect(codes).toContain('H2405');
  });

  it('does so for what any page of a certificate leads to', () => {
    const settings = ['charges', 'nuit'] as const;
    const names = () => null;
    const codes = new Set(
      catalogue.pathways
        .slice(0, 200)
        .flatMap((one) => openingsOf(lookup, world, names, one).near.map(({ code }) => code)),
    );
    const fled = leadsToAvoid(world, [...codes], { from: null, settings, avoid: [] });
    expect(fled.length).toBeGreaterThan(0);
    expect(fled.length).toBeLessThan(codes.size);
    for (const one of fled) expect(one.settings.length).toBeGreaterThan(0);
  });

  it('says no condition where only a refused sector tells', () => {
    expect(leadsToAvoid(world, ['H2101', 'H2909'], { from: null, settings: [], avoid: ['viandes'] })).toEqual(
      [{ id: 'H2101', settings: [] }],
    );
  });
});
