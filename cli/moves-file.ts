import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Catalogue } from '#core/catalogue/files.ts';
import type { Issue } from '#core/catalogue/issue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import type { Space } from '#core/match/space.ts';
import { estimatedMoves, type MoveTable } from '#core/plan/moves.ts';

/** The estimated moves, computed when a catalogue is compiled; they carry the hash of the files that they were computed from. */
export const movesFile = 'moves.json';

const StoredMoves = v.object({
  from: v.string(),
  moves: v.record(v.string(), v.array(v.tuple([v.string(), v.number()]))),
});

/** What the moves are computed from: trades, their skills and savoirs, and the certifications that lead to two of them. */
const sources = [
  'occupations.json',
  'skills.json',
  'fine-skills.json',
  'knowledge.json',
  'co-certification.json',
];

/** SHA-256 of the files that moves are computed from, name by name; a file that is not there counts as empty. */
async function hashOfFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of sources) {
    const text = await readFile(join(folder, name)).catch(() => '');
    hash.update(`${name}\n`).update(text);
  }
  return hash.digest('hex');
}

/** The text of `moves.json` for a catalogue whose files lie in `folder`: one trade a line. */
export async function movesText(space: Space, catalogue: Catalogue, folder: string): Promise<string> {
  const rows = Object.entries(estimatedMoves(space, buildMobility(catalogue))).map(
    ([code, near]) => `${JSON.stringify(code)}:${JSON.stringify(near)}`,
  );
  return `{"from":${JSON.stringify(await hashOfFolder(folder))},"moves":{\n${rows.join(',\n')}\n}}\n`;
}

type Read = { state: 'none' | 'stale' | 'damaged' } | { state: 'fresh'; moves: MoveTable };

async function readStored(folder: string): Promise<Read> {
  const text = await readFile(join(folder, movesFile), 'utf8').catch(() => null);
  if (text === null) return { state: 'none' };
  const stored = v.safeParse(v.pipe(v.string(), v.parseJson(), StoredMoves), text);
  if (!stored.success) return { state: 'damaged' };
  if (stored.output.from !== (await hashOfFolder(folder))) return { state: 'stale' };
  return { state: 'fresh', moves: stored.output.moves };
}

/** The estimated moves of a catalogue: those stored beside it when they are its own, else computed again (some seconds). */
export async function readMoves(space: Space, catalogue: Catalogue, folder: string): Promise<MoveTable> {
  const stored = await readStored(folder);
  return stored.state === 'fresh' ? stored.moves : estimatedMoves(space, buildMobility(catalogue));
}

const complaints = {
  stale: 'calculé sur un autre état du catalogue',
  damaged: 'illisible',
} as const;

/** What `edec check` says of stored moves that are not those of the catalogue; a catalogue may have none. */
export async function checkMoves(folder: string): Promise<Issue[]> {
  const { state } = await readStored(folder);
  if (state === 'fresh' || state === 'none') return [];
  return [
    {
      file: movesFile,
      field: 'from',
      value: complaints[state],
      expected: 'les passages estimés de ce catalogue : relancer « edec import »',
    },
  ];
}
