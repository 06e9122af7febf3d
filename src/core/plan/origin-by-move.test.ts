import { describe, expect, it } from 'vitest';
import type { Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { origins } from './backwards.ts';
import { buildWorld } from './world.ts';

const trade = (code: string, main: string[], more: Partial<Occupation> = {}): Occupation => ({
  ...occupation(code, main, []),
  ...more,
});
const sent = { mobilities: ['T1'] };

/** Who may come to a trade that asks for three gestures, in order. */
function into(...others: Occupation[]) {
  const catalogue = {
    ...matchCatalogue(),
    occupations: [trade('T1', ['11', '21', '31']), ...others],
    pathways: [],
    blocSkills: [],
  };
  const world = buildWorld(buildSpace(catalogue), {});
  return origins(world, { kind: 'occupation', code: 'T1' }, noOptions(), 9);
}
const codes = (...others: Occupation[]) => into(...others).map(({ code }) => code);

describe('who may come to a trade by a move', () => {
  it('comes before others where ROME sends there; the evidence says so', () => {
    const found = into(trade('A1', ['11', '21']), trade('B1', ['11', '21'], sent));
    expect(found.map(({ code, evidence, shared, core }) => [code, evidence, shared, core])).toEqual([
      ['B1', 'official', 2, 3],
      ['A1', 'estimated', 2, 3],
    ]);
  });

  it('comes before others with more of its gestures, whatever else they do', () => {
    expect(codes(trade('A1', ['11', '21']), trade('B1', ['11', '21', '31']))).toEqual(['B1', 'A1']);
  });

  it('does not come with nothing in common, not even where ROME sends there', () => {
    expect(codes(trade('A1', ['91'], sent))).toEqual([]);
    expect(codes(trade('A1', ['11'], sent))).toEqual(['A1']);
  });

  it('comes last from a head whom ROME sends there, and not at all where it does not', () => {
    const chief = { label: 'Chef d’équipe' };
    const same = ['11', '21', '31'];
    expect(codes(trade('A1', same, { ...chief, ...sent }), trade('B1', ['11', '21']))).toEqual(['B1', 'A1']);
    expect(codes(trade('A1', same, chief), trade('B1', ['11', '21']))).toEqual(['B1']);
  });
});
