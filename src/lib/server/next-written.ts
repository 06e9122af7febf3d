import type { Lookup } from '#core/catalogue/lookup.ts';
import { inNames } from '#core/next-steps/facts.ts';
import type { NextSaid } from '#core/next-steps/on-day.ts';
import { sayNext } from '#core/next-steps/said.ts';
import type { NextView } from '#core/pages/next-view.ts';
import type { Lang } from '#core/words/lang.ts';
import { namesFor } from '$lib/server/catalogue.ts';

/** What to do next on a page written in advance, in the names of its language. `written`: the day of the page (ISO). */
export function nextWritten(
  { catalogue }: Pick<Lookup, 'catalogue'>,
  { facts, steps }: NextView,
  lang: Lang,
): { next: NextSaid; written: string | null } {
  const names = namesFor(lang === 'fr' ? undefined : lang);
  const named = inNames(
    facts,
    ({ id, label }) => names('occupation', id) ?? label,
    ({ id, title }) => names('title', id) ?? title,
  );
  return { next: sayNext({ facts: named, steps }, lang), written: catalogue.meta.compiled };
}
