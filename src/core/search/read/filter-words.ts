import { stem } from '../../text/stem.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Model } from '../data/model.ts';
import type { Recognised } from '../results.ts';

type Phrase = { stems: readonly string[]; facet: Recognised['facet']; values: string[] };

/** What people type for kinds and levels, the longest wordings first. */
export type FilterWords = readonly Phrase[];

export function filterWordsOf(model: Pick<Model, 'kinds' | 'levels' | 'pathways'>): FilterWords {
  const used = new Set(model.pathways.map(({ card }) => card.type));
  const phrases = new Map<string, Phrase>();
  const add = (facet: Recognised['facet'], value: string, wording: string) => {
    const stems = tokenise(wording).map(stem);
    if (stems.length === 0) return;
    const key = `${facet} ${stems.join(' ')}`;
    const phrase = phrases.get(key) ?? { stems, facet, values: [] };
    if (!phrase.values.includes(value)) phrase.values.push(value);
    phrases.set(key, phrase);
  };
  for (const { id, words } of model.kinds.filter((kind) => used.has(kind.id))) {
    for (const wording of words) add('kind', id, wording);
  }
  for (const { id, words } of model.levels)
    for (const wording of [`niveau ${id}`, ...words]) add('level', id, wording);
  for (const phrase of phrases.values()) widen(phrase, [...phrases.values()]);
  return [...phrases.values()].sort((one, other) => other.stems.length - one.stems.length);
}

/** `cqp` takes in the CQPM and the CQPI of the branches, and the titles that some of them have become. */
const wide = /^cqp[im]?$/;

/** `cqp` also asks for what is typed `cqp interbranches`; `bts`, for `bts agricole`. */
function widen(phrase: Phrase, all: readonly Phrase[]): void {
  for (const { stems, facet, values } of all) {
    const [own] = phrase.stems;
    const family = phrase.stems.length === 1 && own === 'cqp' && wide.test(stems[0] ?? '');
    if (family)
      for (const value of [...values, 'titre-rncp'])
        if (!phrase.values.includes(value)) phrase.values.push(value);
    if (facet === phrase.facet && stems.length > phrase.stems.length && startsAt(stems, phrase.stems, 0)) {
      for (const value of values) if (!phrase.values.includes(value)) phrase.values.push(value);
    }
  }
}

/** Takes the diploma words out of a text: what they filter, and the words that stay. */
export function takeFilters(
  text: string,
  phrases: FilterWords,
): { recognised: Recognised[]; rest: string[] } {
  const tokens = tokenise(text);
  const stems = tokens.map(stem);
  const recognised: Recognised[] = [];
  const rest: string[] = [];
  for (let place = 0; place < tokens.length;) {
    const also = alsoAsked(tokens.slice(place), stems.slice(place), recognised.at(-1), phrases);
    const phrase = phrases.find(
      ({ stems: wanted, facet }) => free(recognised, facet) && startsAt(stems, wanted, place),
    );
    const length = also?.length ?? phrase?.stems.length ?? 1;
    const typed = tokens.slice(place, place + length).join(' ');
    if (also !== null)
      recognised.splice(-1, 1, { ...also.to, values: also.values, typed: `${also.to.typed} ${typed}` });
    else if (phrase !== undefined)
      recognised.push({ facet: phrase.facet, values: phrase.values, typed, relaxed: false });
    else rest.push(...tokens.slice(place, place + length));
    place += length;
  }
  return { recognised, rest };
}

/** `niveau 3` **ou 4**, `CAP` **ou bac pro**: another value of the filter that has just been read. */
function alsoAsked(
  [link = '', level = '']: readonly string[],
  stems: readonly string[],
  to: Recognised | undefined,
  phrases: FilterWords,
): { to: Recognised; values: string[]; length: number } | null {
  if (to === undefined || link !== 'ou') return null;
  if (to.facet === 'level' && /^[2-8]$/u.test(level)) return { to, values: [...to.values, level], length: 2 };
  const other = phrases.find((one) => one.facet === to.facet && startsAt(stems, one.stems, 1));
  if (other === undefined) return null;
  return { to, values: [...new Set([...to.values, ...other.values])], length: other.stems.length + 1 };
}

/** One filter per facet: a second one is text. */
function free(recognised: readonly Recognised[], facet: Recognised['facet']): boolean {
  return recognised.every((one) => one.facet !== facet);
}

function startsAt(stems: readonly string[], wanted: readonly string[], place: number): boolean {
  return wanted.every((stem, offset) => stems[place + offset] === stem);
}
