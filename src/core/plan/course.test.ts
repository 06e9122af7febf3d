import { describe, expect, it } from 'vitest';
import type { Demand } from '../match/demand.ts';
import { plainPathway } from '../catalogue/plain.fixture.ts';
import type { Kinship } from '../match/kinship.ts';
import { courseOf } from './course.ts';
import type { Places } from './levels.ts';

const places: Places = {
  skill: new Map([
    ['11', 0],
    ['21', 1],
    ['91', 2],
  ]),
  byMacro: new Map(),
  macro: new Map([
    ['1', 4],
    ['2', 5],
    ['9', 6],
  ]),
  macroOf: (id) => id.slice(0, 1),
  gesturesOf: (id) => [id.slice(0, 1)],
  askedAs: (id) => [id.slice(0, 1)],
};
const bloc = (code: string, ids: string[], general = false): Demand['blocs'][number] => ({
  ...{ code, label: `Bloc ${code}`, general, knowledge: [] },
  skills: ids.map((id) => ({
    id,
    macro: id.slice(0, 1),
    nature: id === '91' ? 'transversal' : 'trade',
    anchor: true,
  })),
});
const course = (
  blocs: Demand['blocs'],
  kin: [string, string[]][] = [],
  evidence: Demand['evidence'] = 'curated',
) => {
  const kinship: Kinship = new Map(
    kin.map(([code, others]) => [
      code,
      others.map((other) => ({ code: other, evidence: 'official' as const })),
    ]),
  );
  const listed = blocs.filter(({ code }) => code !== 'RNCP1');
  return courseOf(places, kinship, plainPathway('RNCP1'), { id: 'RNCP1', listed, evidence, blocs });
};

describe('a pathway as the planner sees it', () => {
  it('is its blocs, but those of general education and what is read in its title', () => {
    const { units, general, gestures, weak } = course([
      bloc('B1', ['11', '91']),
      bloc('B2', [], true),
      bloc('RNCP1', ['21']),
    ]);
    expect(units).toEqual([{ code: 'B1', label: 'Bloc B1', whole: false, trade: [0], transversal: [2] }]);
    expect([general, gestures, weak]).toEqual([1, [4], false]);
  });

  it('is itself whole when no bloc of the trade is listed', () => {
    const { units, general, gestures, weak } = course(
      [bloc('B2', ['11'], true), bloc('RNCP1', ['21'])],
      [],
      'occupation',
    );
    expect(units).toEqual([{ code: 'RNCP1', label: 'Bloc RNCP1', whole: true, trade: [1], transversal: [] }]);
    expect([general, gestures, weak]).toEqual([1, [5], true]);
  });

  it('is itself, of which nothing is known, when it has blocs of general education only', () => {
    const { units, general } = course([bloc('B2', ['11'], true)]);
    expect(units).toEqual([
      { code: 'RNCP1', label: 'Parcours RNCP1', whole: true, trade: [], transversal: [] },
    ]);
    expect(general).toBe(1);
  });

  it('has twins when one of its blocs counts for another of its own', () => {
    const blocs = [bloc('B1', ['11']), bloc('B2', ['21'])];
    expect(course(blocs).twins).toBe(false);
    expect(course(blocs, [['B1', ['X1', 'X2']]]).twins).toBe(false);
    expect(course(blocs, [['B1', ['X1', 'B2']]]).twins).toBe(true);
  });
});
