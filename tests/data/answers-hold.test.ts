import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found } from '#core/catalogue/lookup.ts';
import { asOf } from '#core/catalogue/status.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { answerDoor } from '#core/plan/door.ts';
import type { DoorAnswer } from '#core/plan/door-answer.ts';
import { sectorsOfFlour } from '#core/plan/matter.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { plan } from '#core/plan/plan.ts';
import type { Setting } from '#core/plan/setting.ts';
import { wearsArms } from '#core/plan/wears-arms.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const today = '2026-11-28';
const catalogue = asOf(await readCatalogue('data/catalogue'), today);
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const { lookup } = space;
type Asked = { to?: string; settings?: Setting[]; avoid?: string[] };
function answerTo<K extends DoorAnswer['kind']>(kind: K, from: string, asked: Asked = {}) {
  const answer = answerDoor(world, { from, to: null, more: false, ...asked }, emptyProfile());
  if (answer.kind !== kind) throw new Error(answer.kind);
  return answer as Extract<DoorAnswer, { kind: K }>;
}
const planTo = (from: string, code: string, { settings = [], avoid = [] }: Asked = {}) =>
  plan(
    world,
    { kind: 'occupation', code: from },
    { kind: 'occupation', code },
    { ...noOptions(), settings, avoid, today },
  );
const meat = ['viandes', 'charcuterie-salaison', 'volailles-oeufs'];

describe('an answer of the home page, on the real catalogue as it stands on a day', () => {
  it.each([
    ['D1101', ['allergenes']],
    ['H1512', ['allergenes']],
    ['H2603', []],
    ['H2916', ['charges']],
    ['H2909', ['charges']],
    ['H2102', ['nuit', 'froid']],
  ] as [string, Setting[]][])(
    'leads somewhere with the same constraints: %s avoiding %j',
    (from, settings) => {
      const { others } = answerTo('anywhere', from, { settings });
      const trades = others.filter(({ kind }) => kind === 'occupation');
      expect(trades.length).toBeGreaterThan(0);
      for (const { id } of trades) expect(planTo(from, id, { settings }).plans, id).not.toEqual([]);
    },
  );

  it('goes through no other trade where the one aimed at may be learnt', () => {
    const { plans } = planTo('H2909', 'H2405', { settings: ['charges'] });
    expect(plans.map(({ parts }) => parts.length)).toEqual([1]);
  });

  it('leads the baker whom flour makes ill to no powder and no sector of flour, by plans and certificates', () => {
    const settings: Setting[] = ['allergenes'];
    const flour = new Set(sectorsOfFlour(catalogue.sectors, settings));
    const isOfFlour = (id: string) =>
      (lookup.pathways.get(id)?.sectors ?? []).some(({ sector }) => flour.has(sector));
    const { others, entries } = answerTo('anywhere', 'D1102', { settings });
    expect(others.map(({ id }) => id)).not.toContain('H3303');
    const titles = [
      ...entries.flatMap(({ certificates }) => certificates),
      ...(planTo('D1102', 'H3303', { settings }).none?.certificates ?? []),
    ];
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter(({ id }) => isOfFlour(id))).toEqual([]);
    // Who is ill of something else has these certificates after the others.
    const [first] =
      answerTo('anywhere', 'D1202', { settings }).entries.find(({ id }) => id === 'H3301')?.certificates ??
      [];
    expect(first && isOfFlour(first.id)).toBe(false);
  });

  it('says of a trade where powders are weighed, or cheese ripens, that it has what the allergic flee', () => {
    expect(planTo('D1102', 'H3303', { settings: ['allergenes'] }).aimedHas).toEqual(['allergenes']);
    expect(planTo('D1102', 'H2104', { settings: ['allergenes'] }).aimedHas).toEqual(['allergenes']);
    expect(planTo('D1102', 'N1101', { settings: ['allergenes'] }).aimedHas).toEqual([]);
  });

  it.each(['H2101', 'H2909', 'D1101'])(
    'puts no craft of the hand first before who bears no load: %s',
    (from) => {
      const { others, entries } = answerTo('anywhere', from, { settings: ['charges'] });
      for (const list of [others, entries]) {
        const crafts = list.map(({ id }) => wearsArms(lookup, found(lookup.occupations, id)));
        expect(crafts).toEqual([...crafts].sort((a, b) => Number(a) - Number(b)));
      }
      const told = entries.slice(0, 2).map(({ id }) => wearsArms(lookup, found(lookup.occupations, id)));
      expect(told).toEqual([false, false]);
    },
  );

  it('names a certificate that is also of the sector refused after the others, and says so', () => {
    const { entries } = answerTo('anywhere', 'H2101', { avoid: meat });
    const line = entries.find(({ id }) => id === 'H3301')?.certificates ?? [];
    expect(line.map(({ shared }) => shared)).toEqual([false, true]);
    const isOfMeat = (id: string) =>
      (lookup.pathways.get(id)?.sectors ?? []).some(({ sector }) => meat.includes(sector));
    for (const { certificates } of entries)
      for (const { id, shared } of certificates) expect(shared, id).toBe(isOfMeat(id));
  });

  it('says beside a trade that is exercised there as it is what ROME tells of it', () => {
    const dairy = { to: 'secteur:industrie-laitiere', settings: ['froid'] as Setting[] };
    expect(answerTo('move', 'N1101', dairy).asItIs).toMatchObject([{ id: 'N1101', settings: ['froid'] }]);
    expect(answerTo('move', 'N1101', { to: dairy.to }).asItIs).toMatchObject([{ settings: [] }]);
  });

  it('adds no second trade where one’s own is exercised as it is', () => {
    const field = { kind: 'field' as const, sectors: ['industrie-laitiere'], families: [] };
    const { alsoThere, plans } = plan(world, { kind: 'occupation', code: 'N1101' }, field, noOptions());
    expect(alsoThere.map(({ id }) => id)).toEqual(['N1101']);
    const trades = plans.flatMap(({ parts }) => parts.filter(({ pathway }) => pathway === null));
    expect(trades).toEqual([]);
  });

  it.each(['H2909', 'H3302'])(
    'says that a trade asks for a licence where ROME does only: not of %s',
    (code) => {
      expect(answerTo('anywhere', code, { settings: ['nuit', 'permis'] }).why).toEqual(['nuit']);
      expect(answerTo('anywhere', 'N4101', { settings: ['permis'] }).why).toEqual(['permis']);
    },
  );
});
