import { isPoliteWord } from '../../text/stop-words.ts';
import { singular } from '../../text/singular.ts';
import { words } from '../../text/terms.ts';
import { editDistance } from '../index/distance.ts';

/** What people of a trade say, a trade a line: its code, then the wordings. */
export type WorkshopData = {
  version: 1;
  lines: string;
  /** Trades, the one that makes them when it is not the first, and the things that tell them where nothing else is said. */
  things?: [trades: string[], maker: string, names: string][];
};

/** A wording of the workshop met in a text: the words that said it, and the trades that it points to. */
export type WorkshopSaid = { words: readonly string[]; wording: string; codes: readonly string[] };

type Entry = { wording: string; words: readonly string[]; codes: string[] };

/** A word as long as this may have one letter wrong, where it is no word that is known. */
const shortestSlip = 6;

/** All that a verb has after its root, in any of its forms. */
const conjugated =
  /^(?:es?|ee?s?|ent|ais?|ait|aient|ions?|iez|ons|ez|er|ir|is|it|re|ant|i?ss(?:ais|ait|ent|ons|ez|ant)|er(?:ai|as?|ons|ont|ais|ait))$/u;
const infinitive = /(?:er|ir|re)$/u;

/** Whether two words are forms of one word: "calibrais" and "calibrer" are, "salle" and "saler", "chaîne" and "chaînage" are not. */
function isOneWord(typed: string, own: string): boolean {
  if (singular(typed) === singular(own)) return true;
  if (!infinitive.test(own) || own.length < 5) return false;
  const root = own.replace(infinitive, '');
  return (
    typed.startsWith(root) &&
    conjugated.test(typed.slice(root.length)) &&
    !(typed.length - root.length < 2 && root.length < 5)
  );
}

/** Letters that all forms of a word begin with. */
const beginning = (word: string): string => word.slice(0, 3);

/** Words of the workshop (machines, gestures, products, places, former names) -> trades. */
export class WorkshopWords {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #singles: readonly Entry[];

  constructor({ lines }: WorkshopData) {
    const entries = new Map<string, Entry>();
    for (const [code = '', ...wordings] of lines.split('\n').map((line) => line.split('\t'))) {
      for (const wording of wordings) {
        const own = words(wording);
        const key = own.map(singular).join(' ');
        const entry = entries.get(key);
        if (entry === undefined) entries.set(key, { wording, words: own, codes: [code] });
        else if (!entry.codes.includes(code)) entry.codes.push(code);
      }
    }
    entries.delete('');
    for (const entry of entries.values()) {
      const begins = beginning(entry.words[0] ?? '');
      const held = this.#byFirst.get(begins);
      if (held === undefined) this.#byFirst.set(begins, [entry]);
      else held.push(entry);
    }
    for (const held of this.#byFirst.values())
      held.sort((one, other) => other.words.length - one.words.length);
    this.#singles = [...entries.values()].filter((one) => one.words.length === 1);
  }

  /**
   * The wordings that a text holds, in its order, the longest first where two overlap. `known`: whether a word is one of ours or of
   * French; another one may be a wording with a letter wrong.
   */
  in(text: string, known: (word: string) => boolean): WorkshopSaid[] {
    const typed = words(text);
    const said: WorkshopSaid[] = [];
    for (let place = 0; place < typed.length;) {
      const entry = this.#at(typed, place) ?? this.#slip(typed[place] ?? '', known);
      if (entry !== null && !typed.slice(place, place + entry.words.length).every(isPoliteWord)) {
        const { wording, codes } = entry;
        said.push({ words: typed.slice(place, place + entry.words.length), wording, codes });
        place += entry.words.length;
      } else place += 1;
    }
    return said;
  }

  /** The longest wording that begins at a place; of two as long, the one that says the very words. */
  #at(typed: readonly string[], place: number): Entry | null {
    const held = (this.#byFirst.get(beginning(typed[place] ?? '')) ?? []).filter((one) =>
      one.words.every((own, offset) => isOneWord(typed[place + offset] ?? '', own)),
    );
    const [longest] = held;
    const very = held.find(
      (one) =>
        one.words.length === longest?.words.length &&
        one.words.every((own, offset) => singular(own) === singular(typed[place + offset] ?? '')),
    );
    return very ?? longest ?? null;
  }

  #slip(word: string, known: (word: string) => boolean): Entry | null {
    if (word.length < shortestSlip || /\d/u.test(word) || known(word)) return null;
    return this.#singles.find(({ wording }) => editDistance(word, words(wording)[0] ?? '', 1) <= 1) ?? null;
  }
}
