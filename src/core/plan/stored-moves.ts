import * as v from 'valibot';
import type { MoveTable } from './moves.ts';

/** The estimated moves, computed when a catalogue is compiled; they carry the hash of the files that they were computed from. */
export const movesFile = 'moves.json';

const StoredMoves = v.object({
  from: v.string(),
  moves: v.record(v.string(), v.array(v.tuple([v.string(), v.number()]))),
});

/** What the moves are computed from: trades, their skills and savoirs, and the certifications that lead to two of them. */
export const moveSources = [
  'occupations.json',
  'skills.json',
  'fine-skills.json',
  'knowledge.json',
  'co-certification.json',
] as const;

/** The text whose hash stored moves carry, from those of `moveSources`, in that order; a file that is not there counts as empty. */
export const hashedText = (texts: readonly string[]): string =>
  moveSources.map((name, at) => `${name}\n${texts[at] ?? ''}`).join('');

/** The text of `moves.json`: one trade a line. */
export function formatMoves(moves: MoveTable, hash: string): string {
  const rows = Object.entries(moves).map(([code, near]) => `${JSON.stringify(code)}:${JSON.stringify(near)}`);
  return `{"from":${JSON.stringify(hash)},"moves":{\n${rows.join(',\n')}\n}}\n`;
}

export type ReadMoves = { state: 'none' | 'stale' | 'damaged' } | { state: 'fresh'; moves: MoveTable };

/** Reads `moves.json` (null: there is none) beside files of this hash: moves of another catalogue are stale. */
export function parseMoves(text: string | null, hash: string): ReadMoves {
  if (text === null) return { state: 'none' };
  const stored = v.safeParse(v.pipe(v.string(), v.parseJson(), StoredMoves), text);
  if (!stored.success) return { state: 'damaged' };
  return stored.output.from === hash ? { state: 'fresh', moves: stored.output.moves } : { state: 'stale' };
}
