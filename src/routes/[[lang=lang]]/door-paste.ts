import type { Understood } from '#core/plan/field-reading.ts';
import type { PastedSaid } from '#core/plan/pasted-said.ts';
import { keepFinding } from '#core/profile/reading/keep.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { profileStore } from '$lib/profile/store.svelte.ts';
import { dayOfClock } from '$lib/today.ts';
import { workClient } from '$lib/work/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';
import { splitInHalves } from './split-typed.ts';

/** A pasted text becomes a profile that only this tab holds, until it is saved; what to say where it leads nowhere, null where it does. */
export async function readPasted(text: string): Promise<string | null> {
  const before = profileStore.current;
  const findings = await unlessFailed(workClient.call('readText', text, dayOfClock()));
  const after = (findings ?? []).reduce(keepFinding, before);
  if (after === before) return doorText().pastedNothing;
  profileStore.current = after;
  // Papers alone lead nowhere: they are said, and kept.
  return after.jobs.length + after.certifications.length === 0
    ? doorText().pastedPapers((after.papers ?? []).map(({ label }) => label).join(', '))
    : null;
}

/** What a pasted text says beside what one did; its reader is loaded when a text is pasted. */
export async function besidePasted(text: string, isWishUsed: boolean): Promise<PastedSaid> {
  const { pastedSaid } = await import('#core/plan/pasted-said.ts');
  return pastedSaid(text, isWishUsed);
}

/** The wish of a pasted text that names where one would go, as typed there; null where none does. `find`: what words of a wish mean. */
export async function wishPasted(
  text: string,
  find: (wish: string) => Promise<Understood | undefined>,
): Promise<string | null> {
  const { pastedWishes } = await import('#core/plan/pasted-wish.ts');
  for (const wish of pastedWishes(text)) if ((await find(wish))?.place) return wish;
  return null;
}

/** A message says in one breath what one does, and what one would like; a list of jobs, with their years, is longer. */
const longestMessage = 500;
const mostLines = 4;
const years = /\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b/su;

/** What one does and what one would like, where a pasted text is a short message that says both, and a trade in what one does; null elsewhere. `find`: what words of what one does mean. */
export async function halvesPasted(
  text: string,
  find: (does: string) => Promise<Understood | undefined>,
): Promise<{ does: string; wants: string } | null> {
  const lines = text.split('\n').filter((one) => one.trim() !== '');
  if (text.length > longestMessage || lines.length > mostLines || years.test(text)) return null;
  const halves = await splitInHalves(lines.map((one) => one.trim().replace(/[\s,;.]+$/u, '')).join('. '));
  const found = halves && (await find(halves.does));
  return found?.place || found?.choices ? halves : null;
}

/** What a short message says that one does, where its reader finds no trade. `find`: what words of what one does mean. */
export async function messagePasted(
  text: string,
  find: (does: string) => Promise<Understood | undefined>,
): Promise<Understood | null> {
  const found = text.length > longestMessage ? undefined : await find(text.trim());
  return found?.place ? found : null;
}

/** Whether a text speaks of somebody else than who pastes it; its rule is loaded with it. */
export async function speaksOfAnother(text: string): Promise<boolean> {
  const { speaksOf } = await import('#core/text/third-person.ts');
  return speaksOf(text);
}
