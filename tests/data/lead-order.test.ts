import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found } from '#core/catalogue/lookup.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { answerDoor } from '#core/plan/door.ts';
import type { DoorAnswer } from '#core/plan/door-answer.ts';
import { noOptions } from '#core/plan/ask.ts';
import { domainOf } from '#core/plan/industry.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { openings } from '#core/plan/openings.ts';
import { emptyMobility } from '#core/plan/query.ts';
import { isSameWork } from '#core/plan/same-work.ts';
import type { Setting } from '#core/plan/setting.ts';
import { occupationView } from '#core/pages/occupation.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const codes = catalogue.occupations.map(({ code }) => code);

function answerTo<K extends DoorAnswer['kind']>(
  kind: K,
  from: string,
  to: string | null,
  ...settings: Setting[]
) {
  const answer = answerDoor(world, { from, to, settings, more: false }, emptyProfile());
  if (answer.kind !== kind) throw new Error(answer.kind);
  return answer as Extract<DoorAnswer, { kind: K }>;
}
const anywhere = (from: string, ...settings: Setting[]) => answerTo('anywhere', from, null, ...settings);
const leadsOf = (from: string) => anywhere(from).others.map(({ id }) => id);
const listOf = (code: string) => openings(world, { kind: 'occupation', code }, noOptions()).trades;
function planOf(from: string, to: string, ...settings: Setting[]) {
  const query = { ...emptyMobility(), from, to };
  const asked = { ...query, options: { ...query.options, settings } };
  const answer = answerMobility(world, asked, emptyProfile(), '2026-11-28');
  if (answer.kind !== 'plans') throw new Error(answer.kind);
  return answer;
}

describe('one’s own work under the name of one industry', () => {
  it('is met by its name, its domain and its industries, over the whole catalogue', () => {
    const met = codes.flatMap((own) =>
      codes.filter((code) => isSameWork(world, [own], code)).map((code) => `${own} ${code}`),
    );
    expect(met).toEqual(['H1503 H1510', 'I1304 I1323']);
  });

  it('is no other trade: no lead beside, not in the list of what is near, and its plan has nothing to learn', () => {
    for (const [own, code] of [
      ['H1503', 'H1510'],
      ['I1304', 'I1323'],
    ] as const) {
      expect(leadsOf(own)).not.toContain(code);
      expect(listOf(own).map((one) => one.code)).not.toContain(code);
      expect(planOf(own, code).carried[0]?.learn).toEqual([]);
    }
    expect(answerTo('move', 'H1503', 'secteur:pharmacie').others.map(({ id }) => id)).not.toContain('H1510');
    // The other way, it is: the trade of every industry leads out of one.
    expect(leadsOf('H1510')).toContain('H1503');
  });
});

describe('one’s own work under the name of one industry, aimed at by its name', () => {
  it('is answered as that industry: it is exercised there as it is, by its rules', () => {
    const answer = answerTo('move', 'H1503', 'H1510');
    expect(answer.to).toMatchObject({ kind: 'sector', id: 'pharmacie' });
    expect(answer.asItIs.map(({ id }) => id)).toEqual(['H1503']);
    expect((answer.rulesThere ?? []).map(({ label }) => label).join()).toContain('(BPF)');
    expect(answerTo('move', 'H1510', 'H1503').to).toMatchObject({ kind: 'occupation', id: 'H1503' });
  });

  it('is not listed beside it on its page', () => {
    const ways = { lookup: space.lookup, moves: world, joint: world.joint, telling: world.telling };
    const view = occupationView({ ...ways, names: () => null }, found(space.lookup.occupations, 'H1503'));
    expect(view.to.map(({ code }) => code)).not.toContain('H1510');
  });
});

describe('the order of what is near', () => {
  it.each(['H1503', 'H3201', 'H2102', 'H2301', 'I1304', 'N1101', 'H2906', 'H2402'])(
    'puts an official move with next to nothing in common after what shares half: %s',
    (code) => {
      const trades = listOf(code).filter(({ label }) => !/responsable|ing[ée]nieur|chef/iu.test(label));
      const little = trades.findIndex(({ shared, core }) => shared <= core / 10);
      const half = trades.findLastIndex(({ shared, core }) => shared > 1 && 2 * shared >= core);
      if (little >= 0) expect(half).toBeLessThan(little);
    },
  );

  it('leads who runs a plastics press to lines of food, non-wovens and chemicals before glass, quarries and the forge', () => {
    const [first, ...others] = leadsOf('H3201');
    expect(first).toBe('H3202');
    expect(others.slice(0, 2)).toEqual(['H2102', 'H2405']);
    for (const code of ['H2801', 'H2802', 'H2904']) expect(others).not.toContain(code);
    const list = listOf('H3201').map(({ code }) => code);
    for (const code of ['H2102', 'H2405', 'H2301', 'H3301'])
      expect(list.indexOf(code)).toBeLessThan(list.indexOf('H2802'));
    expect(list.indexOf('H2904')).toBeGreaterThan(list.indexOf('H3301'));
    // The home page and the list say the same, in the same order.
    expect(list.slice(0, 5)).toEqual([first, ...others]);
  });

  it('lists for a laboratory what shares most before what ROME names with one gesture of eleven', () => {
    const list = listOf('H1503').map(({ code }) => code);
    expect(list.slice(0, 3).sort()).toEqual(['H1525', 'H1530', 'H1531']);
    for (const code of ['I1327', 'H1303']) expect(list.indexOf(code)).toBeGreaterThan(list.indexOf('J1302'));
  });

  it('says of a trade of another domain, all of whose gestures are there, that what changes is to be asked', () => {
    const all = codes
      .filter((_, at) => at % 12 === 0)
      .flatMap((from) => {
        const answer = answerDoor(world, { from, to: null, more: false }, emptyProfile());
        return answer.kind === 'anywhere' ? answer.others.map((lead) => ({ from, lead })) : [];
      });
    const whole = all.filter(({ lead }) => lead.kind === 'occupation' && lead.counts.learn === 0);
    expect(whole.length).toBeGreaterThan(2);
    for (const { from, lead } of whole)
      expect(lead.counts.changes === true).toBe(domainOf(from) !== domainOf(lead.id));
    expect(planOf('H3201', 'H2802').carried[0]?.changes).toBe(true);
  });
});

