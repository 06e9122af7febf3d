import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { glossesIn } from '../words/glosses.ts';
import { catalogueOfTrades as catalogue, tradeOf as trade } from './trades.fixture.ts';
import { tradesHome } from './trades-home.ts';

const ways = lookup(catalogue);
const names = glossesIn(catalogue, 'en');

describe('the home of trades', () => {
  it('lists the trades of this world, and counts the others', () => {
    const { groups, total, others } = tradesHome(ways, names);
    expect(groups.flatMap(({ occupations }) => occupations.map(({ code }) => code))).not.toContain('I9999');
    expect([total, others]).toEqual([4, 1]);
  });

  it('names a domain of which sectors and families hold three trades; those of others come last, together', () => {
    const own = ['I8881', 'I8882'].map((code) => trade(code, `Dépanneur ${code}`, ['12']));
    const held = lookup({
      ...catalogue,
      occupations: [...catalogue.occupations, ...own],
      sectors: catalogue.sectors.map((one, at) =>
        at === 0 ? { ...one, occupations: [...one.occupations, ...own.map(({ code }) => code)] } : one,
      ),
    });
    const { groups } = tradesHome(held, names);
    expect(groups.map(({ label }) => label)).toEqual(['Installation', null]);
    expect(groups[0]?.occupations.map(({ code }) => code)).toEqual(['I1304', 'I8881', 'I8882']);
    expect(groups.at(-1)?.occupations.map(({ code }) => code.charAt(0))).not.toContain('I');
  });
});
