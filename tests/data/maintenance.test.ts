import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { asOf } from '#core/catalogue/status.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { emptyMobility } from '#core/plan/query.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const today = '2026-11-30';
const space = buildSpace(asOf(await readCatalogue('data/catalogue'), today));
const world = buildWorld(space, estimatedMoves(space, buildMobility(space.lookup.catalogue)));
function plansTo(from: string, to: string) {
  const answer = answerMobility(world, { ...emptyMobility(), from, to }, emptyProfile(), today);
  if (answer.kind !== 'plans') throw new Error(answer.kind);
  return answer.planned;
}
const pathwaysTo = (from: string, to: string) =>
  plansTo(from, to).plans.flatMap(({ parts }) => parts.flatMap(({ pathway }) => pathway ?? []));

describe('the way to maintenance, on the real catalogue as it stands on a day', () => {
  it.each(['H3301', 'H3302', 'H2909', 'N1101', 'D1102'])(
    'is a wide certificate, and none of one industry where one never worked: %s',
    (from) => {
      for (const to of ['I1310', 'I1304']) {
        const { none } = plansTo(from, to);
        const [first] = [...pathwaysTo(from, to), ...(none?.certificates ?? [])];
        const { sectors, charter } = space.lookup.pathways.get(first?.id ?? '') ?? {};
        expect(charter !== null || sectors?.length === 0, `${to} ${first?.title ?? ''}`).toBe(true);
      }
    },
  );

  it('says of a certificate that its record names a very near trade, and not the one aimed at', () => {
    const twins = pathwaysTo('H2102', 'I1310').map(({ id, twin }) => [id, twin?.id]);
    expect(twins).toContainEqual(['RNCP39210', 'I1304']);
    for (const { twin } of pathwaysTo('H3302', 'I1304')) expect(twin).toBeUndefined();
  });

  it('names what ends within six months after another of its level that does not', () => {
    expect(pathwaysTo('H3302', 'I1304').map(({ id }) => id)).toEqual(['RNCP37276', 'RNCP36376']);
  });

  it('begins, without any diploma, by a trade whose name promises no more than its certificate, of level 3', () => {
    const query = { from: 'debut', to: 'famille:maintenance', today };
    const answer = answerDoor(world, query, emptyProfile());
    if (answer.kind !== 'entry') throw new Error(answer.kind);
    const [first] = answer.entries;
    expect(first?.id).toBe('I1310');
    expect(first?.certificates.map(({ id }) => id)).toEqual(['RNCP37276', 'RNCP36376']);
    expect(
      answer.entries
        .slice(0, 2)
        .map(({ label }) => label)
        .join(),
    ).not.toMatch(/technicien/iu);
  });
});

describe('the lead towards maintenance as a family, on the real catalogue as it stands on a day', () => {
  it.each(['H3302', 'H3301', 'H2909', 'N1101', 'H2913'])(
    'is of its heart, no certificate to mount machines: %s',
    (from) => {
      const answer = answerDoor(world, { from, to: 'famille:maintenance', today }, emptyProfile());
      if (answer.kind !== 'move') throw new Error(answer.kind);
      const [first] = [...(answer.lead ? [answer.lead] : []), ...answer.entries];
      expect(first?.label ?? '').not.toMatch(/monteur d/iu);
    },
  );
});
