import { expect, it } from 'vitest';
import { occupation, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { keptGestures } from './kept-gestures.ts';
import { profileAt } from './problem.ts';
import { buildWorld } from './world.ts';

it('who can go on with their trade is told of no other to keep its gestures', () => {
  const world = buildWorld(buildSpace(matchCatalogue()), {});
  const [first] = matchCatalogue().occupations;
  const start = { kind: 'occupation', code: first?.code ?? '' } as const;
  expect(keptGestures(world, start, profileAt(world, start), noOptions())).toEqual([]);
});

it('who must leave it is, where two gestures or more are there', () => {
  const skills = ['11', '12', '21'];
  const world = buildWorld(
    buildSpace({
      ...matchCatalogue(),
      pathways: [],
      superseded: [],
      sectors: [],
      families: [],
      occupations: [
        { ...occupation('H2101', skills, []), contexts: ['300795'] },
        { ...occupation('H2301', skills, []), widespread: true },
        { ...occupation('H2303', ['11'], []), widespread: true },
        { ...occupation('H2304', skills, []), contexts: ['300795'], widespread: true },
      ],
    }),
    {},
  );
  const start = { kind: 'occupation', code: 'H2101' } as const;
  const kept = keptGestures(world, start, profileAt(world, start), { ...noOptions(), settings: ['charges'] });
  expect(kept.map(({ id }) => id)).toEqual(['H2301']);
});
