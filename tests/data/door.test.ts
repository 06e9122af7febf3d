import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found } from '#core/catalogue/lookup.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { nobody } from '#core/next-steps/facts.ts';
import { doorNext } from '#core/pages/door-next.ts';
import { answerDoor } from '#core/plan/door.ts';
import type { DoorAnswer } from '#core/plan/door-answer.ts';
import { noOptions } from '#core/plan/ask.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { drivingLast } from '#core/plan/driving-last.ts';
import { handlesFlour } from '#core/plan/matter.ts';
import { openings } from '#core/plan/openings.ts';
import { usualLevel } from '#core/plan/relevance.ts';
import { drivesMachines } from '#core/plan/permits.ts';
import type { Setting } from '#core/plan/setting.ts';
import { alsoToTell } from '#core/plan/settings.ts';
import { buildWorld } from '#core/plan/world.ts';
import { everyday } from '#core/profile/everyday.ts';
import { emptyProfile } from '#core/profile/profile.ts';
import { isResponsibility } from '#core/text/responsibility.ts';

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

  it('tells an adviser of trades by which one enters the industry aimed at, where nothing of it is near', () => {
    for (const [from, sector] of [
      ['A1439', 'chimie'],
      ['A1421', 'chimie'],
      ['L1403', 'plasturgie'],
      ['D1102', 'chimie'],
    ] as const) {
      const answer = answerTo('move', from, `secteur:${sector}`);
      expect([answer.lead, answer.asItIs, answer.othersThere]).toEqual([null, [], false]);
      const next = doorNext(space.lookup, answer, nobody(), emptyProfile());
      const leads = next?.facts.wish.leads.map(({ id }) => id);
      expect(leads).toEqual(answer.entries.slice(0, 3).map(({ id }) => id));
      expect(leads).toHaveLength(3);
    }
  });

  it('says of a forklift driver, where the trade is exercised as it is, that one drives by leave; of a welder, not', () => {
    const there = (code: string) => answerTo('move', code, 'secteur:industrie-laitiere').asItIs[0];
    expect(there('N1101')).toMatchObject({ id: 'N1101', drives: 'trucks' });
    const nuclear = answerTo('move', 'H2913', 'secteur:nucleaire');
    expect(nuclear.asItIs[0]).toMatchObject({ drives: null, welds: true });
    expect(nuclear.permitsThere.map(({ label }) => label).join()).toMatch(/Nucléaire niveau 1.*niveau 2/u);
    expect(answerTo('move', 'H2913', 'secteur:industrie-laitiere').permitsThere).toEqual([]);
  });

  it('tells who avoids nights of the shifts and the duty that ROME lists, beside a trade exercised as it is and beside one aimed at', () => {
    const [own] = answerTo('move', 'H3305', 'secteur:pharmacie', 'nuit').asItIs;
    expect(alsoToTell(['nuit'], own?.settings ?? [])).toContain('poste');
    const { lead } = answerTo('move', 'H3305', 'H3201', 'nuit');
    expect(alsoToTell(['nuit'], lead?.settings ?? [])).toContain('poste');
    expect(alsoToTell(['charges'], lead?.settings ?? [])).not.toContain('poste');
  });

  it.each(['D1102', 'D1202', 'F1606', 'K2204'])(
    'leads who is ill of what %s handles to no trade of the same products, nor among carcasses',
    (code) => {
      const { others, entries } = answerTo('anywhere', code, null, 'allergenes');
      const ids = [...others, ...entries].map(({ id }) => id);
      expect(ids.filter((id) => id.slice(0, 3) === code.slice(0, 3))).toEqual([]);
      expect(ids).not.toContain('H2101');
      expect(ids).not.toContain('H3404');
    },
  );

  it('shows who flees the cold trades without any before those that ROME says to have some, and asthma no dust', () => {
    for (const from of ['H2101', 'H2103', 'D1101']) {
      const cold = answerTo('anywhere', from, null, 'froid', 'sang').others.map(({ settings }) =>
        settings.includes('froid'),
      );
      expect(cold).toEqual([...cold].sort((a, b) => Number(a) - Number(b)));
    }
    const { others, entries } = answerTo('anywhere', 'H2105', null, 'allergenes');
    const labels = [...others, ...entries].map(({ label }) => label);
    expect(labels.filter((label) => /matériaux de construction|menuis|ciment/iu.test(label))).toEqual([]);
  });

  it('shows who may go anywhere a certificate of every branch before that of vines', () => {
    const { entries } = answerTo('anywhere', 'D1102', null, 'allergenes');
    const [first] = entries.find(({ id }) => id === 'N1101')?.certificates ?? [];
    expect(first?.title).toBe("Cariste d'entrepôt");
  });

  it('offers hands that hurt no craft of the hands to enter, and who works on machines before operators', () => {
    const { entries } = answerTo('anywhere', 'D1101', null, 'charges', 'repetitif');
    const labels = entries.map(({ label }) => label);
    expect(labels[0]).not.toMatch(/^(?:Opérateur|Agent|Ouvrier)/u);
    expect(labels.slice(0, 2).some((label) => label.startsWith('Conducteur'))).toBe(true);
    expect(labels.filter((label) => /ajusteur|maroquin|brod|cuir|menuis|modist/iu.test(label))).toEqual([]);
  });

  it('leads the baker whom flour makes ill neither to weigh and mix powders again, nor to the moulds of cheese', () => {
    const { others, entries } = answerTo('anywhere', 'D1102', null, 'allergenes');
    const ids = others.map(({ id }) => id);
    for (const id of ['H3303', 'H2104']) expect([...ids, ...entries.map((one) => one.id)]).not.toContain(id);
    expect(entries.length).toBeGreaterThan(2);
    const flour = others.filter(({ id }) => handlesFlour(found(space.lookup.occupations, id)));
    expect(flour).toEqual([]);
    // Who can go on with their trade has it first.
    const able = answerTo('anywhere', 'D1102', null).others.map(({ id }) => id);
    expect(able).not.toContain('H3303');
  });

  it('keeps who does not bear blood from meat', () => {
    const { sectors, others, avoided } = answerTo('anywhere', 'H2101', null, 'sang');
    expect([sectors, avoided]).toEqual([[], true]);
    expect(others.map(({ label }) => label).join(' ')).not.toMatch(/viande|boucher/i);
    expect(answerTo('anywhere', 'H2101', null).others.map(({ id }) => id)).toContain('H2103');
  });

  it('tells a lower level only where certificates are two levels apart: a setter, a line driver, a storekeeper are told nothing', () => {
    for (const code of ['H3203', 'H2102', 'H1503'])
      expect(answerTo('anywhere', code, null).others.filter((one) => one.farBelow)).toEqual([]);
  });

  it('puts after its equals what one would come down to, and leaves it out where that is refused', () => {
    const below = (...settings: Setting[]) =>
      answerTo('anywhere', 'H1404', null, ...settings).others.flatMap((one) => (one.below ? [one.id] : []));
    expect(below()).toEqual(['I1310']);
    expect(below('descendre')).toEqual([]);
  });

  it('leads a technician to no lower rank of the same trade', () => {
    const { others } = answerTo('anywhere', 'H1503', null);
    expect(others.length).toBeGreaterThan(1);
    expect(others.map(({ id }) => id)).not.toContain('H1531');
  });

  it('places no laboratory on farms, and names the industries of a trade that all have by what certifies its family there', () => {
    const { sectors } = answerTo('anywhere', 'H1503', null);
    expect(sectors.map(({ id }) => id)).not.toContain('production-agricole');
    expect(sectors[0]?.id).toBe('chimie');
    const storing = answerTo('anywhere', 'N1101', null).sectors.map(({ id }) => id);
    expect(storing.slice(0, 4)).toEqual(expect.arrayContaining(['pharmacie', 'metallurgie']));
  });

  it.each([
    ['H2101', true],
    ['H2104', true],
    ['H2401', true],
    ['H2105', false],
    ['H2301', false],
    ['H2206', false],
    ['D1102', false],
    ['H1503', false],
  ])('says whether a trade is exercised in its own industry only: %s, %s', (from, own) => {
    expect(answerTo('anywhere', from, null).ownOnly).toBe(own);
  });

  it('names first, to who has no trade yet, trades that most people enter, then some of each industry', () => {
    const { entries } = answerTo('entry', 'debut', null);
    const widespread = entries.map(({ id }) => space.lookup.occupations.get(id)?.widespread === true);
    expect(widespread.slice(0, 4)).toEqual([true, true, true, true]);
    expect(widespread.slice(4)).toContain(false);
  });

  it.each(everyday.map(({ id, skills }) => [id, skills] as const))(
    'leads who says but one thing of every day (%s) to no craft of art first',
    (_, skills) => {
      const packs = ['300268'];
      const claims = Object.fromEntries([...skills, ...packs].map((id) => [id, 'partly' as const]));
      const answer = answerDoor(world, { from: 'debut', to: null }, { ...emptyProfile(), skills: claims });
      if (answer.kind !== 'entry') throw new Error(answer.kind);
      expect(answer.entries[0]?.id).not.toMatch(/^B1[1-7]/u);
    },
  );

  it('answers for a whole industry as for one: the trade as it is, or the nearest of it', () => {
    const food = (from: string) => answerTo('move', from, 'filiere:alimentaire');
    for (const code of ['N1101', 'H1503', 'I1310', 'H3301', 'K2204'])
      expect(food(code).asItIs.map(({ id }) => id)).toContain(code);
    expect(food('N1101').to).toMatchObject({ kind: 'industry', label: 'Industries alimentaires' });
    const baker = food('H2301');
    expect(baker.lead).not.toBeNull();
    expect(answerDoor(world, { from: 'debut', to: 'filiere:alimentaire' }, emptyProfile())).toMatchObject({
      kind: 'entry',
    });
  });

  it('leads the driver with a worn back to no other lorry, and to where others enter', () => {
    const { others, entries, avoided } = answerTo('anywhere', 'N4101', null, 'charges');
    expect(others.filter(({ id }) => id.startsWith('N41'))).toEqual([]);
    expect(entries.length).toBeGreaterThan(2);
    expect(avoided).toBe(true);
    expect(answerTo('anywhere', 'N4101', null).others.some(({ id }) => id.startsWith('N41'))).toBe(true);
  });

  it.each([
    ['N4101', 'charges'],
    ['N4101', 'permis'],
    ['N4105', 'charges'],
    ['N4113', 'charges'],
    ['N1101', 'charges'],
    ['N1110', 'debout'],
  ] as const)(
    'offers the office side of the trade left to who no longer bears it: %s, %s',
    (code, setting) => {
      const { entries } = answerTo('anywhere', code, null, setting);
      const offices = entries.filter(({ id }) => /^N(?:1[23]|42)/u.test(id));
      expect(offices.length).toBeGreaterThan(0);
      expect(entries[0]).toEqual(offices[0]);
      for (const { certificates } of offices) {
        // A title of the armed forces may be the only one: the trade is said without it. One of the next level leads there, whatever higher ones there are.
        for (const one of certificates) {
          expect(one.reserve).toBeNull();
          expect(one.level ?? 0).toBeLessThanOrEqual(4);
        }
      }
      expect(entries.length).toBeGreaterThan(offices.length);
    },
  );

  it('names transport planning first to who leaves a lorry', () => {
    const { entries } = answerTo('anywhere', 'N4101', null, 'charges', 'debout');
    expect(entries[0]?.id).toBe('N4203');
    // Who makes things, and who may still drive, is sent to no such office.
    for (const { id } of answerTo('anywhere', 'H2909', null, 'nuit', 'poste').entries)
      expect(id).not.toMatch(/^N(?:12|13|42)/u);
    expect(answerTo('anywhere', 'N4101', null, 'nuit').entries.map(({ id }) => id)).not.toContain('N4203');
  });

  it.each(['H2909', 'H2605', 'H2906', 'H3201', 'H2102'])(
    'sends who leaves the shifts of a trade to carry and to store after what is near it: %s',
    (code) => {
      const { entries, others } = answerTo('anywhere', code, null, 'nuit', 'poste');
      expect(others.length + entries.length).toBeGreaterThan(2);
      if (entries.length > 0) expect(entries[0]?.id).not.toMatch(/^N11/u);
    },
  );

  it('leads a baker who leaves the shop to no shop and no restaurant, and puts them last among what is near', () => {
    const ofShops = /^(?:D1[25]|G1[6-8])/u;
    for (const { others } of [
      answerTo('anywhere', 'D1102', null),
      answerTo('move', 'D1102', 'secteur:chimie'),
    ])
      for (const { id } of others) expect(id).not.toMatch(ofShops);
    const near = openings(world, { kind: 'occupation', code: 'D1102' }, noOptions()).trades;
    const shops = near
      .filter(({ shared, label }) => shared > 0 && !isResponsibility(label))
      .map(({ code }) => ofShops.test(code));
    expect(shops.lastIndexOf(false)).toBeLessThan(shops.includes(true) ? shops.indexOf(true) : shops.length);
    // Who is of a shop goes on to others.
    expect(answerTo('anywhere', 'D1507', null).others.some(({ id }) => ofShops.test(id))).toBe(true);
  });

  it.each(['H2909', 'H2102', 'H3201', 'H2402'])(
    'lets the hours of the day choose the first lead: no shifts before trades without, to who flees nights: %s',
    (code) => {
      const { others } = answerTo('anywhere', code, null, 'nuit');
      const hours = others.map(({ settings }) =>
        settings.some((one) => ['nuit', 'poste', 'astreinte'].includes(one)),
      );
      expect(hours.length).toBeGreaterThan(1);
      expect([...hours].sort((a, b) => Number(a) - Number(b))).toEqual(hours);
    },
  );

  it('keeps who sets presses near moulding and processes, before a saw that shares as many gestures', () => {
    const [first] = answerTo('anywhere', 'H3202', null, 'nuit', 'poste').others;
    expect(first?.id).toMatch(/^H(?:23|29|32)/u);
  });

  it('leads who refuses an industry to none of its sectors, trades or certificates', () => {
    const food = world.space.lookup.catalogue.sectors
      .filter(({ romeSectors }) => romeSectors.includes('83'))
      .map(({ id }) => id);
    const asked = (avoid: string[]) => {
      const answer = answerDoor(world, { from: 'H1503', to: null, avoid }, emptyProfile());
      if (answer.kind !== 'anywhere') throw new Error(answer.kind);
      return answer;
    };
    const isFood = (id: string) => food.includes(id);
    const told = ({ sectors, others, entries }: Omit<ReturnType<typeof asked>, 'oneMore'>) =>
      [...sectors, ...[...others, ...entries].flatMap((one) => ('sectors' in one ? one.sectors : []))].map(
        ({ id }) => id,
      );
    const { oneMore, ...spared } = asked(food);
    expect(told(asked([])).filter(isFood)).not.toEqual([]);
    expect(told(spared).filter(isFood)).toEqual([]);
    expect(spared.sectors).not.toEqual([]);
    const opened = space.lookup.pathways.get(oneMore?.pathway ?? '')?.sectors ?? [];
    expect(opened.filter(({ sector }) => !isFood(sector)).length).toBeGreaterThanOrEqual(
      Math.min(1, opened.length),
    );
    expect(spared.refused.map(({ id }) => id)).toEqual(food);
  });

  it('shows no trade and no certificate of what is refused in what is near, whichever names it', () => {
    const meat = ['viandes', 'charcuterie-salaison', 'volailles-oeufs'];
    const ofMeat = /viande|bouch|abattoir|charcut/i;
    const options = { ...noOptions(), avoid: meat };
    for (const code of ['H2101', 'H2103', 'D1103']) {
      const near = openings(world, { kind: 'occupation', code }, options);
      expect(near.trades.map(({ label }) => label).filter((one) => ofMeat.test(one))).toEqual([]);
      expect(near.pathways.map(({ title }) => title).filter((one) => ofMeat.test(one))).toEqual([]);
      expect(near.pathways.map(({ id }) => id)).not.toContain('CI57701');
    }
    // Who refuses what is in the trade itself stays in none of its sectors, and may enter another one.
    const answer = answerDoor(world, { from: 'H2101', to: null, avoid: meat }, emptyProfile());
    if (answer.kind !== 'anywhere') throw new Error(answer.kind);
    expect([answer.sectors, answer.avoided]).toEqual([[], true]);
    expect(answer.entries).not.toEqual([]);
    const chemist = answerDoor(world, { from: 'H2301', to: null, avoid: ['chimie'] }, emptyProfile());
    expect(chemist.kind === 'anywhere' && chemist.sectors.map(({ id }) => id)).toContain('pharmacie');
  });

  it.each(['N4101', 'N4105'])('names first what needs no driving to who must not drive: %s', (code) => {
    const answer = drivingLast(answerTo('anywhere', code, null, 'permis'));
    if (answer.kind !== 'anywhere') throw new Error(answer.kind);
    const drives = [...answer.entries, ...answer.others].map(drivesMachines);
    expect(drives.length).toBeGreaterThanOrEqual(3);
    expect(drives.slice(0, 3)).not.toContain(true);
  });

  it('tells a welder of no welding as another trade, there or near', () => {
    const { lead } = answerTo('move', 'H2913', 'secteur:aeronautique-spatial');
    expect(lead?.label).not.toMatch(/^Soudeur/);
    const near = answerTo('anywhere', 'H2917', null).others.map(({ label }) => label);
    expect(near).not.toContain('Soudeur / Soudeuse');
  });

  it('keeps hands that hurt from the trades of which ROME tells that gestures come back', () => {
    const { others } = answerTo('anywhere', 'H2402', null, 'repetitif');
    expect(others.length).toBeGreaterThan(0);
    for (const { id } of others) expect(found(space.lookup.occupations, id).contexts).not.toContain('300801');
  });

  it('leaves a whole branch with the sector that stands for it', () => {
    const sectors = (avoid: string[]) =>
      answerDoor(world, { from: 'I1304', to: null, avoid }, emptyProfile());
    const all = sectors([]);
    const spared = sectors(['metallurgie']);
    const ids = (answer: DoorAnswer) =>
      answer.kind === 'anywhere' ? answer.sectors.map(({ id }) => id) : [];
    expect(ids(all)).toContain('metallurgie');
    expect(ids(spared).filter((id) => ['metallurgie', 'mecanique', 'automobile'].includes(id))).toEqual([]);
  });
});
