import { describe, expect, it } from 'vitest';
import type { CoCertification, Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, occupation, pathway, reading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { jointNearness } from '../match/trade-nearness.ts';
import { nearnessOf, skillNearness } from './nearness.ts';
import { buildWorld } from './world.ts';

type Case = {
  trades?: Occupation[];
  joint?: CoCertification[];
  title?: string;
  names?: string[];
  skills?: string[];
};
/** A1 and B1 do other things; A1 and C1 the same. */
const trades = [
  occupation('A1', ['11', '21'], []),
  occupation('B1', ['31'], []),
  occupation('C1', ['11', '21'], []),
];

function worldOf({ trades: own = trades, joint = [], title = 'Monter', names = [], skills = [] }: Case) {
  return buildWorld(
    buildSpace({
      ...matchCatalogue(),
      occupations: own,
      coCertification: joint,
      pathways: [{ ...pathway('RNCP1', [['RNCP1BC01', 'Bloc']], names), title }],
      blocSkills: [reading('RNCP1BC01', skills)],
    }),
    {},
  );
}
const job: Profile = { ...emptyProfile(), jobs: [{ code: 'A1' }] };
const nearness = (more: Case, profile = job) => nearnessOf(worldOf(more), profile);
/** One certification in four of A1 leads to B1 too. */
const joint: CoCertification[] = [
  { code: 'A1', count: 4, with: { B1: 1 } },
  { code: 'B1', count: 4, with: {} },
];

describe('how near a trade is', () => {
  it('is the cosine of the skills; 1 at least for the trade that is practised', () => {
    const { trade } = nearness({});
    expect(trade('C1')).toBeCloseTo(1);
    expect(trade('B1')).toBe(0);
    expect(trade('A1')).toBeGreaterThanOrEqual(1);
    expect(nearness({ trades: [occupation('A1', [], []), ...trades.slice(1)] }).trade('A1')).toBe(1);
    expect(trade('Z9')).toBe(0);
  });

  it('adds the certifications that lead to both, damped', () => {
    expect(jointNearness(worldOf({ joint }).joint, 'A1', 'B1')).toBeCloseTo(0.4 * 0.25 ** 0.7);
    expect(nearness({ joint }).trade('B1')).toBeCloseTo(0.4 * 0.25 ** 0.7);
    expect(nearness({ joint }).trade('C1')).toBeCloseTo(1);
  });

  it('counts the nearest of several jobs', () => {
    const both: Profile = { ...emptyProfile(), jobs: [{ code: 'C1' }, { code: 'A1' }] };
    const alone = skillNearness(worldOf({ joint }), both)('B1');
    expect(nearness({ joint }, both).trade('B1')).toBeCloseTo(alone + 0.4 * 0.25 ** 0.7);
  });

  it('is by skills alone for who names no job', () => {
    const claims: Profile = { ...emptyProfile(), skills: { '31': 'yes' } };
    const { trade } = nearness({ joint }, claims);
    expect(trade('B1')).toBeCloseTo(1);
    expect(trade('A1')).toBe(0);
  });
});

describe('how near a pathway is', () => {
  const pathwayOf = (more: Case, profile = job) => nearness(more, profile).pathway('RNCP1');

  it('is mostly the nearest of its trades', () => {
    expect(pathwayOf({ names: ['B1'], skills: ['31'] })).toBeCloseTo(0);
    expect(pathwayOf({ names: ['B1', 'C1'], skills: ['31'] })).toBeCloseTo(0.6);
    expect(nearness({}).pathway('RNCP9')).toBe(0);
  });

  it('then what it asks for', () => {
    expect(pathwayOf({ skills: ['31'] })).toBeCloseTo(0);
    const [own, other] = [pathwayOf({ skills: ['11', '21'] }), pathwayOf({ skills: ['11', '31'] })];
    expect(own).toBeGreaterThan(other);
    expect(own).toBeLessThanOrEqual(0.4 + 1e-9);
    expect(other).toBeGreaterThan(0);
  });

  it('then how much of its title the trade says', () => {
    const named = [{ ...occupation('A1', ['11', '21'], []), label: 'Soudeur' }, ...trades.slice(1)];
    expect(pathwayOf({ trades: named, title: 'Soudeur' })).toBeCloseTo(0.5);
    expect(pathwayOf({ trades: named, title: 'Soudeur de fours' })).toBeCloseTo(0.25);
  });
});
