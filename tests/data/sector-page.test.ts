import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { found, lookup } from '#core/catalogue/lookup.ts';
import { sectorView } from '#core/pages/sector.ts';
import { sectorsAsItIs } from '#core/plan/exercised.ts';
import { tellingOf } from '#core/plan/telling.ts';
import { titlesOf } from '#core/plan/titles.ts';

const ways = lookup(await readCatalogue('data/catalogue'));
const telling = tellingOf(ways, titlesOf(ways));
const view = (id: string) =>
  sectorView({ lookup: ways, telling, names: () => null }, found(ways.sectors, id));
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('the trades on the page of a sector', () => {
  it('are its own only where no other sector has them', () => {
    for (const { id } of ways.catalogue.sectors)
      for (const { code } of view(id).own)
        expect(sectorsAsItIs({ space: { lookup: ways }, telling }, [code]).map((one) => one.id)).toEqual([
          id,
        ]);
  });

  it('are told with as many other sectors as the page of the trade counts', () => {
    const dairy = view('industrie-laitiere');
    expect(codes(dairy.own)).toEqual(['H2104']);
    expect(dairy.shared.find(({ code }) => code === 'H2102')?.sectors).toHaveLength(13);
    const toys = view('jouets-articles-divers');
    expect([codes(toys.own), codes(toys.trades)]).toEqual([[], []]);
    expect(toys.shared.map(({ code, sectors, everywhere }) => [code, sectors.length, everywhere])).toEqual([
      ['H2909', 0, true],
      ['H3201', 3, false],
    ]);
  });

  it('are each in one list', () => {
    for (const { id } of ways.catalogue.sectors) {
      const { own, shared, trades } = view(id);
      const all = codes([...own, ...shared, ...trades]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
