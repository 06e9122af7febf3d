import { asset } from '$app/paths';
import type { English } from '#core/catalogue/english.ts';
import { lang } from '$lib/i18n/index.ts';
import { unlessLost } from '$lib/part.ts';
import { fetchJson } from '$lib/worker/json.ts';

/** English names, on an English page only; none where they could not come: the French ones then say that they are. */
export async function englishNames(): Promise<English[]> {
  if (lang() === 'fr') return [];
  const names = await unlessLost(fetchJson(asset('/donnees/noms-anglais.json')));
  return (names as English[] | undefined) ?? [];
}
