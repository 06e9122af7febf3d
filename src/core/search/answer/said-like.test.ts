import { expect, it } from 'vitest';
import { encodeSearch } from '../data/encode.ts';
import { addSayings, buildEngine } from '../engine.ts';
import { emptyQuery } from '../query.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { search, searchSaid } from '../search.ts';
import { withSaidLike } from './said-like.ts';
import { learnSayings } from '../sayings/learn.ts';

const sayings = [
  { said: 'des cordons propres sur une coque', trades: ['H2913'], not: [] },
  { said: 'une coque propre', trades: ['H2913'], not: [] },
];
const engine = buildEngine(encodeSearch(sampleCatalogue()));
const before = buildEngine(encodeSearch(sampleCatalogue()));
addSayings(engine, learnSayings({ ...sampleCatalogue(), sayings }));

const ids = (text: string, from = engine, more = {}) =>
  searchSaid(from, { ...emptyQuery(), text, ...more }).hits.map(({ id }) => id);

it('finds what people say where no record has the words, and says by which of them', () => {
  expect(ids('cordons sur la coque', before)).toEqual([]);
  const found = searchSaid(engine, { ...emptyQuery(), text: 'cordons sur la coque' });
  expect(found.hits.map(({ id }) => id)).toEqual(['H2913']);
  expect(found.hits[0]?.matched.map(({ typed, through }) => [typed, through])).toEqual([
    ['coque', 'said'],
    ['cordons', 'said'],
  ]);
  expect([found.total, found.loose]).toEqual([1, true]);
});

it('takes a number for its record alone, whatever people say with one', () => {
  const numbered = buildEngine(encodeSearch(sampleCatalogue()));
  const told = [{ said: 'RNCP1001 ou RNCP1003 en poche', trades: ['H2913'], not: [] }, ...sayings];
  addSayings(numbered, learnSayings({ ...sampleCatalogue(), sayings: told }));
  for (const id of ['RNCP1001', 'RNCP1003'])
    expect(searchSaid(numbered, { ...emptyQuery(), text: id }).hits.map((hit) => hit.id)).toEqual([id]);
});

it('leaves a name, an order and pathways alone as they are asked', () => {
  expect(ids('soudeur')).toEqual(ids('soudeur', before));
  for (const more of [{ show: 'pathway' as const }, { sort: 'title' as const }])
    expect(ids('cordons sur la coque', engine, more)).toEqual([]);
});

it('offers nothing of a trade whose name is refused', () => {
  const query = { ...emptyQuery(), text: 'cordons sur la coque' };
  const none = search(before, query);
  const offered = (refused: string[]) => withSaidLike(engine, query, { read: [], refused }, none).hits.length;
  expect([offered([]), offered(['soudeur'])]).toEqual([1, 0]);
});

it('leaves a sentence that says its trade by name, and what is asked of money', () => {
  const query = { ...emptyQuery(), text: 'cordons sur la coque' };
  const none = search(before, query);
  const money = [{ kind: 'scheme' as const, value: 'cpf', typed: 'cpf', path: null }];
  for (const question of [
    { read: [], refused: [], named: true as const },
    { read: money, refused: [] },
  ])
    expect(withSaidLike(engine, query, question, none)).toBe(none);
});
