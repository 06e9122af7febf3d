import { describe, expect, it } from 'vitest';
import { counted, explainCounted } from '../match/for-you.ts';
import { match } from '../match/match.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { matchView, noFilter } from '../match/view.ts';
import { perTest } from '../per-test.fixture.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { noOptions } from './ask.ts';
import { answerMobility } from './answer.ts';
import { answerDoor } from './door.ts';
import { openings } from './openings.ts';
import { emptyMobility } from './query.ts';
import { buildWorld } from './world.ts';

const space = perTest(() => buildSpace(matchCatalogue()));
const world = () => buildWorld(space(), {});
const held = (code: string, skills: Profile['skills'] = {}): Profile => ({
  ...emptyProfile(),
  jobs: [{ code }],
  skills,
});

const bridge = (to: string, profile: Profile) => {
  const answer = answerDoor(world(), { from: 'profil', to }, profile);
  return answer.kind === 'move' ? (answer.lead?.counts ?? null) : null;
};

/** Blocs where one is open, else gestures: have, to have recognised, to learn; not those of which nothing is counted aloud. */
const listed = (profile: Profile) =>
  matchView(
    space().lookup,
    match(space(), profile).pathways,
    noFilter(),
    () => true,
    counted(space(), profile),
  )
    .pathways.filter(({ countable }) => countable === 'all' || countable === 'gestures')
    .map(({ id, countable, acquired, toAssess, toLearn, trade }) => ({
      id,
      counts:
        countable === 'all'
          ? [acquired, toAssess, toLearn]
          : [trade.same, trade.context, trade.asked - trade.same - trade.context],
    }));

describe('one pathway for one person', () => {
  const trades = () => [...space().lookup.occupations.keys()];
  const skills = () => [...space().lookup.fineSkills.keys()];
  const people = () =>
    trades().flatMap((code) => [
      held(code),
      ...skills().flatMap((id) => [held(code, { [id]: 'no' }), held(code, { [id]: 'partly' })]),
    ]);

  it('is counted on its own page, on the home page and in the list of a profile alike', () => {
    let seen = 0;
    for (const profile of people())
      for (const { id, counts } of listed(profile)) {
        const lead = bridge(id, profile);
        expect([id, lead && [lead.have, lead.recognise, lead.learn]]).toEqual([
          id,
          (counts[0] ?? 0) + (counts[1] ?? 0) === 0 ? null : counts,
        ]);
        const { match: said, blocs } = explainCounted(space(), profile, id);
        expect(blocs.filter(({ state }) => state === 'toAssess')).toHaveLength(said.toAssess);
        seen += 1;
      }
    expect(seen).toBeGreaterThan(20);
  });

  it('is counted in the list of what is near as in that of a profile that tells the trade alone', () => {
    for (const code of trades()) {
      const of = new Map(listed(held(code)).map((one) => [one.id, one.counts]));
      for (const one of openings(world(), { kind: 'occupation', code }, noOptions()).pathways) {
        const counts = of.get(one.id);
        const [have = 0, recognise = 0, learn = 0] = counts ?? [];
        if (!counts) continue;
        if (one.countable === 'all')
          expect([one.acquired, one.toAssess, one.toLearn]).toEqual([have, recognise, learn]);
        else expect(one.gestures).toEqual({ there: have + recognise, asked: have + recognise + learn });
      }
    }
  });

  it('is counted by the plan towards it alike', () => {
    let seen = 0;
    for (const profile of people())
      for (const { id } of listed(profile)) {
        const lead = bridge(id, profile);
        const query = { ...emptyMobility(), from: 'profil', to: id };
        const answer = answerMobility(world(), query, profile, '2026-11-27');
        const carried = answer.kind === 'plans' ? answer.carried[0] : null;
        if (!lead || carried?.to.kind !== 'pathway' || carried.unknown) continue;
        expect([id, carried.have.length, carried.recognise.length, carried.learn.length]).toEqual([
          id,
          lead.have,
          lead.recognise,
          lead.learn,
        ]);
        seen += 1;
      }
    expect(seen).toBeGreaterThan(5);
  });
});
