import { describe, expect, it } from 'vitest';
import { noFacets, type Facets } from '../facet.ts';
import type { Card } from '../results.ts';
import { countFacets, passes, valuesOf } from './facet-values.ts';

const pathway = (more: object) =>
  ({
    ...{ kind: 'pathway', id: 'RNCP1', type: 'cqp', level: 3, status: 'active', routes: ['vae'] },
    ...{ sectors: ['lait'], opcos: ['ocapiat'], families: ['conduite'], occupations: ['H2102', 'H2103'] },
    ...more,
  }) as unknown as Card;
const values = (more: Partial<Facets>): Facets => ({ ...noFacets(), ...more });

describe('the values of a record', () => {
  it('of a pathway are those of its card, a domain once', () => {
    expect(valuesOf(pathway({}))).toEqual({
      ...{ sector: ['lait'], opco: ['ocapiat'], family: ['conduite'], level: ['3'], kind: ['cqp'] },
      ...{ route: ['vae'], status: ['actif'], domain: ['H21'] },
    });
  });

  it('say what is not known', () => {
    expect(valuesOf(pathway({ level: null, routes: null, status: 'inactive' }))).toMatchObject({
      ...{ level: ['non-renseigne'], route: ['non-renseigne'], status: ['inactif'] },
    });
    expect(valuesOf(pathway({ routes: [] })).route).toEqual([]);
  });

  it('of a trade are its sectors, families and domain; of an old number its level and kind', () => {
    const trade = { kind: 'occupation', id: 'H2102', sectors: ['lait'], families: ['conduite'] };
    expect(valuesOf(trade as unknown as Card)).toEqual(
      values({ sector: ['lait'], family: ['conduite'], domain: ['H21'] }),
    );
    const old = { kind: 'superseded', id: 'RNCP1', level: null, type: null };
    expect(valuesOf(old as unknown as Card)).toEqual(
      values({ level: ['non-renseigne'], status: ['remplace'] }),
    );
    expect(valuesOf({ ...old, level: 4, type: 'cqp' } as unknown as Card)).toMatchObject({
      ...{ level: ['4'], kind: ['cqp'] },
    });
  });
});

const records = [
  values({ sector: ['lait'], level: ['3'] }),
  values({ sector: ['lait', 'metal'], level: ['4'] }),
  values({ sector: ['metal'], level: ['4'] }),
  values({ sector: [], level: ['5'] }),
];
const vocabulary = { ...noFacets(), sector: ['lait', 'metal', 'bois'], level: ['3', '4', '5'] };

describe('choices', () => {
  it('widen within a facet and narrow across', () => {
    const kept = (chosen: Partial<Facets>) => records.filter((one) => passes(one, values(chosen))).length;
    expect(kept({})).toBe(4);
    expect(kept({ sector: ['lait'] })).toBe(2);
    expect(kept({ sector: ['lait', 'metal'] })).toBe(3);
    expect(kept({ sector: ['lait'], level: ['4'] })).toBe(1);
  });

  it('give each value the records it would bring beside the choices of the other facets', () => {
    const counts = (chosen: Partial<Facets>) => {
      const { sector, level } = countFacets(records, values(chosen), vocabulary);
      return [sector, level].map((all) => all.map(({ count }) => count));
    };
    expect(counts({})).toEqual([
      [2, 2, 0],
      [1, 2, 1],
    ]);
    expect(counts({ sector: ['lait'] })).toEqual([
      [2, 2, 0],
      [1, 1, 0],
    ]);
    expect(counts({ sector: ['lait'], level: ['4'] })).toEqual([
      [1, 2, 0],
      [1, 1, 0],
    ]);
  });

  it('are marked, also where they bring nothing', () => {
    const { sector } = countFacets(records, values({ sector: ['bois'] }), vocabulary);
    expect(sector).toEqual([
      { value: 'lait', count: 2, chosen: false },
      { value: 'metal', count: 2, chosen: false },
      { value: 'bois', count: 0, chosen: true },
    ]);
  });
});
