import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found } from '#core/catalogue/lookup.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { judge } from '#core/plan/course.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { plan } from '#core/plan/plan.ts';
import { profileAt, tripFrom } from '#core/plan/problem.ts';
import { isOfOtherMatter, worksSupple } from '#core/plan/supple.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));

function moveTo(from: string, sector: string) {
  const answer = answerDoor(world, { from, to: `secteur:${sector}` }, emptyProfile());
  if (answer.kind !== 'move') throw new Error(answer.kind);
  return answer;
}
const plansTo = (from: string, sector: string) =>
  plan(
    world,
    { kind: 'occupation', code: from },
    { kind: 'field', sectors: [sector], families: [] },
    noOptions(),
  ).plans;
/** Trades at the ends of plans, and those that their certificates are mainly of. */
const endsOf = (plans: ReturnType<typeof plansTo>) =>
  plans.flatMap(({ parts }) => {
    const last = parts.at(-1);
    if (last?.pathway) return world.titles.main(last.pathway.id) ?? [];
    return last?.steps.flatMap((step) => (step.kind === 'occupation' ? step.code : [])) ?? [];
  });

/** Who sews, cuts or works leather and fabrics. */
const supple = ['H2401', 'H2402', 'H2409', 'H2411', 'H2414', 'H2416', 'B1802', 'B1803', 'B1809', 'D1207'];
/** Who works something else, or in any industry. */
const others = ['H2201', 'H2202', 'H2206', 'H2207', 'H2102', 'H2909', 'H2903', 'H2913', 'H3201', 'H3301'];
const more = ['N1103', 'N1105', 'I1304', 'H3302', 'H2605', 'D1102'];

describe('who works leather or fabrics, towards furniture', () => {
  it.each(supple)('is told of the upholsterer, %s too', (from) => {
    const { lead, others: beside, entries } = moveTo(from, 'ameublement');
    expect([lead, ...beside, ...entries].map((one) => one?.id)).toContain('B1806');
  });

  it.each(supple)('sees trades of wood after those that sew or cover: %s', (from) => {
    const { lead, others: beside } = moveTo(from, 'ameublement');
    const isWood = [...(lead ? [lead] : []), ...beside].map(({ id }) => isOfOtherMatter(id));
    expect(isWood).toEqual([...isWood].sort((a, b) => Number(a) - Number(b)));
    expect(endsOf(plansTo(from, 'ameublement')).filter(isOfOtherMatter)).toEqual([]);
  });

  it('has a plan to become an upholsterer, and the certificate of one', () => {
    const ends = endsOf(plansTo('H2401', 'ameublement'));
    expect(ends.slice(0, 2)).toEqual(['H2422', 'B1806']);
    expect(ends.slice(2)).toEqual(['B1806']);
  });

  it('keeps other matters where the industry has no trade of leather of its own', () => {
    expect(endsOf(plansTo('H2401', 'automobile'))).toContain('H2909');
    expect(moveTo('H2401', 'automobile').lead?.id).toBe('B1811');
  });
});

describe('who works something else', () => {
  it.each([...others, ...more])('is not led by the matter: %s', (from) => {
    expect(worksSupple([from])).toBe(false);
    expect(worksSupple([from, 'H2207'])).toBe(false);
  });

  it('is led to wood where wood is what they work', () => {
    expect(moveTo('H2201', 'ameublement').others.map(({ id }) => id)).not.toContain('B1806');
    expect(worksSupple(['H2401', 'H2201'])).toBe(false);
    expect(worksSupple([])).toBe(false);
  });
});

/** The state of a bloc for who exercises a trade. */
function stateOf(from: string, code: string) {
  const course = [...world.courses.values()].find(({ codes }) => codes.includes(code));
  if (course === undefined) throw new Error(code);
  const trip = tripFrom(world, profileAt(world, { kind: 'occupation', code: from }));
  return judge(space.kinship, course, trip).find(({ unit }) => unit.code === code)?.state;
}

describe('a bloc to be recognised', () => {
  it.each([
    ['H2401', 'RNCP36258BC01'],
    ['H2401', 'RNCP36258BC02'],
    ['H2208', 'RNCP36258BC01'],
    ['H2102', 'RNCP35308BC01'],
    ['H2303', 'RNCP35308BC01'],
    ['H2423', 'RNCP35308BC01'],
    ['H2912', 'RNCP35308BC01'],
    ['H2102', 'RNCP591BC01'],
    ['H2102', 'RNCP35753BC04'],
    ['H2402', 'RNCP36245BC03'],
    ['F1701', 'RNCP36245BC03'],
    ['H2602', 'RNCP36245BC03'],
    ['N1103', 'RNCP591BC01'],
    ['H2913', 'RNCP36258BC01'],
    ['H3302', 'RNCP35308BC01'],
  ])('is to be learnt by %s where but gestures of every trade are there: %s', (from, code) => {
    expect(stateOf(from, code)).toBe('toLearn');
  });

  it.each([
    ['H2301', 'RNCP35308BC01'],
    ['B1811', 'RNCP36258BC01'],
    ['B1811', 'RNCP36258BC02'],
    ['B1806', 'RNCP36258BC01'],
    ['B1806', 'RNCP36258BC02'],
    ['B1806', 'RNCP36245BC01'],
    ['H2102', 'RNCP35753BC03'],
    ['H2102', 'RNCP37699BC01'],
    ['H2207', 'RNCP36244BC04'],
  ])('is one where the person does what it asks for: %s, %s', (from, code) => {
    expect(stateOf(from, code)).toBe('toAssess');
  });

  it('is one by gestures of every trade too where the record names the trade exercised', () => {
    const line = catalogue.pathways.find(({ title }) =>
      /conducteur de ligne.*transformation laiti/iu.test(title),
    );
    const [named = 'H2102'] = line?.occupations.map(({ code }) => code) ?? [];
    const course = found(world.courses, line?.id ?? '');
    const trip = tripFrom(world, profileAt(world, { kind: 'occupation', code: named }));
    expect(judge(space.kinship, course, trip).map(({ state }) => state)).toContain('toAssess');
  });
});
