import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { comparePathways } from '#core/compare/pathways.ts';

const ways = lookup(await readCatalogue('data/catalogue'));
const compared = { lookup: ways, ways: { blocs: new Map(), near: () => [] }, skills: ways.readings };
const compare = (...ids: string[]) => comparePathways(compared, ids, 'fr');

describe('pathways side by side', () => {
  it('have each as many gestures whatever they are compared with', () => {
    const companions = [
      ['RNCP37398'],
      ['RNCP39083'],
      ['RNCP37398', 'RNCP39083'],
      ['CI54089'],
      ['CI54089', 'RNCP40216'],
    ];
    const totals = companions.map((others) => {
      const [first] = compare('RNCP37397', ...others).core.gestures;
      return first && first.all + first.some + first.own;
    });
    expect(new Set(totals).size).toBe(1);
  });

  it('call no title a bloc, and name who awards a certificate of a branch', () => {
    const { groups, noBlocs, unknown } = compare('CI54089', 'RNCP37397');
    expect(groups.filter(({ pieces }) => pieces.every(({ ofTitle }) => ofTitle))).toEqual([]);
    expect(noBlocs).toEqual(['CI54089']);
    expect(unknown[0]).not.toContain('certifiers');
  });
});
