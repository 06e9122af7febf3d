import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { isOfArmedForces } from '#core/catalogue/armed-forces.ts';
import { isGivenHere, isProposable } from '#core/catalogue/reserve.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions, type Target } from '#core/plan/ask.ts';
import { beginnerTrades, otherEntries } from '#core/plan/beginner.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { openings } from '#core/plan/openings.ts';
import { plan } from '#core/plan/plan.ts';
import { buildWorld } from '#core/plan/world.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const pathway = (id: string) => {
  const one = space.lookup.pathways.get(id);
  if (!one) throw new Error(id);
  return one;
};
const at = (code: string) => ({ kind: 'occupation', code }) as const;
const sector = (id: string): Target => ({ kind: 'field', sectors: [id], families: [] });
const army = catalogue.pathways.filter(isOfArmedForces);
const origins = ['N4101', 'N1101', 'N1105', 'H2913', 'I1304', 'I1604', 'H2605', 'H3301', 'D1102', 'H2909'];
const named = [...new Set(army.flatMap(({ occupations }) => occupations.map(({ code }) => code)))];
const targets: Target[] = [
  ...named.map(at),
  sector('aeronautique-spatial'),
  sector('tuiles-briques'),
  sector('chimie'),
];

describe('what is not for all on the real catalogue', () => {
  it('knows the titles of the armed forces', () => {
    expect(army.length).toBeGreaterThan(5);
    expect(army.map(({ id }) => id)).toContain('RNCP38340');
  });

  it.each(origins)('leads %s neither to a title of the armed forces nor to what nothing confirms', (code) => {
    for (const target of targets) {
      const { plans, none } = plan(world, at(code), target, noOptions());
      for (const { parts, insteadOf } of plans) {
        for (const part of parts) if (part.pathway) expect(isProposable(pathway(part.pathway.id))).toBe(true);
        for (const { id } of insteadOf) {
          const other = space.lookup.pathways.get(id);
          if (other) expect(isProposable(other)).toBe(true);
        }
      }
      for (const { id } of none?.certificates ?? []) expect(isGivenHere(pathway(id))).toBe(true);
      for (const { certificates } of none?.entries ?? [])
        for (const { id } of certificates) expect(isGivenHere(pathway(id))).toBe(true);
    }
    for (const { id } of openings(world, at(code), noOptions()).pathways)
      expect(isProposable(pathway(id))).toBe(true);
    const fled = otherEntries(world, at(code), { ...noOptions(), settings: ['charges', 'permis'] }, []);
    for (const { certificates } of [...fled, ...beginnerTrades(world, null, noOptions())])
      for (const { id } of certificates) expect(isProposable(pathway(id))).toBe(true);
  });

  it('says what is not confirmed where nothing else teaches an entry', () => {
    const entries = beginnerTrades(world, sector('tuiles-briques'), noOptions());
    for (const { certificates } of entries)
      for (const { id, reserve } of certificates)
        expect(reserve).toBe(isProposable(pathway(id)) ? null : 'ancien');
  });

  it('keeps a title of the armed forces for their own people', () => {
    const toPlanes = plan(world, at('K1718'), at('I1602'), { ...noOptions(), maxLegs: 1 });
    const { none, plans } = toPlanes;
    const ids = [
      ...plans.flatMap(({ parts }) => parts.flatMap(({ pathway: one }) => one?.id ?? [])),
      ...(none?.certificates ?? []).map(({ id }) => id),
    ];
    expect(ids.some((id) => army.some((one) => one.id === id))).toBe(true);
  });
});
