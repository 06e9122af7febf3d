import { isPoliteWord, isStopWord } from '../text/stop-words.ts';
import { singular } from '../text/singular.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Read, Results } from './results.ts';

/** Turns that ask for another way of working; beside a situation they name no trade. */
const turns = new Set(
  'arret arreter changer eviter finir polyvalent polyvalente quitter stop stopper'.split(' '),
);

/** Telling words that these readings do not account for. */
function beside(typed: string, read: readonly Read[]): string[] {
  // An everyday word is read in the plural as well: "yaourts" says what "yaourt" does.
  const said = new Set(read.flatMap((one) => tokenise(one.typed).map(singular)));
  return tokenise(typed).filter(
    (word) => !said.has(singular(word)) && !isStopWord(word) && !isPoliteWord(word),
  );
}

/** Whether something typed is left once the situations are read: "arrêter les nuits" says how one works, not at what. */
export function saysTrade(typed: string, { read }: Pick<Results, 'read'>): boolean {
  const situations = read.filter(({ kind }) => kind === 'situation');
  return (
    situations.length === 0 ||
    beside(typed, situations).some((word) => !turns.has(word) && !/^\d+$/u.test(word))
  );
}

/** "pharma": from so many letters on, a word is another one cut short. */
const shortest = 4;

/** The sector that all of the typed words say ("pharma"); null when they say more, or no sector. */
export function sectorAlone(typed: string, { read }: { read: readonly Read[] }): string | null {
  const sectors = read.filter(({ kind }) => kind === 'sector');
  const said = sectors.flatMap((one) => tokenise(one.typed));
  const isCut = (word: string) => word.length >= shortest && said.some((one) => one.startsWith(word));
  return beside(typed, sectors).every(isCut) ? (sectors[0]?.value ?? null) : null;
}

/** From this share of its telling words unknown on, what a text means is a guess. */
const mostUnknown = 1 / 2;

/** Whether half of the telling words of a text, or more, are known to nothing: "truc machin de bidule". */
export function isHalfUnknown(typed: string, { read }: { read: readonly Read[] }): boolean {
  const circumstances = read.filter(({ kind }) => kind === 'situation' || kind === 'intention');
  const telling = beside(typed, circumstances);
  const unknown = new Set(
    read
      .filter(({ kind, place }) => kind === 'unknown' && place === undefined)
      .flatMap((one) => tokenise(one.typed)),
  );
  const missed = telling.filter((word) => unknown.has(word)).length;
  return missed > 0 && missed >= mostUnknown * telling.length;
}
