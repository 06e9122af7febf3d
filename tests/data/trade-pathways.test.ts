import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found, lookup } from '#core/catalogue/lookup.ts';
import { inForceFirst } from '#core/catalogue/status.ts';
import { aimedFirst } from '#core/pages/aimed-first.ts';
import { familyView } from '#core/pages/sector.ts';
import { pathwaysTo } from '#core/pages/trade-pathways.ts';

const ways = lookup(await readCatalogue('data/catalogue'));
const listed = (code: string, aimed: string | null = null) => {
  const rows = pathwaysTo(ways, code).map(({ id, status, ends, sectors }) => ({
    ...{ id, status, ends },
    sectors: sectors.map(({ sector }) => sector),
  }));
  return inForceFirst(aimedFirst(rows, aimed, '2026-11-28'), '2026-11-28').map(({ id }) => id);
};

describe('the certificates of a trade', () => {
  it('begin with the one whose title is the trade, before one that ends in a month', () => {
    const [first, ...others] = listed('N1101');
    expect(first).toBe('RNCP40499');
    expect(others.at(-1)).toBe('RNCP38715');
  });

  it('end with what is of another trade: who drives cattle is no butcher', () => {
    const butchers = pathwaysTo(ways, 'D1101').map(({ id }) => id);
    expect(butchers.slice(0, 2)).toEqual(['RNCP37535', 'RNCP37530']);
    expect(butchers.at(-1)).toBe('CI57711');
  });

  it('begin with those of the industry aimed at, and end with those of others', () => {
    expect(listed('H3301', 'pharmacie')[0]).toBe('RNCP41775');
    expect(listed('H3301', 'chimie').slice(0, 2)).toEqual(['CI116381', 'CI116382']);
    const cleaning = listed('K2204', 'pharmacie');
    expect(cleaning[0]).toBe('RNCP40309');
    expect(cleaning).toHaveLength(listed('K2204').length);
  });
});

describe('the certificates of a family', () => {
  it('begin with those whose trades are all of it: welders before bodies of vehicles', () => {
    const family = found(ways.families, 'soudage-chaudronnerie');
    const titles = familyView({ lookup: ways, names: () => null }, family).pathways.map(({ title }) => title);
    expect(titles[0]).toBe('Soudeur assembleur industriel');
    expect(titles.indexOf('Composites, plastiques chaudronnés')).toBeGreaterThan(
      titles.indexOf('Technicien en soudage'),
    );
  });
});
