import { readFile } from 'node:fs/promises';
import type { Space } from '#core/match/space.ts';
import { parseProfile, type Refusal } from '#core/profile/file.ts';
import type { Profile } from '#core/profile/profile.ts';
import { knownIn, reconcile } from '#core/profile/reconcile.ts';
import { withoutMark } from './batch.ts';
import { Fatal } from './errors.ts';
import type { Io } from './io.ts';

const refusals: Record<Refusal, string> = {
  damaged: 'fichier incomplet ou abîmé',
  foreign: "ce n'est pas un profil",
  future: "d'une version plus récente",
  tooLong: 'fichier trop gros',
};

/** The profile of a file, fitted to the catalogue of today; what was replaced or has gone is said. */
export async function profileFrom(space: Space, path: string, io: Io): Promise<Profile> {
  const text = withoutMark(await readFile(path, 'utf8'));
  const read = parseProfile(text);
  if (!read.ok) throw new Fatal(`profil illisible : ${path} (${refusals[read.refusal]})`);
  const { profile, replaced, gone } = reconcile(read.profile, knownIn(space.lookup));
  for (const { from, to } of replaced) io.err(`${from} a été remplacé par ${to.join(', ')}\n`);
  if (gone.length > 0) io.err(`n'est plus dans le catalogue : ${gone.join(', ')}\n`);
  return profile;
}
