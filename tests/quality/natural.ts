import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Engine } from '#core/search/engine.ts';
import { emptyQuery } from '#core/search/query.ts';
import type { Hit, Read } from '#core/search/results.ts';
import { searchSaid } from '#core/search/search.ts';
import { stem } from '#core/text/stem.ts';
import { tokenise } from '#core/text/tokenise.ts';

const Case = v.object({
  q: v.string(),
  set: v.picklist(['tuning', 'unseen']),
  kind: v.string(),
  good: v.array(v.string()),
  absurd: v.array(v.string()),
  read: v.array(v.object({ kind: v.string(), value: v.string() })),
});
type Case = v.InferOutput<typeof Case>;

/** `good`: a right answer in the first three; `absurd`: one in the first five; `empty`: nothing found where something was. */
export type NaturalFigures = {
  queries: number;
  judged: number;
  good: number;
  absurd: number;
  empty: number;
  reads: number;
  read: number;
};

const cases = readFileSync(new URL('natural/natural-queries.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => v.parse(Case, JSON.parse(line)));

/** Judges the natural queries of one part; `miss` is told each fault. */
export function naturalFigures(
  engine: Engine,
  set: Case['set'],
  miss: (fault: string) => void = () => undefined,
): NaturalFigures {
  const figures = { queries: 0, judged: 0, good: 0, absurd: 0, empty: 0, reads: 0, read: 0 };
  for (const one of cases.filter((each) => each.set === set)) {
    const { hits, read } = searchSaid(engine, { ...emptyQuery(), text: one.q }, 5);
    const shown = hits.map(({ id, title }) => `${id} ${title}`).join(' | ');
    figures.queries += 1;
    if (one.good.length > 0) {
      figures.judged += 1;
      if (hits.slice(0, 3).some((hit) => one.good.some((rule) => fits(rule, hit)))) figures.good += 1;
      else miss(`GOOD   ${one.q} -> ${shown}`);
      if (hits.length === 0) figures.empty += 1;
    }
    if (hits.some((hit) => one.absurd.some((rule) => fits(rule, hit)))) {
      figures.absurd += 1;
      miss(`ABSURD ${one.q} -> ${shown}`);
    }
    for (const wanted of one.read) {
      figures.reads += 1;
      if (read.some((found) => says(engine, found, wanted))) figures.read += 1;
      else
        miss(
          `READ   ${one.q} -> wanted ${wanted.kind}:${wanted.value}, read ${read.map((r) => `${r.kind}:${r.value}`).join(' ')}`,
        );
    }
  }
  return figures;
}

function fits(rule: string, { id, title }: Hit): boolean {
  if (!rule.startsWith('titre:')) return rule.slice(rule.indexOf(':') + 1) === id;
  const [, pattern = '', flags = ''] = /^titre:\/(.*)\/(\w*)$/u.exec(rule) ?? [];
  return new RegExp(pattern, flags).test(title);
}

function says({ cards, numbers }: Engine, found: Read, wanted: Case['read'][number]): boolean {
  if (found.kind !== wanted.kind) return false;
  const values = wanted.value.split('|');
  if (found.kind === 'number') {
    const card = cards[numbers.get(wanted.value) ?? -1];
    return (
      values.includes(found.value) || (card?.kind === 'superseded' && card.current.includes(found.value))
    );
  }
  if (found.kind === 'move') return values.some((value) => sameEnds(found.value, value));
  if (found.kind === 'english' || found.kind === 'unknown')
    return values.some((value) => stems(value).some((one) => stems(found.value).includes(one)));
  return values.includes(found.value);
}

const stems = (text: string): string[] => tokenise(text).map(stem);

function sameEnds(found: string, wanted: string): boolean {
  const [ends, others] = [found, wanted].map((text) => text.split('>').map(stems));
  return (ends ?? []).every((end, place) =>
    (others?.[place] ?? []).some((one) => end.some((word) => word.includes(one))),
  );
}

/** Prints both parts (to tune: with their faults, the first alone) and writes them. */
export function naturalQuality(engine: Engine, show: boolean): void {
  const tell = (fault: string) => process.stdout.write(`${fault}\n`);
  if (show) naturalFigures(engine, 'tuning', tell);
  else {
    const figures = { tuning: naturalFigures(engine, 'tuning'), unseen: naturalFigures(engine, 'unseen') };
    tell(`\nnatural queries ${JSON.stringify(figures)}`);
    writeFileSync(new URL('natural-figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
  }
}
