import { isPoliteWord } from '../../text/stop-words.ts';
import { words } from '../../text/terms.ts';
import { isAnyWho } from '../read/english.ts';
import type { ReadQuestion } from '../read/read.ts';
import type { Read } from '../results.ts';
import { namesWithQuality, saysNoQuality } from './qualities.ts';
import type { AskedSetting } from './settings.ts';

/** Where one begins in industry without a diploma, when no other word says which trade. */
export const entryWork = 'agent de production conditionnement';

/** Words that ask for work, whatever the trade. */
const anyWork = new Set(
  'boulot bosser emploi factory job jobs taf travail travailler usine usines industrie industries industry work'.split(
    ' ',
  ),
);

const wantedWork = new Set(
  'atelier ateliers boulot emploi job jobs operative operator reprendre taf truc usine usines worker workers'.split(
    ' ',
  ),
);

/** "de nuit en usine, et qui paye bien" asks for work, "les primes en 3x8" do not. */
export const asksWork = ({ rest }: ReadQuestion): boolean =>
  words(rest).some(
    (word) => wantedWork.has(word) || (gesture.test(word) && !isPoliteWord(word) && !isAnyWho(word)),
  );

/** "appuyer sur des boutons": who says what they would do asks for work. */
const gesture = /^\p{L}{2,}(?:[^i]er|[^o]ir)$/u;

/** Places of any work: beside a situation, they say no more of a trade. */
const anyPlace = new Set('atelier ateliers boite equipe equipes machine machines'.split(' '));

/** Whether words ask for a works or a workshop, whatever is made there. */
export const asksPlace = (text: string): boolean =>
  words(text).some((word) => /^(?:usines?|ateliers?|factory|workshop)$/u.test(word));

/** Where and how one works, not what one does. */
const aside = ({ kind, place }: Read): boolean => kind === 'situation' || place !== undefined;

/** "c'est quoi les primes en 3x8" asks for no trade. */
export const asksMoney = ({ kind, value }: Read): boolean =>
  kind === 'intention' && value !== 'changer-de-metier';

/** Who says nothing but that they speak little French is shown where one begins. */
export const asksBeginning = ({ value }: Read): boolean => value === 'langue';

/** What is left to search; null when the question was read whole, and nothing of it names a trade. */
export function textOf(
  { read, filters, rest, refused }: ReadQuestion,
  settings: readonly AskedSetting[],
): string | null {
  if (filters.length > 0) return rest;
  const setting = read.some(({ kind }) => kind === 'situation');
  const left = words(rest).filter((word) => !/^\d+$/u.test(word) && !(setting && anyPlace.has(word)));
  // "assis et technique": how one would work says no trade.
  const tells = (word: string) =>
    !isPoliteWord(word) && !anyWork.has(word) && (!setting || saysNoQuality(word));
  if (left.some(tells) || namesWithQuality(rest)) return rest;
  const anywhere = read.some(({ value }) => value === 'sans-diplome' || value === 'debutant');
  const moves = read.some(({ kind }) => kind === 'move');
  const atWork = left.some((word) => anyWork.has(word)) && (moves || read.every(aside));
  if (anywhere) return entryWork;
  if (settings.some(({ wanted }) => wanted)) return null;
  // Lines are loud: who flees noise is shown other work.
  if (atWork && read.some(({ value }) => value === 'bruit')) return null;
  if (atWork || refused.length > 0) return entryWork;
  return read.length === 0 ? rest : null;
}
