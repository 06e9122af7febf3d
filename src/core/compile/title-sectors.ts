import { fold } from '../text/fold.ts';

/** Words that name a sector in a title. `unless`: phrases that make them mean something else. */
type SectorWords = { sector: string; words: string[]; unless: string[] };

/** Gives the sectors that a title names, each with the word that names it. */
type TitleReader = (title: string) => { sector: string; word: string }[];

/**
 * A word is looked for at the start of a word of the title, without accents, case or signs: `chimi` finds « chimiques ». A
 * final `$` asks for the whole word: `lin$` does not find « lingerie ».
 */
export function titleSectors(entries: readonly SectorWords[]): TitleReader {
  return (title) => {
    const text = plain(title);
    return entries.flatMap(({ sector, words, unless }) => {
      if (unless.some((phrase) => holds(text, phrase))) return [];
      const word = words.find((one) => holds(text, one));
      return word === undefined ? [] : [{ sector, word: word.replace('$', '') }];
    });
  };
}

const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

const holds = (text: string, word: string): boolean =>
  text.includes(word.endsWith('$') ? ` ${word.slice(0, -1)} ` : ` ${word}`);
