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

function closing(from: string, at: string | null) {
  const said = { from, to: null, at, leaving: true, closes: true, more: false };
  const answer = answerDoor(world, said, emptyProfile());
  if (answer.kind !== 'anywhere') throw new Error(answer.kind);
  return {
    sectors: answer.sectors.map(({ id }) => id),
    leads: answer.others.map(({ id }) => id),
  };
}
/** Three names of one work: sewing machines in a clothing factory, sewing, industrial sewing. */
const sewing = ['H2423', 'B1803', 'H2402'];

describe('whose clothing factory closes, on the real catalogue', () => {
  it.each(sewing)('%s: is not sent back to clothing by the list of industries', (code) => {
    const { sectors } = closing(code, 'secteur:habillement');
    expect(sectors).toContain('textile');
    expect(sectors).not.toContain('habillement');
    // Where one works is not said: it comes last.
    expect(closing(code, null).sectors.at(-1)).toBe('habillement');
  });

  it.each(sewing)('%s: leather goods are among the first leads', (code) => {
    const { leads } = closing(code, 'secteur:habillement');
    const leather = leads.indexOf('H2401');
    expect(leather).toBeGreaterThanOrEqual(0);
    expect(leather).toBeLessThan(3);
  });

  it.each(sewing)('%s: a trade of few posts comes after those of more', (code) => {
    const { leads } = closing(code, 'secteur:habillement');
    expect(leads.indexOf('H2419')).toBeGreaterThan(leads.indexOf('H2401'));
  });

  it('a lead that nothing but gestures names has an answer when it is asked for', () => {
    const answer = answerDoor(world, { from: 'H2423', to: 'H2401', more: false }, emptyProfile());
    expect(answer).toMatchObject({ kind: 'move', lead: { id: 'H2401' } });
  });
});
