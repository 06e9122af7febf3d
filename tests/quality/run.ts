import { writeFileSync } from 'node:fs';
import { readCatalogue } from '../../cli/catalogue.ts';
import { loadEngine } from '../../cli/search-engine.ts';
import type { Engine } from '#core/search/engine.ts';
import { emptyQuery } from '#core/search/query.ts';
import { searchSaid } from '#core/search/search.ts';
import { readQueries, readSuggestions, type Part, type QueryCase } from './cases.ts';
import { figuresOf, judge, scopes, silence, type Figures, type Scope, type Searcher } from './measure.ts';
import { lunrSearcher, miniSearcher, rivalDocuments } from './rivals.ts';
import { certificateQuality } from './certificates.ts';
import { letterQuality } from './letters.ts';
import { naturalQuality } from './natural.ts';
import { factCounts } from './facts.ts';
import { mobilityQuality } from './mobility.ts';
import { moveQuality } from './moves.ts';
import { planQuality } from './plans.ts';
import { profileQuality } from './profiles.ts';
import { judgeSuggestions } from './suggestions.ts';
import { sectorQuality } from './sectors.ts';
import { textQuality } from './texts.ts';

const folder = 'data/catalogue';
/** `--misses`: the part to tune only, with its misses; nothing is written. */
const show = process.argv.includes('--misses');
const engine = await loadEngine(folder);
const known = new Set(engine.cards.map(({ id }) => id));
const parts: readonly Part[] = show ? ['tune'] : ['tune', 'unseen'];

const ours: Searcher = (query, kind) =>
  searchSaid(engine, { ...emptyQuery(), text: query, show: kind ?? 'all' }, 50).hits.map(({ id }) => id);

const documents = rivalDocuments(engine, await readCatalogue(folder));
const searchers: Record<string, Searcher> = show
  ? { edec: ours }
  : { edec: ours, minisearch: miniSearcher(documents), lunr: lunrSearcher(documents) };

/** Accepted answers that the catalogue holds; a query that loses all of them is told, not counted. */
function heldBy({ cards }: Engine, cases: readonly QueryCase[]): { held: QueryCase[]; lost: string[] } {
  const ids = new Set(cards.map(({ id }) => id));
  const held = cases.map((one) => ({ ...one, pathways: one.pathways.filter((id) => ids.has(id)) }));
  const lost = held.filter((one, place) => none(one) && !none(cases[place] ?? one)).map(({ query }) => query);
  return { held, lost };
}

function none({ occupations, pathways }: QueryCase): boolean {
  return occupations.length + pathways.length === 0;
}

type Table = Record<string, Record<Scope, Figures>>;

function tableOf(cases: readonly QueryCase[], searcher: Searcher): Table {
  const judged = cases.filter((one) => one.class !== 'nothing');
  const classes = [...new Set(judged.map((one) => one.class))];
  const row = (some: readonly QueryCase[]): Record<Scope, Figures> => ({
    occupation: figuresOf(judge(some, 'occupation', searcher)),
    pathway: figuresOf(judge(some, 'pathway', searcher)),
    both: figuresOf(judge(some, 'both', searcher)),
  });
  return Object.fromEntries([
    ...classes.map((name) => [name, row(judged.filter((one) => one.class === name))]),
    ['all', row(judged)],
  ]);
}

const { held, lost } = heldBy(engine, readQueries());
const suggestions = readSuggestions();

const figures = {
  definitions: {
    mrr: 'mean of 1 / rank of the first accepted answer, over the first fifty',
    recall5: 'share of queries with an accepted answer in the first five',
    zero: 'share of queries without any answer',
    nothing: 'share of the queries without answer that get none; they are left out of the other figures',
    suggestions: 'share of beginnings whose right label is in the first ten',
  },
  queries: held.length,
  lost,
  search: Object.fromEntries(
    parts.map((part) => {
      const cases = held.filter(({ set }) => set === part);
      const silent = cases.filter((one) => one.class === 'nothing');
      return [
        part,
        Object.fromEntries(
          Object.entries(searchers).map(([name, searcher]) => [
            name,
            { classes: tableOf(cases, searcher), nothing: silence(silent, searcher) },
          ]),
        ),
      ];
    }),
  ),
  suggestions: Object.fromEntries(
    parts.map((part) => [
      part,
      judgeSuggestions(
        engine,
        suggestions.filter(({ set }) => set === part),
        known,
      ).shares,
    ]),
  ),
};

print();
if (show) printMisses();
else writeFileSync(new URL('figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);

function print(): void {
  const out: string[] = [];
  for (const part of parts) {
    for (const scope of scopes) {
      out.push(
        `\n${part} · ${scope}`.padEnd(28) +
          Object.keys(searchers)
            .map((name) => name.padEnd(26))
            .join(''),
      );
      out.push(
        ''.padEnd(27) +
          Object.keys(searchers)
            .map(() => 'n    MRR   R@5   zero'.padEnd(26))
            .join(''),
      );
      const tables = Object.values(searchers).map((searcher) =>
        tableOf(
          held.filter(({ set }) => set === part),
          searcher,
        ),
      );
      for (const name of Object.keys(tables[0] ?? {})) {
        out.push(name.padEnd(27) + tables.map((table) => line(table[name]?.[scope]).padEnd(26)).join(''));
      }
    }
    out.push(
      `nothing`.padEnd(27) +
        Object.entries(figures.search[part] ?? {})
          .map(([, { nothing }]) => `${String(nothing)} silent`.padEnd(26))
          .join(''),
    );
  }
  out.push('\nsuggestions (right label in the first ten)');
  for (const [part, shares] of Object.entries(figures.suggestions)) {
    out.push(
      `  ${part}: ${Object.entries(shares)
        .map(([name, { share, cases }]) => `${name} ${share.toFixed(3)} (${cases})`)
        .join(', ')}`,
    );
  }
  if (lost.length > 0) out.push(`\nnot counted, no accepted answer in the catalogue: ${lost.join(' · ')}`);
  process.stdout.write(`${out.join('\n')}\n`);
}

function line(figures: Figures | undefined): string {
  const cell = (value: number | null | undefined) => (value ?? Number.NaN).toFixed(3).padEnd(6);
  return `${String(figures?.queries ?? 0).padEnd(4)} ${cell(figures?.mrr)}${cell(figures?.recall5)}${cell(figures?.zero)}`;
}

/** What to work on: queries of the part to tune whose first accepted answer is not in the first five. */
function printMisses(): void {
  const tune = held.filter(({ set, class: name }) => set === 'tune' && name !== 'nothing');
  const out = scopes.flatMap((scope) =>
    judge(tune, scope, ours)
      .filter(({ rank }) => rank === null || rank > 2)
      .map(({ query, rank }) => `${scope.padEnd(11)} ${String(rank).padEnd(5)} ${query}`),
  );
  const { misses } = judgeSuggestions(
    engine,
    suggestions.filter(({ set }) => set === 'tune'),
    known,
  );
  process.stdout.write(`\n${[...out, ...misses.map((miss) => `suggest           ${miss}`)].join('\n')}\n`);
}

naturalQuality(engine, show);
await letterQuality(engine, show);
mobilityQuality();
await textQuality(show);
await profileQuality();
await certificateQuality();
await planQuality();
await sectorQuality(!show);
await factCounts(!show);
await moveQuality(show);
