import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { claimsOf } from '../match/claims.ts';
import { buildSpace } from '../match/space.ts';
import { occupation, pathway, reading, matchCatalogue } from '../match/sample.fixture.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { carriedTo } from './carried.ts';
import { noOptions, type Target } from './ask.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

/** A line operator who goes to a press: one gesture the same, one in another setting, one to learn, which a pathway teaches. */
const catalogue = matchCatalogue();
const world = perTest(() =>
  buildWorld(
    buildSpace({
      ...catalogue,
      occupations: [
        { ...occupation('H2102', ['11', '21'], ['91']), mobilities: ['H2901'] },
        occupation('H2901', ['11', '22', '31'], []),
      ],
      pathways: [
        pathway(
          'RNCP7',
          [
            ['RNCP7BC01', 'Souder'],
            ['RNCP7BC02', 'Entretenir'],
          ],
          ['H2901'],
        ),
      ],
      blocSkills: [reading('RNCP7BC01', ['31']), reading('RNCP7BC02', ['11'])],
    }),
    {},
  ),
);
const profile: Profile = { ...emptyProfile(), jobs: [{ code: 'H2102' }] };
const claims = perTest(() => claimsOf(world().space, profile));
const carriedOf = (target: Target) =>
  plan(world(), { kind: 'profile', profile }, target, noOptions()).plans.map((one) => ({
    parts: one.parts,
    carried: carriedTo(world(), claims(), target.kind === 'occupation' ? target.code : null, one),
  }));
const labels = (list: readonly { label: string }[] | undefined) => list?.map(({ label }) => label);

describe('carriedTo', () => {
  it('tells the same gesture, the same one in another setting, and what is to be learnt, by where', () => {
    const plans = carriedOf({ kind: 'occupation', code: 'H2901' });
    const course = plans.find(({ parts }) => parts.some(({ pathway: one }) => one !== null));
    expect(course?.carried?.unit).toBe('gestures');
    expect(labels(course?.carried?.have)).toEqual(['Entretenir']);
    expect(course?.carried?.recognise).toEqual([
      { id: '2', label: 'Régler', there: 'Geste 22', learntIn: null },
    ]);
    expect(course?.carried?.learn).toEqual([
      { id: '3', label: 'Souder', there: 'Geste 31', learntIn: 'Souder' },
    ]);
    const move = plans.find(({ parts }) => parts.every(({ pathway: one }) => one === null));
    expect(move?.carried?.learn[0]?.learntIn).toBeNull();
  });

  it('counts a pathway aimed at by itself in blocs', () => {
    const [first] = carriedOf({ kind: 'pathway', id: 'RNCP7' });
    expect(first?.carried).toMatchObject({ unit: 'blocs', to: { kind: 'pathway', id: 'RNCP7' } });
    expect(labels(first?.carried?.recognise)).toEqual(['Entretenir']);
    expect(labels(first?.carried?.learn)).toEqual(['Souder']);
    expect(first?.carried?.unknown).toBe(false);
  });

  it('adds up to the gestures of the trade', () => {
    for (const { carried } of carriedOf({ kind: 'occupation', code: 'H2901' })) {
      const sum = carried ? carried.have.length + carried.recognise.length + carried.learn.length : 0;
      expect(sum).toBe(world().core('H2901').length);
    }
  });
});
