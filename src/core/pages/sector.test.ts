import { describe, expect, it } from 'vitest';
import { found, lookup } from '../catalogue/lookup.ts';
import { glossesIn } from '../words/glosses.ts';
import { tellingOf } from '../plan/telling.ts';
import { titlesOf } from '../plan/titles.ts';
import { catalogueOfTrades as catalogue } from './trades.fixture.ts';
import { familyView, sectorView } from './sector.ts';

const ways = lookup(catalogue);
const telling = tellingOf(ways, titlesOf(ways));
const names = glossesIn(catalogue, 'en');

describe('the views of a sector and a family', () => {
  const sectors = { lookup: ways, names, telling };
  const sector = (id: string) => sectorView(sectors, found(ways.sectors, id));

  it('keep apart what only a charter links to a sector', () => {
    const [first] = catalogue.pathways;
    if (!first) throw new Error('no pathway in the sample');
    const charter = {
      ...first,
      id: 'CI900',
      sectors: [{ sector: 'metallurgie', branch: null, evidence: 'charter' as const, via: 'c' }],
    };
    const other = {
      ...sectors,
      lookup: lookup({ ...catalogue, pathways: [...catalogue.pathways, charter] }),
    };
    const { byCharter, groups, total } = sectorView(other, found(ways.sectors, 'metallurgie'));
    expect(byCharter.map(({ id }) => id)).toEqual(['CI900']);
    expect(groups.flatMap(({ pathways }) => pathways.map(({ id }) => id))).not.toContain('CI900');
    expect(total).toBe(3);
  });

  it('put the group without family last', () => {
    expect(sector('metallurgie').groups.map(({ family }) => family?.id ?? null)).toEqual([
      'maintenance',
      null,
    ]);
    expect(sector('metallurgie').occupations.map(({ code }) => code)).toEqual(['H2913']);
  });

  it('order the pathways of a family by its common core', () => {
    const family = { ...found(ways.families, 'maintenance'), commonCore: ['300012'] };
    expect(familyView(sectors, family)).toMatchObject({
      commonCore: [{ id: '300012', label: 'Réparer une machine' }],
      pathways: [{ id: 'RNCP1000' }],
      sectors: [{ id: 'metallurgie', pathways: 1 }],
    });
  });
});
