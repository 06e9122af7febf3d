import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import type { DoorQuery } from '#core/plan/door-answer.ts';
import { isInWorks } from '#core/plan/in-works.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { rotaToTell } from '#core/plan/rota.ts';
import { whyLeft } from '#core/plan/why-left.ts';
import { wishedSaid } from '#core/plan/wished-said.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));

function anywhere(from: string, more: Partial<DoorQuery> = {}) {
  const answer = answerDoor(
    world,
    { from, to: null, today: '2026-11-29', more: false, ...more },
    emptyProfile(),
  );
  if (answer.kind !== 'anywhere') throw new Error(answer.kind);
  return answer;
}
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('who leaves hours, and not the work', () => {
  const days = { settings: ['nuit', 'poste'] } as const;

  it.each(['I1304', 'N1103', 'I1309'])(
    'is told to ask for other hours of the same trade first: %s',
    (from) => {
      expect(whyLeft(anywhere(from, days).why)).toBe('hours');
      expect(whyLeft(anywhere('N1101', { settings: ['charges'] }).why)).toBe('work');
    },
  );

  it('is told of a rota, or staggered hours, where ROME tells of no night and no shift', () => {
    const told = (from: string, lead: string) => {
      const found = anywhere(from, { settings: ['nuit'] }).others.find(({ id }) => id === lead);
      if (!found) throw new Error(lead);
      return rotaToTell(['nuit'], found);
    };
    expect(told('I1304', 'I1302')).toBe('orDay');
    expect(told('I1304', 'H2302')).toBe('alone');
    expect(told('N1103', 'N1115')).toBe('orDay');
  });

  it.each(['I1304', 'I1309'])(
    'is sent back to no certificate below the trade, where near ones are: %s',
    (from) => {
      const { others, entries } = anywhere(from, days);
      expect(others.length).toBeGreaterThan(2);
      expect(entries).toEqual([]);
    },
  );

  it('still sees where others enter, who is of the level of an entry', () => {
    expect(anywhere('N1103', days).entries.length).toBeGreaterThan(2);
  });

  it('who stays in works sees last who heats the buildings of clients', () => {
    const { others } = anywhere('I1304', { ...days, where: 'usine' });
    expect(ids(others.slice(0, 3))).toContain('I1318');
    expect(others.filter(({ id }) => !isInWorks(world, id))).toEqual([]);
    for (const code of ['I1308', 'I1316', 'I1306', 'I1307', 'I1315'])
      expect(isInWorks(world, code)).toBe(false);
    for (const code of ['I1304', 'I1302', 'I1309', 'I1310', 'I1620', 'H2701'])
      expect(isInWorks(world, code)).toBe(true);
  });
});

describe('who would run machines, in any works', () => {
  const wish = 'conducteur machine dans usine, n’importe quelle usine';
  const asked = { settings: ['nuit'], where: 'usine', like: wishedSaid(wish) } as const;

  it('sees first the trades that run machines or a line, though ROME tells of their shifts', () => {
    expect(asked.like).toEqual(['machines']);
    const { others } = anywhere('N1103', asked);
    expect(ids(others.slice(0, 2)).sort()).toEqual(['H3301', 'H3305']);
    expect(ids(anywhere('N1103', { ...asked, like: [] }).others)[0]).toBe('N1115');
  });

  it.each([asked, { settings: ['nuit'] } as const])('enters first where something of the trade is', (one) => {
    const entered = ids(anywhere('N1103', one).entries);
    expect(entered.slice(0, 2)).toContain('H2105');
    expect(entered[0]).not.toBe('H2902');
  });
});
