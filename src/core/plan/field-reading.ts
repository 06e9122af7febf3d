import type { Ask } from '../search/asked.ts';
import { ownOfLetter, ownTold } from './own-of-letter.ts';
import { withoutDiplomas } from '../text/diploma-beside.ts';
import { withoutGreeting } from '../text/greeting.ts';
import { withoutContractor } from '../text/for-whom.ts';
import { wellSpelt } from '../text/well-spelt.ts';
import { anyNaming, firstNaming } from './wish-named.ts';
import type { Understood } from './understood.ts';
import { readWords } from './words-reading.ts';

/** What the words of a field mean; nothing when that cannot be known now. What they refuse names no end: a condition is read as a circumstance, an industry is to be avoided. */
export async function readField(ask: Ask, typed: string, orSector: boolean): Promise<Understood | undefined> {
  const spelt = wellSpelt(typed);
  const words = orSector ? spelt : withoutContractor(withoutGreeting(spelt));
  const found = await readWords(ask, words, orSector);
  const own = orSector ? null : await ownOfLetter(ask, words, found?.place ?? null);
  const trade = orSector ? undefined : await firstRead(ask, own === null ? ownTold(words) : [own]);
  // Who cleans a works is read by all that is said of whom they work for.
  const cleans =
    found?.place?.startsWith('K220') &&
    !trade?.place?.startsWith('K220') &&
    own !== null &&
    /nettoi|m[ée]nage|propret|clean/iu.test(own);
  if (trade?.place && !cleans)
    return { ...trade, ...thereTold(found, trade), reads: found?.reads ?? trade.reads };
  if (orSector || found?.place !== null || found.choices) return found;
  // "technicienne labo, BTS chimie": what a diploma is of may hide the trade.
  const kept = withoutDiplomas(words);
  const bare = kept === words ? undefined : await readWords(ask, kept, false);
  if (bare?.place) return { ...bare, reads: found.reads };
  // "je découpe de la viande, j’ai mal à l’épaule, je vais être inapte": what is told of oneself may hide it too.
  const first = await firstNaming(ask, kept);
  const alone = first === null ? undefined : await readWords(ask, first, false);
  if (alone?.place) return { ...alone, reads: found.reads };
  const any = await anyNaming(ask, kept);
  const told = any === null ? undefined : await readWords(ask, any, false);
  return told?.place ? { ...told, reads: found.reads } : found;
}

/** The first of some words that name a trade, as they are read; undefined where none does. */
async function firstRead(ask: Ask, all: readonly string[]): Promise<Understood | undefined> {
  for (const said of all) {
    const found = await readWords(ask, said, false);
    if (found?.place) return found;
  }
  return undefined;
}

/** Where one works, which another part of a letter than the one that names the trade may say. */
function thereTold(whole: Understood | undefined, own: Understood): Pick<Understood, 'there' | 'industry'> {
  const there = own.there ?? (whole?.place === own.place ? whole.there : undefined);
  const industry = own.industry ?? whole?.industry;
  return { ...(there !== undefined && { there }), ...(industry !== undefined && { industry }) };
}
