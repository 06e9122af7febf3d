import { editDistance } from '../../search/index/distance.ts';
import { fold } from '../../text/fold.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { lightForm, type Spoken } from '../recognise/spoken.ts';

/** A form read in a text, from word `from` to word `to` (excluded). `size`: how many words it has. */
export type FormReading<T> = { of: T; from: number; to: number; size: number };

/** `short`: so few letters that it is taken as typed. */
type Matcher = { start: boolean; short: boolean; text: string };
/** `words`: what may stand for each word of the form. */
type Entry<T> = { of: T; words: Matcher[][] };
type Shapes = { typed: string[]; whole: string[]; light: string[] };

/** English words that may stand between two words of a form; French ones are left out before. */
const fillers = new Set(
  'a an and at by for from i in is my of on or the to up was were with year years'.split(' '),
);
const widestGap = 1;
const shortestStart = 3;
/** Letters of a word that is taken as typed. */
const shortest = 3;
/** A beginning that its double letter alone makes so long is taken as typed: `tann*` is not in `tant`. */
const shortestSqueezed = 4;
const shortestMended = 6;
/** Words that begin as an article glued to another: `latex` is no `l'atex`. */
const notGlued = new Set(['latex', 'densite', 'dinde', 'laine', 'nacelle', 'niveau', 'salaison']);
const gluedArticle = /^(?:qu|[djlmns])(?=[aeiouyh]\w{3})/;

/**
 * Double letters are the commonest slip: `netoyage` and `nettoyage` meet. Not those of `s`, another sound that makes another word:
 * `brasage` is no `brassage`, a `repas` is not to be ironed.
 */
export const squeeze = (word: string): string => word.replace(/([a-rt-z])\1+/g, '$1');

/** A word as it may be compared; `labattoir` counts as `abattoir` too. */
function shapesOf({ word }: Spoken): Shapes {
  const forms = [
    word,
    ...(gluedArticle.test(word) && !notGlued.has(word) ? [word.replace(gluedArticle, '')] : []),
  ];
  const light = forms.map((form) => squeeze(lightForm(form)));
  // "Marie" is no glued "ARI".
  return {
    typed: forms,
    whole: forms.map(squeeze),
    light: light.filter((form, at) => at === 0 || form.length > 3),
  };
}

function matcherOf(text: string): Matcher {
  const start = text.endsWith('*');
  const word = start ? text.slice(0, -1) : text;
  const squeezed = squeeze(start ? word : lightForm(word));
  // "Till" without its double letter would be any word of three letters.
  const isBrief = squeeze(word) !== word && squeeze(word).length <= shortest;
  const short = !start && (word.length <= shortest || squeezed.length < shortest || isBrief);
  const asTyped = short || (start && squeezed.length < shortestSqueezed);
  return { start, short, text: asTyped ? word : squeezed };
}

const fits = ({ start, short, text }: Matcher, { typed, whole, light }: Shapes): boolean => {
  // "tiges" is no "TIG": a short word is itself, or its plural.
  if (short) return typed.some((word) => word === text || word === `${text}s`);
  if (!start) return light.includes(text);
  const feminine = text.endsWith('teu') ? `${text.slice(0, -2)}ri` : text;
  const words = text.length > shortestSqueezed || squeeze(text) === text ? whole : typed;
  return words.some((word) => word.startsWith(text) || word.startsWith(feminine));
};

/** What one word of a form stands for: "agent/ouvrier tri" is "agent tri" and "ouvrier tri". */
export const waysOf = (word: string): string[] => word.split('/');

const counts = (word: string): boolean => word !== '' && !isStopWord(word) && !fillers.has(word);

function put<T>(table: Map<string, T[]>, key: string, one: T): void {
  const list = table.get(key);
  if (list) list.push(one);
  else table.set(key, [one]);
}

/** Wordings ready to be looked for in the words of a text. */
export class Forms<T> {
  readonly #byStart = new Map<string, Entry<T>[]>();
  readonly #words = new Map<string, Matcher[]>();
  readonly #long = new Map<string, Set<string>>();

