import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, occupation, pathway, reading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import type { Approach } from './approach.ts';
import { noOptions, type Target } from './ask.ts';
import { byCourse } from './origin-by-course.ts';
import type { Relevance } from './relevance.ts';
import { problemOf } from './problem.ts';
import { emptyProfile } from '../profile/profile.ts';
import { tripFromLevels } from './trip.ts';
import { buildWorld } from './world.ts';

/** Who leaves (A1), the trade of arrival (T1), the certificates: each a title, what each bloc asks for, and the trades it names. */
type Case = {
  own?: string[];
  more?: Partial<Occupation>;
  ways?: { title?: string; blocs?: string[][]; names?: string[] }[];
  /** Other trades with the same heart: they make its gestures say nothing. */
  crowd?: number;
  approaches?: Partial<Approach>[];
  relevant?: Partial<Pick<Relevance, 'trade' | 'pathway'>>;
  target?: Target;
};

const aTrade: Target = { kind: 'occupation', code: 'T1' };
const glass: Target = { kind: 'field', sectors: ['verre'], families: [] };
const threeBlocs = [['11'], ['21'], ['31']];

function wayBy({ own = ['11', '21'], more = {}, ways = [{}], crowd = 0, ...asked }: Case) {
  const { approaches = [], relevant = {}, target = aTrade } = asked;
  const ids = ways.map((_, at) => `RNCP${String(at + 1)}`);
  const blocsOf = (at: number) =>
    (ways[at]?.blocs ?? threeBlocs).map((skills, bloc) => ({
      code: `${ids[at] ?? ''}BC0${String(bloc + 1)}`,
      skills,
    }));
  const world = buildWorld(
    buildSpace({
      ...matchCatalogue(),
      occupations: [
        { ...occupation('A1', own, []), ...more },
        occupation('T1', ['11', '21', '31'], []),
        ...Array.from({ length: crowd }, (_, at) => occupation(`K${String(1000 + at)}`, own, [])),
      ],
      sectors: [plainSector('verre', { occupations: ['A1'] })],
      pathways: ways.map(({ title = 'Monter', names = ['T1'] }, at) => ({
        ...pathway(
          ids[at] ?? '',
          blocsOf(at).map(({ code }) => [code, code]),
          names,
        ),
        title,
        sectors: [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'test' }],
      })),
      blocSkills: ids.flatMap((_, at) => blocsOf(at).map(({ code, skills }) => reading(code, skills))),
    }),
    {},
  );
  const problem = problemOf(world, { kind: 'profile', profile: emptyProfile() }, target, noOptions());
  const relevance: Relevance = {
    ...problem.relevance,
    trade: () => true,
    pathway: () => true,
    ...relevant,
  };
  const trip = tripFromLevels('A1', world.occupationLevels('A1'));
  const told = approaches.map((one): Approach => ({ ...near, ...one }));
  return byCourse(
    { world, problem, target, approaches: () => told },
    { code: 'A1', trip, relevance, approaches: told },
  );
}
const near: Approach = {
  ...{ to: 'T1', near: 0.5, nearBySkills: 0.5, order: 0 },
  ...{ official: false, back: false, sameIndustry: false, sameDomain: false },
};

describe('who may come by a certificate', () => {
  it('is told with the certificate, what may be assessed, what is to learn, and the sectors of the trade', () => {
    expect(wayBy({ approaches: [{ order: 0.7 }, { order: 0.4 }] })).toEqual({
      origin: {
        code: 'A1',
        label: 'A1',
        sectors: [{ id: 'verre', label: 'verre', labelEn: 'verre' }],
        by: { kind: 'course', id: 'RNCP1', title: 'Monter' },
        evidence: 'shared',
        ...{ toAssess: 2, toLearn: 1, blocsGuessed: false, shared: null, core: null },
      },
      order: 0.7,
      sure: true,
    });
    expect(wayBy({})?.order).toBe(0);
  });

  it('is our estimate when a gesture is known from another setting only', () => {
    const blocs = [
      ['12', '22'],
      ['12', '22', '31'],
    ];
    expect(wayBy({ ways: [{ blocs }] })?.origin).toMatchObject({
      evidence: 'estimated',
      toAssess: 1,
      toLearn: 1,
    });
  });

  it('comes by the one of which least is to learn, the first of equals', () => {
    const [some, less] = [
      { title: 'Un', blocs: threeBlocs },
      { title: 'Deux', blocs: [['11'], ['21', '11', '31']] },
    ];
    const by = (ways: NonNullable<Case['ways']>) => wayBy({ ways })?.origin.by;
    expect(by([some, less])).toMatchObject({ title: 'Deux' });
    expect(by([less, some])).toMatchObject({ title: 'Deux' });
    expect(by([some, { ...some, title: 'Trois' }])).toMatchObject({ title: 'Un' });
  });
});

describe('who may not come by a certificate', () => {
  it('leads, sells or designs, unless the certificate does too', () => {
    const more = { label: 'Chef d’équipe' };
    expect(wayBy({ more, target: glass })).toBeNull();
    expect(wayBy({ more, target: glass, ways: [{ title: 'Responsable de ligne' }] })).not.toBeNull();
  });

  it('would come down to the trade aimed at, whatever the certificate says', () => {
    const more = { label: 'Chef d’équipe' };
    expect(wayBy({ more, ways: [{ title: 'Responsable de ligne' }] })).toBeNull();
  });

  it('has too little of the trade aimed at, unless the certificate names the trade that one leaves', () => {
    const relevant = { trade: () => false };
    expect(wayBy({ relevant })).toBeNull();
    expect(wayBy({ relevant, ways: [{ names: ['T1', 'A1'] }] })).not.toBeNull();
    // Towards a sector no trade is aimed at.
    expect(wayBy({ relevant, target: glass })).not.toBeNull();
  });

  it('is a stranger to the nearest trade of arrival, unless the certificate names the trade that one leaves', () => {
    const stranger = [{ near: 0.01 }];
    expect(wayBy({ approaches: stranger })).toBeNull();
    expect(wayBy({ approaches: stranger, ways: [{ names: ['T1', 'A1'] }] })).not.toBeNull();
    expect(wayBy({ approaches: [{}, ...stranger] })).not.toBeNull();
  });

  it('has nothing to do with the certificate', () => {
    expect(wayBy({ relevant: { pathway: () => false } })).toBeNull();
  });

  it('knows of it only what everyone knows, towards a trade', () => {
    expect(wayBy({ crowd: 20 })).toBeNull();
    expect(wayBy({ crowd: 20, target: glass })).not.toBeNull();
  });
});
