import { readFileSync, writeFileSync } from 'node:fs';
import type { Ask } from '#core/search/asked.ts';
import type { Engine } from '#core/search/engine.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { suggest } from '#core/search/suggest.ts';
import { leadsTo } from '../data/leads-to.ts';
import type { Part } from './cases.ts';

/**
 * A whole message, as somebody would write it, and what an adviser accepts of its reading: `does`, the trades ("debut": none yet); `wants`, the places, "-" where
 * none is wished, "usine" or "production" where any will do. `wish`: what was typed in the second field.
 */
type Letter = { id: string; set: Part; letter: string; wish?: string; does: string[]; wants: string[] };
/** Whole messages, or what is typed in the two fields of the home page (`letter` and `wish`). */
type Kind = 'letters' | 'fields';
/** How many letters, and of how many the trade, the aim, and both are accepted. */
type Figures = { letters: number; does: number; wants: number; both: number };

const read = (kind: Kind): Letter[] =>
  readFileSync(new URL(`${kind}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Letter);

/** What names no place: it is right where the letter names none. */
const nowhere = ['-', 'usine', 'production'];

/** How the letters of one part are read. `tell`: says each that is read wrong. */
async function lettersRead(
  engine: Engine,
  kind: Kind,
  part: Part,
  tell: (miss: string) => void = () => undefined,
): Promise<Figures> {
  const ask: Ask = (typed) =>
    Promise.resolve({
      suggestions: suggest(engine, typed, { limit: 24 }),
      results: search(engine, { ...emptyQuery(), text: typed }),
    });
  const figures: Figures = { letters: 0, does: 0, wants: 0, both: 0 };
  for (const { id, letter, wish = '', does, wants } of read(kind).filter(({ set }) => set === part)) {
    const { from, to, others, begins } = await leadsTo(ask, letter, wish);
    const isOwn = does.includes(begins ? 'debut' : (from ?? '-'));
    const named = [to, ...others].filter((place) => place !== null && !['usine', 'autre'].includes(place));
    const isAim =
      named.length === 0
        ? nowhere.some((one) => wants.includes(one))
        : named.some((place) => wants.includes(place ?? ''));
    figures.letters += 1;
    figures.does += Number(isOwn);
    figures.wants += Number(isAim);
    figures.both += Number(isOwn && isAim);
    if (!isOwn || !isAim)
      tell(`LETTER ${id} ${begins ? 'debut' : from} -> ${to}, accepted ${does.join()} -> ${wants.join()}`);
  }
  return figures;
}

/** Prints how the letters kept for the end are read, and writes it; to tune, the others with their misses. */
export async function letterQuality(engine: Engine, show: boolean): Promise<void> {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const part: Part = show ? 'tune' : 'unseen';
  for (const kind of ['letters', 'fields'] as const) {
    const figures = await lettersRead(engine, kind, part, show ? tell : undefined);
    tell(`\n${kind}, ${part} ${JSON.stringify(figures)}`);
    const file = new URL(`${kind}-figures.json`, import.meta.url);
    if (!show) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  }
}
