import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import { sectorsAsItIs } from '#core/plan/exercised.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { sectorsFrom } from '#core/plan/sectors-alike.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const from = (code: string, ...sectors: string[]) => sectorsFrom(world, [code], sectors).map(({ id }) => id);

describe('sectors where one’s trade is exercised, from the one where one works', () => {
  it('comes first what shares most with it: other foods before concrete, to who analyses milk', () => {
    const dairy = from('H1503', 'industrie-laitiere').filter((id) => id !== 'industrie-laitiere');
    const place = (id: string) => dairy.indexOf(id);
    for (const id of ['plats-prepares-conserves', 'chimie', 'pharmacie', 'boissons'])
      expect(place(id)).toBeLessThan(place('carrieres-beton'));
    expect(dairy.slice(0, 2)).toContain('plats-prepares-conserves');
    // What its certificates name most counts as much.
    expect(dairy.slice(0, 3)).toContain('chimie');
    const perfume = from('H1503', 'cosmetique-parfum').filter((id) => id !== 'cosmetique-parfum');
    expect(perfume.slice(0, 2).sort()).toEqual(['chimie', 'pharmacie']);
  });

  it('orders the same ones, and nothing where it is not known', () => {
    for (const code of ['H1503', 'I1304', 'N1101']) {
      const own = sectorsAsItIs(world, [code]).map(({ id }) => id);
      expect(from(code)).toEqual(own);
      expect(from(code, 'papier-carton').sort()).toEqual([...own].sort());
    }
  });

  it('is so in the answer, where the sector left comes last', () => {
    const query = { from: 'H1503', to: null, where: 'autre', more: false } as const;
    const ids = (at: string | null) => {
      const answer = answerDoor(world, { ...query, at }, emptyProfile());
      return answer.kind === 'anywhere' ? answer.sectors.map(({ id }) => id) : [];
    };
    expect(ids('secteur:industrie-laitiere').slice(0, 2)).not.toContain('carrieres-beton');
    expect(ids('secteur:industrie-laitiere')).not.toContain('industrie-laitiere');
  });
});
