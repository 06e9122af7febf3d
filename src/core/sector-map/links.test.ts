import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import type { MoveTable } from '../plan/moves.ts';
import { mostSectors } from '../catalogue/sector-as-such.ts';
import { linksFrom, sectorLinks } from './links.ts';

const sector = (id: string, occupations: string[]) => plainSector(id, { occupations });

type Given = {
  trades: Record<string, string[]>;
  mobilities?: Record<string, string[]>;
  table?: MoveTable;
  pathwayIn?: string[];
};

function links({ trades, mobilities = {}, table = {}, pathwayIn = [] }: Given) {
  const catalogue = matchCatalogue();
  catalogue.sectors = Object.entries(trades).map(([id, occupations]) => sector(id, occupations));
  for (const one of catalogue.occupations) one.mobilities = mobilities[one.code] ?? [];
  const [first] = catalogue.pathways;
  if (first) first.sectors = pathwayIn.map((id) => ({ sector: id, branch: null, evidence: 'ccn', via: '1' }));
  const ways = lookup(catalogue);
  return sectorLinks(ways, buildSpace(catalogue, ways).items, table);
}

const filling = { dairy: ['H2102'], metal: ['H2901'] };

describe('the ties of sectors', () => {
  it('never tie a sector to itself', () => {
    const mobilities = { H2102: ['H2102', 'H2901'], H2901: ['H2102'] };
    const all = links({ trades: filling, mobilities, pathwayIn: ['dairy', 'metal'] });
    expect(all.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(['dairy metal', 'metal dairy']);
  });

  it('count a move from a trade of the first to one of the second, in its direction', () => {
    const all = links({ trades: filling, mobilities: { H2102: ['H2901'] } });
    expect(linksFrom(all, 'dairy', 9)[0]).toMatchObject({ to: 'metal', official: 1, estimated: 0 });
    expect(linksFrom(all, 'metal', 9)).toEqual([]);
  });

  it('count no move to a trade that is at home in the first sector too', () => {
    const trades = { dairy: ['H2102', 'H2901'], metal: ['H2901'] };
    expect(linksFrom(links({ trades, mobilities: { H2102: ['H2901'] } }), 'dairy', 9)).toEqual([]);
  });

  it('count a move that ROME names as official only, even when it is estimated too', () => {
    const table: MoveTable = { H2102: [['H2901', 0.5]] };
    expect(links({ trades: filling, table })[0]).toMatchObject({ official: 0, estimated: 1 });
    const both = links({ trades: filling, table, mobilities: { H2102: ['H2901'] } });
    expect(both[0]).toMatchObject({ official: 1, estimated: 0 });
  });

  it('count a pathway of both sectors, unless it is of more sectors than say anything', () => {
    const others = Object.fromEntries(Array.from({ length: mostSectors - 1 }, (_, at) => [`s${at}`, []]));
    const trades = { ...filling, ...others };
    const few = links({ trades, pathwayIn: ['dairy', 'metal'] });
    expect(few.find(({ from, to }) => from === 'dairy' && to === 'metal')?.pathways).toBe(1);
    const many = links({ trades, pathwayIn: Object.keys(trades) });
    expect(many.every(({ pathways }) => pathways === 0)).toBe(true);
  });
});