describe('the bloc that would open more', () => {
  it.each([
    'H3201',
    'H2909',
    'H2105',
    'H2801',
    'N4101',
    'H2102',
    'H2301',
    'N1101',
    'I1304',
    'H2913',
    'H2402',
  ])('is of a trade near one’s own or a lead, and asks for gestures of one’s heart: %s', (code) => {
    const answer = answerDoor(world, { from: code, to: null }, emptyProfile());
    const oneMore = answer.kind === 'anywhere' ? answer.oneMore : null;
    expect(oneMore?.pathwayTitle ?? '').not.toMatch(/menuisier|granulats|nautique|marine/iu);
    if (oneMore === null) return;
    const own = new Set(world.core(code));
    const shared = (world.courses.get(oneMore.pathway)?.gestures ?? []).filter((place) => own.has(place));
    expect(shared.length).toBeGreaterThan(1);
  });
});

describe('where who flees their trade may enter', () => {
  const entriesOf = (code: string, ...settings: Setting[]) => anywhere(code, ...settings).entries;

  it.each([
    ['H2101', ['charges', 'repetitif', 'froid']],
    ['D1101', ['charges', 'repetitif']],
    ['D1102', ['allergenes']],
    ['K2204', ['charges']],
    ['N4101', ['charges']],
  ] as const)('asks for little first, in many industries: %s %s', (code, settings) => {
    const entries = entriesOf(code, ...settings);
    expect(entries.length).toBeGreaterThan(2);
    const levels = (at: number) => (entries[at]?.certificates ?? []).map(({ level }) => level ?? 0);
    expect(Math.max(0, ...levels(0))).toBeLessThanOrEqual(3);
    // A trade of one industry (machines of a textile mill) is none of the first.
    expect(entries.slice(0, 2).map(({ id }) => id)).not.toContain('H2403');
  });

  it('keeps checks in a laboratory, after what asks for less', () => {
    const ids = entriesOf('H2101', 'charges', 'repetitif', 'froid').map(({ id }) => id);
    expect(ids[0]).toBe('H3301');
    expect(ids).toContain('H1503');
    expect(ids).not.toContain('H2401');
  });
});

describe('a lead towards a trade', () => {
  it('has a plan to transport planning for a lorry driver with a bad back, and counts no title of the armed forces', () => {
    const { lead } = answerTo('move', 'N4101', 'N4203', 'charges');
    expect(lead?.id).toBe('N4203');
    const { planned, entering } = planOf('N4101', 'N4203', 'charges');
    expect(planned.plans.map(({ name }) => name)).toEqual(['toLearn']);
    expect(entering?.certified).toBe(false);
  });

  it('has a plan, or certificates that are named, whatever the trade', () => {
    const froms = ['H3201', 'N4101', 'D1102', 'K2204', 'I1304'];
    const tos = codes.filter((code, at) => at % 17 === 0 || (/^[HIN]/u.test(code) && at % 7 === 0));
    let [leads, last] = [0, 0];
    for (const from of froms)
      for (const to of tos.filter((code) => code !== from)) {
        if (answerTo('move', from, to).lead === null) continue;
        leads += 1;
        const { plans, none } = planOf(from, to).planned;
        last += Number(plans[0]?.name === 'toLearn');
        const named = [...plans, ...(none?.certificates ?? []), ...(none?.entries ?? [])];
        expect([from, to, named.length > 0]).toEqual([from, to, true]);
      }
    expect(leads).toBeGreaterThan(150);
    expect(last).toBeGreaterThan(10);
  }, 120_000);

  it('makes none of an engineer or a nurse, of whose work next to nothing is there, and leads nowhere', () => {
    for (const [from, to] of [
      ['H3201', 'H1406'],
      ['K2204', 'J1511'],
      ['I1304', 'H1204'],
    ] as const) {
      expect(answerTo('move', from, to).lead).toBeNull();
      expect(planOf(from, to).planned.plans).toEqual([]);
    }
  });
});

it('sends who cuts meat, and spares a shoulder and the cold, to no craft of art nor to a shop by a guess of ours', () => {
  const answer = answerDoor(
    world,
    { from: 'H2103', to: null, settings: ['charges', 'repetitif', 'froid'], today: '2026-11-29' },
    emptyProfile(),
  );
  const others = answer.kind === 'anywhere' ? answer.others.map(({ id }) => id) : [];
  expect(others).toContain('H3301');
  expect(others.filter((id) => /^(?:B1|D11)/u.test(id))).toEqual([]);
});
