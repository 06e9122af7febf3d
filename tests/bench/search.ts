import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { loadCatalogue } from '../../cli/catalogue-folder.ts';
import { encodeNames, encodeSearch, encodeSkills } from '#core/search/data/encode.ts';
import { packSearch, unpackSearch } from '#core/search/data/pack.ts';
import { buildEngine, type Engine } from '#core/search/engine.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { addNames, addSkills, suggest } from '#core/search/suggest.ts';
import { fold } from '#core/text/fold.ts';
import { readQueries, readSuggestions } from '../quality/cases.ts';
import { miniSearch, plainLunr, rivalDocuments } from '../quality/rivals.ts';

export type BenchLine = { name: string; value: number; unit: string; target?: number };

export type SearchBenchOptions = { catalogue?: string };

/** Sizes and times of search and suggest, beside MiniSearch (and lunr's French plug-in) on the same data in the same run. */
export async function benchSearch({ catalogue: folder = 'data/catalogue' }: SearchBenchOptions = {}): Promise<
  BenchLine[]
> {
  const { catalogue } = await loadCatalogue(folder);
  if (!catalogue) throw new Error(`no valid catalogue in ${folder}`);
  const data = JSON.stringify(packSearch(encodeSearch(catalogue)));
  const names = JSON.stringify(encodeNames(catalogue));
  const skills = JSON.stringify(encodeSkills(catalogue));
  const built = timed(() => buildEngine(unpackSearch(JSON.parse(data))));
  const engine = built.result;
  const added = timed(() => {
    addNames(engine, JSON.parse(names));
    addSkills(engine, JSON.parse(skills));
  });
  const documents = rivalDocuments(engine, catalogue);
  const mini = timed(() => miniSearch(documents));
  const lunr = timed(() => plainLunr(documents));
  const miniText = JSON.stringify(mini.result);
  const lunrText = JSON.stringify(lunr.result);
  return [
    { name: 'search: data, raw', value: kilobytes(data.length), unit: 'kB' },
    { name: 'search: data, Brotli', value: compressed(data), unit: 'kB', target: 220 },
    { name: 'search: names (after the first answer), Brotli', value: compressed(names), unit: 'kB' },
    { name: 'search: fine competences (on demand), Brotli', value: compressed(skills), unit: 'kB' },
    {
      name: 'search: MiniSearch index of the same documents, Brotli',
      value: compressed(miniText),
      unit: 'kB',
    },
    {
      name: 'search: lunr French index of the same documents, Brotli',
      value: compressed(lunrText),
      unit: 'kB',
    },
    { name: 'search: engine build', value: built.ms, unit: 'ms', target: 1500 },
    { name: 'search: names and fine competences added', value: added.ms, unit: 'ms' },
    { name: 'search: MiniSearch build', value: mini.ms, unit: 'ms' },
    { name: 'search: lunr French build', value: lunr.ms, unit: 'ms' },
    ...queryLines(engine, mini.result),
    ...suggestionLines(engine),
  ];
}

function queryLines(engine: Engine, mini: MiniSearch): BenchLine[] {
  const queries = readQueries().map(({ query }) => query);
  const ours = spread(queries, (text) => search(engine, { ...emptyQuery(), text }));
  const theirs = spread(queries, (text) => mini.search(text));
  return [
    { name: 'search: query p50', value: ours.p50, unit: 'ms' },
    { name: 'search: query p95', value: ours.p95, unit: 'ms', target: 20 },
    { name: 'search: MiniSearch query p50', value: theirs.p50, unit: 'ms' },
    { name: 'search: MiniSearch query p95', value: theirs.p95, unit: 'ms' },
    { name: 'search: query p95, ours / MiniSearch', value: round(ours.p95 / theirs.p95), unit: 'x' },
  ];
}

/** Every judged beginning, letter after letter, as it is typed. */
function suggestionLines(engine: Engine): BenchLine[] {
  const strokes = readSuggestions().flatMap(({ typed }) =>
    Array.from(typed, (_, end) => typed.slice(0, end + 1)),
  );
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    processTerm: (term) => fold(term),
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  const texts = engine.suggester?.texts() ?? [];
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const ours = spread(strokes, (typed) => suggest(engine, typed));
  const theirs = spread(strokes, (typed) => mini.search(typed).slice(0, 10));
  return [
    { name: 'suggest: labels', value: texts.length, unit: '' },
    { name: 'suggest: keystroke p50', value: ours.p50, unit: 'ms' },
    { name: 'suggest: keystroke p95', value: ours.p95, unit: 'ms', target: 10 },
    { name: 'suggest: keystroke longest', value: ours.longest, unit: 'ms' },
    { name: 'suggest: MiniSearch keystroke p50', value: theirs.p50, unit: 'ms' },
    { name: 'suggest: MiniSearch keystroke p95', value: theirs.p95, unit: 'ms' },
    { name: 'suggest: keystroke p95, ours / MiniSearch', value: round(ours.p95 / theirs.p95), unit: 'x' },
  ];
}

function timed<T>(run: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: round(performance.now() - start) };
}

/** Each input once, in order, without warming up: as a user meets it. */
function spread<T>(
  inputs: readonly T[],
  run: (input: T) => unknown,
): { p50: number; p95: number; longest: number } {
  const times = inputs.map((input) => timed(() => run(input)).ms).sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), longest: at(1) };
}

function compressed(text: string): number {
  return kilobytes(brotliCompressSync(text).length);
}

function kilobytes(bytes: number): number {
  return round(bytes / 1000);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
