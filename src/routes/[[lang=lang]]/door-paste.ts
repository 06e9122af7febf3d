import { hasNeverWorked } from '#core/plan/begins-said.ts';
import type { Understood } from '#core/plan/understood.ts';
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
const longestMessage = 700;
/** That of who speaks of themselves, or of somebody, may be a whole letter: as much as a field holds. */
const longestLetter = 1500;
const mostLines = 8;
const years = /\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b/su;
/** Who writes begins with themselves, or with whom they speak of; a list of jobs begins with one. */
const ofSomebody =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|dear|madame|monsieur)[^.!?\n]{0,60}[.!?\n]+\s*)?(?:[^.!?\n]{0,40}?(?<!\p{L}))?(?:je|j['’ ]?(?:ai|suis|\p{L}+)|moi|[çc]a fait|mon|ma|on|nous|i|i['’]m|my|we)(?!\p{L})/iu;

/** One job after the other: all of them count. */
const several = /(?<!\p{L})(?:puis|ensuite|auparavant|avant (?:[çc]a|cela)|then|before that)(?!\p{L})/iu;

const longestOf = (text: string): number => (ofSomebody.test(text) ? longestLetter : longestMessage);

/** A pasted text on one line, as a field would have it, where it is a message; null elsewhere. */
function messageLine(text: string): string | null {
  const lines = text.split('\n').filter((one) => one.trim() !== '');
  return text.length > longestOf(text) || lines.length > mostLines || years.test(text)
    ? null
    : lines.map((one) => one.trim().replace(/[\s,;.]+$/u, '')).join('. ');
}

/**
 * What one does and what one would like, where a pasted text is a short message that says a trade in what one does: the fields read it as it is
 * told. Null elsewhere, and where its wish names nothing that the field knows. `find`: what words mean, those of a wish or not; `undecided`: one says not to know where to go.
 */
export async function halvesPasted(
  text: string,
  find: (words: string, isWish: boolean) => Promise<Understood | undefined>,
  undecided: boolean,
): Promise<{ does: string; wants: string } | null> {
  const line = messageLine(text);
  // A list of jobs is read whole by who does not know where to go.
  if (undecided && line !== null && !ofSomebody.test(line)) return null;
  const halves = line === null ? null : await splitInHalves(line);
  const wish = halves && (await find(halves.wants, true));
  const isRead =
    wish &&
    (wish.place !== null || wish.either !== undefined || wish.anyWorks === true || wish.reads.length > 0);
  const told =
    halves && isRead
      ? halves
      : line !== null && ofSomebody.test(line) && !several.test(line)
        ? { does: line, wants: '' }
        : null;
  const found = told && (await find(told.does, false));
  // Who has no trade yet names none.
  return found?.place || found?.choices || (told && hasNeverWorked(told.does)) ? told : null;
}

/** What a short message says that one does, where its reader finds no trade. `find`: what words of what one does mean. */
export async function messagePasted(
  text: string,
  find: (does: string) => Promise<Understood | undefined>,
): Promise<Understood | null> {
  const found = text.length > longestOf(text) ? undefined : await find(text.trim());
  return found?.place ? found : null;
}

/** Whether a text speaks of somebody else than who pastes it; its rule is loaded with it. */
export async function speaksOfAnother(text: string): Promise<boolean> {
  const { speaksOf } = await import('#core/text/third-person.ts');
  return speaksOf(text);
}
