import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { matchCatalogue, occupation, pathway, reading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { origins } from './backwards.ts';
import { buildWorld } from './world.ts';

/** Who maintains (gesture 1), and a pathway of which so many blocs ask for that, the others for what she has not. */
function worldOf(blocs: string[][]) {
  const codes = blocs.map((_, at) => `RNCP9BC0${String(at + 1)}`);
  const catalogue: Catalogue = {
    ...matchCatalogue(),
    occupations: [occupation('H2102', ['11'], [])],
    pathways: [
      pathway(
        'RNCP9',
        codes.map((code) => [code, code]),
        [],
      ),
    ],
    blocSkills: codes.map((code, at) => reading(code, blocs[at] ?? [])),
  };
  return buildWorld(buildSpace(catalogue), {});
}
const into = (blocs: string[][]) =>
  origins(worldOf(blocs), { kind: 'pathway', id: 'RNCP9' }, noOptions(), 10).map(
    ({ code, toAssess, toLearn }) => [code, toAssess, toLearn],
  );

describe('who may come to a pathway', () => {
  it('who may have exactly half of its blocs assessed, not less', () => {
    expect(into([['11'], ['22', '31']])).toEqual([['H2102', 1, 1]]);
    expect(into([['11'], ['22'], ['31']])).toEqual([]);
  });

  it('only where three gestures were read in it, and something in each bloc', () => {
    expect(into([['11'], ['22']])).toEqual([]);
    expect(into([['11', '22'], ['11', '31'], []])).toEqual([]);
  });
});
