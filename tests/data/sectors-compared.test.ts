import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { compareSectors } from '#core/compare/sectors.ts';
import { buildSpace } from '#core/match/space.ts';
import { moveLists, type MoveTable } from '#core/plan/moves.ts';
import { sectorLinks } from '#core/sector-map/links.ts';

const catalogue = await readCatalogue('data/catalogue');
const ways = lookup(catalogue);
const space = buildSpace(catalogue, ways);
/** A few estimated moves: how they are made is not what is counted here. */
const table: MoveTable = Object.fromEntries(
  catalogue.occupations.map(({ code }, at) => [
    code,
    [[catalogue.occupations[(at * 7) % catalogue.occupations.length]?.code ?? code, 0.5]],
  ]),
);
const compared = { lookup: ways, ways: { blocs: new Map(), near: () => [] }, skills: ways.readings };
const sides = { compared, items: space.items, moves: moveLists(space.occupations, table).from };

it('counts of two sectors side by side what their map counts', () => {
  const links = sectorLinks(ways, space.items, table).filter(
    ({ from }) => from === 'chimie' || from === 'metallurgie',
  );
  expect(links.length).toBeGreaterThan(50);
  for (const { from, to, gestures, pathways, official, estimated } of links) {
    const view = compareSectors(sides, [from, to]);
    const moves = (kind: string) => view.moves.find(({ evidence }) => evidence === kind)?.list.length ?? 0;
    expect([view.sharedGestures.length, view.common.length, moves('official'), moves('estimated')]).toEqual([
      gestures,
      pathways,
      official,
      estimated,
    ]);
  }
});
