import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { decodeLean } from '#core/lean/decode.ts';
import { encodeLean } from '#core/lean/encode.ts';
import { readyOf } from '#core/lean/ready.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { origins } from '#core/plan/backwards.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { buildWorld, type World } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const moves = estimatedMoves(space, buildMobility(catalogue));
const whole = buildWorld(space, moves);
const data = encodeLean(catalogue);
const ready = readyOf(data);
const lean = buildWorld(buildSpace(decodeLean(data), undefined, ready), moves, ready);

/** What a page answers without the wordings of the catalogue must be what the command answers with them. */
describe('what is answered without the names of trades', () => {
  it.each(catalogue.sectors.filter((_, at) => at % 3 === 1).map(({ id }) => id))(
    'is the same of who may come to %s',
    (sector) => {
      const into = (world: World) =>
        origins(world, { kind: 'field', sectors: [sector], families: [] }, noOptions(), 60);
      expect(into(lean)).toEqual(into(whole));
    },
  );

  it.each(['H2102', 'K2204'])('is the same of where %s may go', (from) => {
    for (const { id } of catalogue.sectors.filter((_, at) => at % 6 === 0)) {
      const said = (world: World) => answerDoor(world, { from, to: `secteur:${id}` }, emptyProfile());
      expect(said(lean), id).toEqual(said(whole));
    }
  });

  it.each([
    ['D1102', ['allergenes']],
    ['D1202', ['allergenes']],
    ['D1101', ['froid', 'sang']],
    ['H2101', ['froid', 'sang']],
    ['D1101', ['charges', 'repetitif']],
    ['N4101', ['permis']],
  ] as const)('is the same to who leaves %s and avoids %j', (from, settings) => {
    const said = (world: World) => answerDoor(world, { from, to: null, settings }, emptyProfile());
    expect(said(lean)).toEqual(said(whole));
  });
});
