import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../cli/search-engine.ts';
import type { Engine } from '#core/search/engine.ts';
import { emptyQuery, type Query } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine('data/catalogue');
}, 60_000);

type Replaced = Extract<Engine['cards'][number], { kind: 'superseded' }>;

/** Records that others replaced. */
const replaced = (): Replaced[] =>
  engine.cards.flatMap((card) => (card.kind === 'superseded' && card.current.length > 0 ? [card] : []));

/** Ended records that stand above the first of those that replace them, or before it on the list. */
function above(records: readonly Replaced[], query: Query): string[] {
  const places = new Map(search(engine, query, 100).hits.map(({ id }, place) => [id, place]));
  return records.flatMap(({ id, current }) => {
    const own = places.get(id);
    return own !== undefined && current.some((one) => (places.get(one) ?? own) > own)
      ? [`${id}: ${query.text}`]
      : [];
  });
}

describe('an ended record, by the title of each that the catalogue knows', () => {
  it('is never above its successor, whatever states are asked for', () => {
    const records = replaced();
    const titles = [...new Set(records.map(({ title }) => title))];
    expect(titles.length).toBeGreaterThan(500);
    const { facets } = emptyQuery();
    const all = { ...facets, status: ['actif', 'inactif', 'remplace'] };
    const faults = titles.flatMap((text) => above(records, { ...emptyQuery(), text, facets: all }));
    expect(faults).toEqual([]);
  }, 120_000);

  it('is apart from the list where no state is asked for, by its title cut short too', () => {
    const titles = replaced()
      .filter((_, place) => place % 5 === 0)
      .map(({ title }) => title.split(' ').slice(0, 3).join(' '));
    const shown = titles.flatMap((text) => search(engine, { ...emptyQuery(), text }, 100).hits);
    expect(shown.filter(({ kind }) => kind === 'superseded')).toEqual([]);
  }, 120_000);
});
