import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { nobody, type Person } from '#core/next-steps/facts.ts';
import { doorNext } from '#core/pages/door-next.ts';
import { plannedNext } from '#core/pages/plan-next.ts';
import { noOptions } from '#core/plan/ask.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const ways = lookup(catalogue);

const people: Partial<Person>[] = [
  {},
  { status: 'employee', contract: 'cdi' },
  { status: 'employee', contract: 'cdi', jobLoss: 'site-closing' },
  { status: 'job-seeker' },
  { health: true },
];
const trades = ['H2102', 'K2204', 'N1101', 'D1102', 'B1802', 'H2913', 'H3203', 'H1503', 'N4101', 'G1602'];
const aims = ['secteur:pharmacie', 'secteur:nucleaire', 'secteur:chimie', 'secteur:ameublement', 'H3301'];

describe('the next steps of one lead', () => {
  it.each(trades.flatMap((from) => aims.map((to) => [from, to] as const)))(
    'are the same at home and beside its plan, in the same order: %s to %s',
    (from, to) => {
      const door = answerDoor(world, { from, to }, emptyProfile());
      const planned = answerMobility(
        world,
        { from, to, options: { ...noOptions(), registered: false } },
        emptyProfile(),
        '2026-11-29',
      );
      if (door.kind !== 'move' || planned.kind !== 'plans' || (!door.first && door.asItIs.length === 0))
        return;
      for (const said of people) {
        const person = { ...nobody(), ...said };
        const atHome = doorNext(ways, door, person, emptyProfile())?.steps.map(({ id }) => id);
        expect(atHome).toEqual(plannedNext(ways, planned, person, emptyProfile()).steps.map(({ id }) => id));
      }
    },
  );
});
