import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor, type DoorAnswer } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { usualLevel } from '#core/plan/relevance.ts';
import type { Setting } from '#core/plan/settings.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
function answerTo<K extends DoorAnswer['kind']>(
  kind: K,
  from: string,
  to: string | null,
  ...settings: Setting[]
) {
  const answer = answerDoor(world, { from, to, settings }, emptyProfile());
  if (answer.kind !== kind) throw new Error(answer.kind);
  return answer as Extract<DoorAnswer, { kind: K }>;
}

describe('the home page’s question on the real catalogue', () => {
  it('offers the forklift driver with a bad back other trades of a dairy that spare it, and what there is of them', () => {
    const { fled, spared } = answerTo('move', 'N1101', 'secteur:industrie-laitiere', 'charges');
    expect(fled.map(({ id }) => id)).toEqual(['N1101']);
    expect(spared.map(({ id }) => id)).toContain('H3301');
    for (const { id, counts } of spared) {
      expect(counts.have + counts.recognise).toBeGreaterThan(0);
      expect(space.lookup.occupations.get(id)?.contexts).not.toContain('300795');
      expect(usualLevel(world, id) ?? 0).toBeLessThanOrEqual(4);
    }
    expect(answerTo('move', 'N1101', 'secteur:industrie-laitiere').spared).toEqual([]);
  });

  it('leads the baker whom flour makes ill to no certificate and no trade of bakeries', () => {
    const { others, entries } = answerTo('anywhere', 'D1102', null, 'allergenes');
    const bakery = (id: string) =>
      space.lookup.pathways.get(id)?.sectors.some(({ sector }) => sector === 'boulangerie-industrielle');
    const titles = entries.flatMap(({ certificates }) => certificates);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter(({ id }) => bakery(id))).toEqual([]);
    const chemistry = answerTo('move', 'D1102', 'secteur:chimie', 'allergenes');
    for (const lead of [...others, ...chemistry.others])
      expect(lead.sectors.map(({ id }) => id)).not.toContain('boulangerie-industrielle');
  });

  it('keeps who does not bear blood from meat', () => {
    const { sectors, others, avoided } = answerTo('anywhere', 'H2101', null, 'sang');
    expect([sectors, avoided]).toEqual([[], true]);
    expect(others.map(({ label }) => label).join(' ')).not.toMatch(/viande|boucher/i);
    expect(answerTo('anywhere', 'H2101', null).others.map(({ id }) => id)).toContain('H2103');
  });

  it('says where one would come down, and leaves it out where that is refused', () => {
    const below = (...settings: Setting[]) =>
      answerTo('anywhere', 'H1503', null, ...settings).others.flatMap((one) => (one.below ? [one.id] : []));
    expect(below()).toEqual(['H1531']);
    expect(below('descendre')).toEqual([]);
  });

  it('names first, to who has no trade yet, trades that most people enter, then some of each industry', () => {
    const { entries } = answerTo('entry', 'debut', null);
    const widespread = entries.map(({ id }) => space.lookup.occupations.get(id)?.widespread === true);
    expect(widespread.slice(0, 4)).toEqual([true, true, true, true]);
    expect(widespread.slice(4)).toContain(false);
  });
});
