import { expect, it } from 'vitest';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { loadEngine } from '../../cli/search-engine.ts';

const engine = await loadEngine('data/catalogue', '2026-04-22');
const first = (text: string) => search(engine, { ...emptyQuery(), text }, 5).hits[0]?.id;

it('takes a thing of ours for no other word: not an apostrophe lost, not a stem, not English', () => {
  expect(['A1402', 'A1433']).toContain(first('laitue'));
  expect(['A1402', 'A1433']).toContain(first('radis'));
  expect(['H2103', 'H2101']).toContain(first('magret de canard'));
  expect(['H2401', 'H1231']).toContain(first('baskets'));
});

it('tells who handles what nobody makes, and who makes what one wears or wipes with', () => {
  expect(first('maïs')).toBe('A1416');
  expect(['H3101', 'H3104']).toContain(first('mouchoirs'));
  expect(['H2402', 'B1803']).toContain(first('je bosse dans la fringue'));
});
