import type { Pathway } from '../catalogue/pathway.ts';
import { unconfirmedSince } from '../catalogue/unconfirmed.ts';
import { recordWords } from '../words/catalogue.ts';
import type { Lang } from '../words/lang.ts';

const notConfirmed = { fr: 'non confirmé depuis le', en: 'not confirmed since' } as const;

/** The state of a record in words; one that nothing confirms is not said to be in force: since when (ISO date) instead. */
export function statusSaid(
  { status, register, updated }: Pick<Pathway, 'status' | 'register' | 'updated'>,
  lang: Lang,
): string {
  const since = status === 'active' ? unconfirmedSince({ register, updated }) : null;
  return since === null ? recordWords[status][lang] : `${notConfirmed[lang]} ${since}`;
}
