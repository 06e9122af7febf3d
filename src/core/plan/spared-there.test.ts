import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { occupation, pathway } from '../match/sample.fixture.ts';
import { noOptions } from './ask.ts';
import { as, ask, glass, own, verre } from './glass.fixture.ts';
import { plan } from './plan.ts';
import type { Setting } from './setting.ts';

/** What ROME tells of loads that are carried, and of nights. */
const [carries, nights] = [['300795'], ['300803']];
const trade = (code: string, gestures: string[], more: Partial<Occupation> = {}): Occupation => ({
  ...occupation(code, gestures, []),
  ...more,
});
/** One's own trade, which carries loads. */
const mine = { ...own, contexts: carries };
const mason = trade('H2801', as('a', 1, 6));

/** The trades of the glass industry that are spared of what is avoided, with what one has of them. */
function spared(
  others: Occupation[],
  {
    settings = ['charges'] as Setting[],
    target = verre,
    there = others.map(({ code }) => code),
    own: self = mine,
    pathways = [] as Pathway[],
    sectors = [glass(['A1111', ...there])],
  } = {},
) {
  const { world, start } = ask({ occupations: [self, ...others], sectors, pathways, blocSkills: [] }, target);
  return plan(world, start, target, { ...noOptions(), settings }).sparedThere;
}
const codes = (...args: Parameters<typeof spared>) => spared(...args).map(({ id }) => id);

describe('where one’s own trade has what is to be avoided', () => {
  it('other trades of there are said, with what one has of them and what they ask besides', () => {
    expect(spared([{ ...mason, contexts: nights }])).toEqual([
      {
        id: 'H2801',
        label: 'H2801',
        counts: expect.objectContaining({ have: 6, recognise: 0 }) as unknown,
        settings: ['nuit'],
      },
    ]);
  });

  it('nothing is said where it has none of that, nor of a trade that has it too', () => {
    expect(codes([mason], { own })).toEqual([]);
    expect(codes([mason], { settings: ['nuit'] })).toEqual([]);
    expect(codes([{ ...mason, contexts: carries }])).toEqual([]);
  });

  it('trades of elsewhere are not said, those of every industry are, in an industry', () => {
    expect(codes([mason], { there: [] })).toEqual([]);
    const everywhere = { ...mason, widespread: true } as const;
    expect(codes([everywhere], { there: [] })).toEqual(['H2801']);
    const shop = plainSector('verre', { label: 'Verre', naf: ['47'], occupations: ['A1111'] });
    expect(codes([everywhere], { there: [], sectors: [shop] })).toEqual([]);
  });

  it('no responsibility is said to who has none', () => {
    expect(codes([{ ...mason, label: 'Chef d’équipe verrier' }])).toEqual([]);
  });

  it('no trade of more than a level above one’s own is', () => {
    const level = (id: string, code: string, of: number) => ({ ...pathway(id, [], [code]), level: of });
    const at = (of: number) =>
      codes([mason], { pathways: [level('RNCP1', 'A1111', 3), level('RNCP2', 'H2801', of)] });
    expect([at(3), at(4), at(5)]).toEqual([['H2801'], ['H2801'], []]);
    // Of a level that nobody knows, none is too high.
    expect(codes([mason], { pathways: [level('RNCP2', 'H2801', 6)] })).toEqual(['H2801']);
  });

  it('of a trade that is not near, two gestures are there; of a near one, one', () => {
    const far = (shared: number) => trade('H2802', [...as('b', 1, shared), ...as('b', 13, 24)]);
    const near = trade('H2803', ['1a', '13b']);
    const none = trade('H2804', as('b', 13, 24));
    expect(codes([near, none])).toEqual(['H2803']);
    expect(codes([far(1)])).toEqual([]);
    expect(codes([far(2)])).toEqual(['H2802']);
  });

  it('the nearest come first, equal ones by code, four at most', () => {
    const nearer = trade('H2809', as('a', 1, 10));
    const alike = ['H2806', 'H2805', 'H2804', 'H2803'].map((code) => trade(code, as('a', 1, 3)));
    expect(codes([...alike, nearer])).toEqual(['H2809', 'H2803', 'H2804', 'H2805']);
  });

  it('only towards a sector', () => {
    expect(codes([mason], { target: { kind: 'occupation', code: 'H2801' } })).toEqual([]);
  });
});
