import type { Ask } from '../search/asked.ts';
import { ownOfLetter, ownTold, toldByTraining } from './own-of-letter.ts';
import { isLetter } from '../text/told-whole.ts';
import { withoutDiplomas } from '../text/diploma-beside.ts';
import { withoutGreeting } from '../text/greeting.ts';
import { withoutContractor } from '../text/for-whom.ts';
import { wellSpelt } from '../text/well-spelt.ts';
import { wordsThatTell } from './trade-evidence.ts';
import { anyNaming, firstNaming } from './wish-named.ts';
import type { Understood } from './understood.ts';
import { readWords } from './words-reading.ts';

/** So many words tell a trade, of all that is told in a letter. */
const fewestTelling = 2;

/** What the words of a field mean; nothing when that cannot be known now. What they refuse names no end: a condition is read as a circumstance, an industry is to be avoided. */
export async function readField(ask: Ask, typed: string, orSector: boolean): Promise<Understood | undefined> {
  const spelt = wellSpelt(typed);
  const words = orSector ? spelt : withoutContractor(withoutGreeting(spelt));
  const found = await readWords(ask, words, orSector);
  const { said: own, perhaps } = orSector
    ? { said: null, perhaps: null }
    : await ownOfLetter(ask, words, found?.place ?? null);
  const trade = orSector
    ? undefined
    : own === null
      ? await inTurn(ask, words, perhaps)
      : await firstRead(ask, [own]);
  // Who cleans a works is read by all that is said of whom they work for.
  const cleans =
    found?.place?.startsWith('K220') &&
    !trade?.place?.startsWith('K220') &&
    own !== null &&
    /nettoi|m[ée]nage|propret|clean/iu.test(own);
  if (trade?.place && !cleans)
    return { ...trade, ...thereTold(found, trade), reads: found?.reads ?? trade.reads };
  const isTold = async (place: string) =>
    own !== null || !isLetter(words) || (await wordsThatTell(ask, words, place, false)) >= fewestTelling;
  const place = found?.place ?? null;
  if (orSector || found === undefined || found.choices || (place !== null && (await isTold(place))))
    return found;
  // "technicienne labo, BTS chimie": what a diploma is of may hide the trade.
  const kept = withoutDiplomas(words);
  const bare = kept === words ? undefined : await readWords(ask, kept, false);
  if (bare?.place) return { ...bare, reads: found.reads };
  // "je découpe de la viande, j’ai mal à l’épaule, je vais être inapte": what is told of oneself may hide it too.
  for (const naming of [firstNaming, anyNaming]) {
    const said = await naming(ask, kept);
    const told = said === null ? undefined : await readWords(ask, said, false);
    if (said !== null && told?.place && (await wordsThatTell(ask, said, told.place, true)) > 0)
      return { ...told, reads: found.reads };
  }
  return { ...found, place: null };
}

/** The first of some words that name a trade, as they are read; undefined where none does. */
async function firstRead(ask: Ask, all: readonly string[]): Promise<Understood | undefined> {
  for (const said of all) {
    const found = await readWords(ask, said, false);
    if (found?.place) return found;
  }
  return undefined;
}

/** The same of what is told of oneself in a letter, where enough words tell the trade. */
async function firstTold(ask: Ask, all: readonly string[], fewest: number): Promise<Understood | undefined> {
  for (const said of all) {
    const found = await readWords(ask, said, false);
    if (found?.place && (await wordsThatTell(ask, said, found.place, false)) >= fewest) return found;
  }
  return undefined;
}

/** The trade of a letter of which no part names it: by what one says to do, by what one leaves or learnt, by all that is told, by the part that tells most of it. */
async function inTurn(ask: Ask, letter: string, perhaps: string | null): Promise<Understood | undefined> {
  const { doing, all } = ownTold(letter);
  return (
    (await firstTold(ask, doing, 1)) ??
    (await firstTold(ask, toldByTraining(letter), 1)) ??
    (await firstTold(ask, all, fewestTelling)) ??
    (await firstRead(ask, perhaps === null ? [] : [perhaps]))
  );
}

/** Where one works, which another part of a letter than the one that names the trade may say. */
function thereTold(whole: Understood | undefined, own: Understood): Pick<Understood, 'there' | 'industry'> {
  const there = own.there ?? (whole?.place === own.place ? whole.there : undefined);
  const industry = own.industry ?? whole?.industry;
  return { ...(there !== undefined && { there }), ...(industry !== undefined && { industry }) };
}
