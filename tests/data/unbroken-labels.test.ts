import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { wishedWorks } from '#core/plan/wished-names.ts';
import { buildWorld, type World } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';
import { unbroken } from '#core/text/spacing.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const moves = estimatedMoves(space, buildMobility(catalogue));
const plain = buildWorld(space, moves);
/** The site's pages are answered from labels that do not break before a slash. */
const site = {
  ...catalogue,
  occupations: catalogue.occupations.map((one) => ({ ...one, label: unbroken(one.label) })),
  pathways: catalogue.pathways.map((one) => ({ ...one, title: unbroken(one.title) })),
};
const unbrokenWorld = buildWorld(buildSpace(site), moves);

it.each(['N1103', 'debut', 'D1102'])('a label is read the same with the spaces of the site: %s', (from) => {
  for (const like of wishedWorks) {
    const ids = (world: World) => {
      const query = { from, to: null, settings: ['nuit' as const], like: [like], today: '2026-11-30' };
      const answer = answerDoor(world, query, emptyProfile());
      return [
        ...('others' in answer ? answer.others : []),
        ...('entries' in answer ? answer.entries : []),
      ].map(({ id }) => id);
    };
    expect(ids(unbrokenWorld), like).toEqual(ids(plain));
  }
});
