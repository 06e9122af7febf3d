import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { origins } from '#core/plan/backwards.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { nearestOrigins } from '#core/plan/origin-groups.ts';
import { plan } from '#core/plan/plan.ts';
import { sectorsAsItIs } from '#core/plan/exercised.ts';
import { isResponsibility } from '#core/text/responsibility.ts';
import { buildWorld } from '#core/plan/world.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const into = (code: string) => origins(world, { kind: 'occupation', code }, noOptions(), 60);

/** Trade of arrival: whom an employer of that industry asks first (among the first eight), and whom nobody asks there. */
const judged: [to: string, first: string[], never: string[]][] = [
  ['H2102', ['H2105', 'H2104', 'H3301', 'H3305', 'H2301'], ['A1401', 'H3201', 'E1311']],
  ['H2105', ['H2102', 'H3301', 'H3302', 'H3305'], ['H2214', 'H3304']],
  ['H2301', ['H2304', 'H2303', 'H2302', 'H2102'], ['H2804', 'H3201']],
  ['H2302', ['H2301', 'H2304', 'H2303', 'H3305'], ['H2504', 'I1304']],
  ['H2903', ['H2918', 'H2912', 'H2905', 'H2906'], ['E1304', 'H2503']],
  ['H2906', ['H2905', 'H2912', 'H2909', 'H2903'], ['H2601', 'I1304']],
  ['H2913', ['H2916', 'H2917', 'H2914', 'H2902'], ['H2915', 'F1614']],
  ['H2902', ['H2911', 'H2914', 'H2901', 'H2913'], ['F1112', 'E1304']],
  ['H2909', ['H2901', 'H2906', 'H2604'], ['A1401']],
  ['H3301', ['H3305', 'H2102', 'H2105', 'H3302'], ['E1311']],
  ['H3302', ['H3301', 'H3305', 'N1105', 'N1103'], ['A1401']],
  ['N1101', ['N1105', 'N1103', 'N1115', 'N1110'], ['A1430']],
  ['N1103', ['N1115', 'N1110', 'N1105', 'N1101'], ['E1304', 'H3303']],
  ['I1304', ['I1335', 'I1302', 'I1310', 'I1309'], ['I1331', 'I1326']],
  ['I1310', ['I1304', 'I1309', 'I1335'], ['F1602', 'I1332', 'H1208', 'H1404']],
  ['H1503', ['H1531', 'H1525', 'H1210', 'H1214', 'H1224'], ['A1302', 'H1501']],
  ['H3201', ['H3202', 'H3203', 'H2802', 'H2801'], ['A1434', 'E1309']],
  ['H2401', ['H2416', 'H2414', 'H2422', 'B1802'], ['F1701', 'B1601']],
  ['H2202', ['H2203', 'H2201', 'H2206', 'H2205'], ['H2204', 'H2421']],
  ['H2304', ['H2301', 'H2303', 'H2302', 'H2105', 'H2102'], ['H1224', 'H1525', 'H1510', 'I1304']],
  ['H2303', ['H2304', 'H2301', 'H2302', 'H2105', 'H2102'], ['H1210', 'H1525', 'H1503']],
  ['H2409', ['H2410', 'H2415', 'H2423', 'B1813', 'B1803'], ['H1232', 'H2426']],
  ['H2803', ['B1201', 'H2801', 'H2802'], ['H1526', 'I1503']],
  ['I1309', ['I1310', 'I1304', 'I1335', 'H2602', 'F1629'], ['I1315', 'I1329', 'I1402']],
  ['K2304', ['K2308', 'K2303', 'K2307', 'K2318', 'H3302'], ['I1402', 'I1503']],
  ['F1402', ['F1401', 'F1704'], ['L1523']],
  ['K2204', ['K2205', 'K2202', 'K2303', 'J1301'], ['A1407', 'D1304']],
];

describe('whom an employer asks first', () => {
  it.each(judged)('%s', (to, first, never) => {
    const codes = into(to)
      .slice(0, 8)
      .map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(first));
    expect(codes.filter((code) => never.includes(code))).toEqual([]);
  });

  it('whom ROME sends, by one gesture that tells: a plumber to pipe fitting, a digger driver to farm machines', () => {
    expect(into('H2914').map(({ code }) => code)).toContain('F1603');
    expect(into('A1101').map(({ code }) => code)).toContain('F1302');
  });

  it('a trade of the domain before one that shares gestures by chance', () => {
    const codes = into('H2409').map(({ code }) => code);
    expect(codes.indexOf('B1803')).toBeLessThan(codes.indexOf('H2902'));
  });

  it.each(judged)('%s: no head among the first, something in common with each', (to) => {
    const list = into(to);
    expect(list.slice(0, 8).filter(({ label }) => isResponsibility(label))).toEqual([]);
    for (const { by, shared } of list) if (by.kind === 'move') expect(shared).toBeGreaterThan(0);
  });

  it('each of the first eight finds a way forwards too', () => {
    for (const [code] of judged.slice(0, 8))
      for (const origin of into(code).slice(0, 8)) {
        const start = { kind: 'occupation', code: origin.code } as const;
        const { plans } = plan(world, start, { kind: 'occupation', code }, noOptions());
        expect(plans.length, `${origin.code} ${code}`).toBeGreaterThan(0);
      }
  });

  it('calls no breeder of wild animals, nor tobacco grower, for a maker of cheese; a sub-aquatic fisher for no line', () => {
    const cheese = into('A1412');
    const away = /^A14(?:08|11|16|34|47)$/u;
    expect(cheese.filter(({ code }) => away.test(code))).toEqual([]);
    expect(nearestOrigins(cheese, 3).map(({ code }) => code)).toEqual(['H2105', 'H2102', 'H2103']);
    const line = into('H2102').map(({ code }) => code);
    expect(line).not.toContain('A1445');
    expect(line.findIndex((code) => /^A140[1-5]$/u.test(code))).toBeGreaterThan(
      line.findLastIndex((code) => code.startsWith('H')),
    );
  });

  it('towards an industry, who exercises there her trade as it is first: the welder of the nuclear sites', () => {
    const nuclear = { kind: 'field', sectors: ['nucleaire'], families: [] } as const;
    const list = origins(world, nuclear, noOptions(), 60);
    const same = list.filter(({ by }) => by.kind === 'asItIs').map(({ code }) => code);
    expect(list.slice(0, 12).every(({ by }) => by.kind === 'asItIs')).toBe(true);
    expect(same.slice(0, 12)).toEqual(expect.arrayContaining(['H2913', 'H2914', 'H2902', 'I1304']));
    expect(list.filter(({ label }) => isResponsibility(label))).toEqual([]);
  });

  it('workers before heads towards a whole industry too', () => {
    const dairy = { kind: 'field', sectors: ['industrie-laitiere'], families: [] } as const;
    const list = origins(world, dairy, noOptions(), 8);
    expect(list.map(({ code }) => code)).toContain('H3301');
    expect(list.filter(({ label }) => isResponsibility(label))).toEqual([]);
  });
});

describe('where a trade is exercised as it is', () => {
  it.each([
    ['H2913', ['construction-navale', 'nucleaire', 'aeronautique-spatial']],
    ['H2914', ['construction-navale', 'nucleaire', 'aeronautique-spatial']],
  ])(
    '%s: of what its records say as much of, first where its own names say that one works',
    (code, first) => {
      const ids = sectorsAsItIs(world, [code]).map(({ id }) => id);
      expect(ids.slice(0, 5)).toEqual(expect.arrayContaining(first));
      expect(ids.indexOf('ascenseurs-levage')).toBeGreaterThan(4);
    },
  );
});
