import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { certificatesOf } from '#core/pages/next-certificates.ts';
import { noOptions, type Target } from '#core/plan/ask.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { plan } from '#core/plan/plan.ts';
import { buildWorld } from '#core/plan/world.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const sector = (id: string): Target => ({ kind: 'field', sectors: [id], families: [] });
const answer = (code: string, target: Target) =>
  plan(world, { kind: 'occupation', code }, target, noOptions());
const pathwaysOf = ({ plans }: ReturnType<typeof answer>) =>
  plans.flatMap(({ parts }) => parts.flatMap(({ pathway }) => pathway?.id ?? []));

describe('certificates of the industry aimed at, on the real catalogue', () => {
  it.each(['aeronautique-spatial', 'chimie', 'metallurgie', 'verre'])(
    'recognises a cleaner in %s by no certificate of food where a neutral one exists',
    (id) => {
      const certificates = answer('K2204', sector(id)).none?.certificates ?? [];
      expect(certificates.map((one) => one.id)).toEqual(['RNCP40309']);
      expect(certificates[0]?.foreign).toBeUndefined();
    },
  );

  it('leads who works leather to the upholstery of seats before chairs of cane and cabinets', () => {
    const ids = pathwaysOf(answer('B1802', sector('ameublement')));
    expect(ids).toContain('RNCP40218');
    expect(ids).not.toContain('CI100423');
    expect(ids).not.toContain('RNCP37538');
  });

  it('asks nobody who goes there as they are for a diploma of their own trade, or one below it', () => {
    const { alsoThere } = answer('H1503', sector('pharmacie'));
    expect(alsoThere.map(({ id }) => id)).toEqual(['H1503']);
    expect(pathwaysOf(answer('H1503', sector('pharmacie')))).toEqual([]);
    // What is theirs in part is still said, and what leads elsewhere.
    expect(pathwaysOf(answer('H1503', sector('industrie-laitiere')))).toContain('CI100547');
    expect(pathwaysOf(answer('K2204', sector('pharmacie')))).toContain('RNCP35753');
  });
});

describe('certificates named to who recruits', () => {
  const industries = (id: string) =>
    new Set((space.lookup.pathways.get(id)?.sectors ?? []).map((one) => one.sector));

  it('are of several industries, or of none, where the industry is not said', () => {
    const ids = certificatesOf(space.lookup, 'H3301', null).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(industries(id).size).not.toBe(1);
  });

  it('are of the industry said first', () => {
    for (const own of ['pharmacie', 'chimie', 'industrie-laitiere']) {
      const [first] = certificatesOf(space.lookup, 'H3301', null, [own]);
      expect(industries(first?.id ?? '').has(own)).toBe(true);
    }
  });

  it('leads to a trade of any industry by what several branches have in common, not by one branch where one never worked', () => {
    for (const packer of ['H3302', 'N1105', 'H2201']) {
      const ids = pathwaysOf(answer(packer, { kind: 'occupation', code: 'I1304' }));
      expect(ids).toContain('RNCP36376');
      expect(ids.filter((id) => id.startsWith('CI'))).toEqual([]);
    }
  });
});