  constructor(forms: readonly { of: T; text: string }[]) {
    for (const { of, text } of forms) {
      const words = text.split(' ').flatMap((word) => {
        const ways = waysOf(word).map(fold).filter(counts).map(matcherOf);
        return ways.length === 0 ? [] : [ways];
      });
      const [first] = words;
      if (!first) continue;
      for (const word of words.flat()) put(this.#words, word.text.slice(0, shortestStart), word);
      for (const key of new Set(first.map((way) => way.text.slice(0, shortestStart))))
        put(this.#byStart, key, { of, words });
    }
  }

  /** Every form whose words stand in their order, on one line, with one other word at most between two. */
  read(words: readonly Spoken[]): FormReading<T>[] {
    const counted = words
      .map((word, at) => ({ at, line: word.line, word: word.word, shapes: shapesOf(word) }))
      .filter(({ word }) => !fillers.has(word));
    return counted.flatMap(({ shapes }, from) =>
      this.#startingWith(shapes).flatMap((entry) => {
        const last = lastOf(entry.words, counted, from);
        const [first, end] = [counted[from], last === null ? undefined : counted[last]];
        return first && end
          ? [{ of: entry.of, from: first.at, to: end.at + 1, size: entry.words.length }]
          : [];
      }),
    );
  }

  /** Whether a word is one of the forms' own: it needs no correction. */
  knows(word: Spoken): boolean {
    const shapes = shapesOf(word);
    return keysOf(shapes).some((key) =>
      (this.#words.get(key) ?? []).some((matcher) => fits(matcher, shapes)),
    );
  }

  /** The only word of the forms one letter away from a long word that none knows; undefined when none or several are. */
  nearest(word: string): string | undefined {
    if (word.length < shortestMended) return undefined;
    // "kariste": the sound, as messages type it.
    const typed = squeeze(lightForm(word.replace(/^k(?=[aou])/, 'c')));
    const [near, ...others] = this.#longFrom(typed.charAt(0)).filter(
      (text) => editDistance(typed, text, 1) <= 1,
    );
    return others.length === 0 ? near : undefined;
  }

  /** The long words of the forms by their first letter, each once. */
  #longFrom(letter: string): readonly string[] {
    if (this.#long.size === 0)
      for (const { start, text } of [...this.#words.values()].flat()) {
        if (start || text.length < shortestMended) continue;
        const first = text.charAt(0);
        this.#long.set(first, (this.#long.get(first) ?? new Set()).add(text));
      }
    return [...(this.#long.get(letter) ?? [])];
  }

  #startingWith(shapes: Shapes): Entry<T>[] {
    return keysOf(shapes).flatMap((key) => this.#byStart.get(key) ?? []);
  }
}

function keysOf({ typed, whole, light }: Shapes): string[] {
  const starts = [...typed, ...whole, ...light].flatMap((word) =>
    Array.from({ length: shortestStart }, (_, cut) => word.slice(0, cut + 1)),
  );
  return [...new Set(starts)];
}

type Counted = { line: number; shapes: Shapes };

/** The place of the form's last word when it begins at `from`; null when it does not. */
function lastOf(form: readonly Matcher[][], words: readonly Counted[], from: number): number | null {
  const line = words[from]?.line;
  let at = from;
  for (const [place, ways] of form.entries()) {
    const furthest = place === 0 ? from : at + 1 + widestGap;
    let next = place === 0 ? from : at + 1;
    while (next <= furthest && !stands(ways, words[next], line)) next += 1;
    if (next > furthest) return null;
    at = next;
  }
  return at;
}

function stands(ways: readonly Matcher[], word: Counted | undefined, line: number | undefined): boolean {
  return word !== undefined && word.line === line && ways.some((way) => fits(way, word.shapes));
}

/** How many words of the text stand between those of the form. */
export const gapOf = ({ from, to, size }: FormReading<unknown>): number => to - from - size;

/** Readings that no longer one covers; of equally long ones the one with fewest words inside, then the first. */
export function longestForms<T>(readings: readonly FormReading<T>[]): FormReading<T>[] {
  const taken = new Set<number>();
  return [...readings]
    .sort((a, b) => b.size - a.size || gapOf(a) - gapOf(b) || a.from - b.from)
    .filter(({ from, to }) => {
      const span = Array.from({ length: to - from }, (_, at) => from + at);
      if (span.some((at) => taken.has(at))) return false;
      for (const at of span) taken.add(at);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}
