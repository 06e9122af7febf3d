import type { Ask } from '../search/asked.ts';
import { meant, type Meant } from '../search/meant.ts';

/** Who cleans says where, which is no trade: "je fais le ménage dans un labo pharmaceutique". */
const cleans =
  /^(?:(?:je |j['’])?(?:fai[st]|bosse|travaille|suis) )?(?:(?:le|du|les|des|au|dans le|en) )?(?:nettoyage|m[ée]nages?|propret[ée]|cleaning)(?: industriel)? (?:dans|en|chez|à|au|aux|sur|in|at)(?!\p{L})/iu;
const domestic = /(?<!\p{L})(?:h[ôo]tels?|particuliers?|maisons?|domicile|gens|homes?|houses?)(?!\p{L})/iu;
const cleaner = 'agent de nettoyage industriel';

/** The trade of who cleans in the works that the words name; null where they say another work, or one's trade is of cleaning already. */
export async function cleaningSaid(ask: Ask, typed: string, end: Meant | null): Promise<Meant | null> {
  if (!cleans.test(typed) || domestic.test(typed) || (end?.id.startsWith('K220') ?? false)) return null;
  const found = await ask(cleaner);
  return found ? meant(cleaner, found.suggestions, found.results, false) : null;
}
