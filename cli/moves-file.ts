import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue/files.ts';
import type { Issue } from '#core/catalogue/issue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import type { Space } from '#core/match/space.ts';
import { estimatedMoves, type MoveTable } from '#core/plan/moves.ts';
import {
  formatMoves,
  hashedText,
  movesFile,
  moveSources,
  parseMoves,
  type ReadMoves,
} from '#core/plan/stored-moves.ts';

/** SHA-256 of the files that moves are computed from. */
async function hashOfFolder(folder: string): Promise<string> {
  const texts = moveSources.map((name) => readFile(join(folder, name), 'utf8').catch(() => ''));
  return createHash('sha256')
    .update(hashedText(await Promise.all(texts)))
    .digest('hex');
}

/** The text of `moves.json` for a catalogue whose files lie in `folder`. */
export async function movesText(space: Space, catalogue: Catalogue, folder: string): Promise<string> {
  return formatMoves(estimatedMoves(space, buildMobility(catalogue)), await hashOfFolder(folder));
}

async function readStored(folder: string): Promise<ReadMoves> {
  const text = await readFile(join(folder, movesFile), 'utf8').catch(() => null);
  return parseMoves(text, await hashOfFolder(folder));
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
