import { readFile } from 'node:fs/promises';
import type { SayingData } from '#core/search/sayings/pack.ts';

/** What words go with which trades, as `npm run learn` wrote it: learning takes longer than a search may. */
export const learnedFile = new URL('../data/learned/phrases.json', import.meta.url);

/** Reads it; it is ours, and no user gives it. */
export async function readLearned(): Promise<SayingData> {
  return JSON.parse(await readFile(learnedFile, 'utf8')) as SayingData;
}
