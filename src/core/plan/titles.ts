import type { Catalogue } from '../catalogue/files.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { formsOf } from '../text/one-form.ts';
import { familyTerms, words } from '../text/terms.ts';
import { cosine, documentCounts, idfOf, weighed, type Vector } from '../vectors/vectors.ts';

/** What the words of titles tell. */
export type Titles = {
  /** The words of the names of a trade. */
  names: (code: string) => ReadonlySet<string>;
  /** How alike the names of two trades are, 0 to 1: cosine of their words that titles of pathways use, rare ones weighing more. */
  alike: (one: string, other: string) => number;
  /** Share of a pathway's title, its rare words weighing more, that the names of a trade say too: 0 to 1. */
  like: (code: string, id: string) => number;
  /** The same share, by the label of the trade alone. */
  likeLabel: (code: string, id: string) => number;
  /** Of the trades that a pathway names, the one whose names are most like its title; null when it names none. */
  main: (id: string) => string | null;
  /** The trades whose label begins, in either gender, by the first word of a pathway's title; none where many do ("agent", "technicien"). */
  called: (id: string) => readonly string[];
};

const once = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const value = known.has(key) ? (known.get(key) as T) : make();
  known.set(key, value);
  return value;
};

/** The words of a title but the name of its kind: "CQP technicien qualité" is the whole name of a trade. */
const own = (title: string): string[] => familyTerms(title).filter((word) => !isKind(word));
const isKind = (word: string): boolean => /^cqp[im]?$/u.test(word);

/** In how many titles of pathways each word is. */
export type TitleWords = ReadonlyMap<string, number>;

/** Trades that titles of pathways call, by the number of the pathway; see `Titles`. */
export type CalledTrades = ReadonlyMap<string, readonly string[]>;

/** Counts the words of all titles. */
export const countTitleWords = ({ pathways }: Pick<Catalogue, 'pathways'>): TitleWords =>
  documentCounts(pathways.map(({ title }) => own(title)));

/** Reads the titles of pathways and the names of trades; each is cut into words when first asked for. */
export function titlesOf(
  lookup: Lookup,
  counts: TitleWords = countTitleWords(lookup.catalogue),
  calledTrades?: CalledTrades,
): Titles {
  const trades = new Map<string, ReadonlySet<string>>();
  const mains = new Map<string, string | null>();
  const titles = new Map<string, readonly string[]>();
  const wordsOf = (id: string) =>
    once(titles, id, () => {
      const title = lookup.pathways.get(id)?.title;
      return title === undefined ? [] : [...new Set(own(title))];
    });
  const rarity = (word: string) => Math.log(1 + lookup.pathways.size / (counts.get(word) ?? 1));
  const namesOf = (code: string) =>
    once(trades, code, () => {
      const { label, titles: names } = found(lookup.occupations, code);
      return new Set([label, ...names.map((name) => name.label)].flatMap((name) => familyTerms(name)));
    });
  const share = (names: ReadonlySet<string>, id: string): number => {
    const words = wordsOf(id);
    const all = words.reduce((sum, word) => sum + rarity(word), 0);
    const said = words.reduce((sum, word) => sum + (names.has(word) ? rarity(word) : 0), 0);
    return all === 0 ? 0 : said / all;
  };
  const like = (code: string, id: string) => share(namesOf(code), id);
  const labels = new Map<string, ReadonlySet<string>>();
  const labelOf = (code: string) =>
    once(labels, code, () => new Set(familyTerms(found(lookup.occupations, code).label)));
  const likeLabel = (code: string, id: string) => share(labelOf(code), id);
  const main = (id: string): string | null =>
    once(mains, id, () => {
      const codes = found(lookup.pathways, id).occupations.map(({ code }) => code);
      // Alone, it is: its names need not be read.
      if (codes.length === 1) return codes[0] ?? null;
      const [first] = codes
        .map((code) => ({ code, score: like(code, id) }))
        .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
      return first?.code ?? null;
    });
  const alike = alikeOf(lookup, (code) => [...namesOf(code)].filter((word) => counts.has(word)));
  const called = calledTrades ? (id: string) => calledTrades.get(id) ?? [] : calledOf(lookup);
  return { names: namesOf, alike, like, likeLabel, main, called };
}

/** A word of the label of a trade counts so many times one of its other names. */
const twice = 2;

/** Reads how alike the names of trades are: only words that titles use, the same ones wherever the catalogue is read. */
function alikeOf(
  { catalogue: { occupations } }: Lookup,
  wordsOf: (code: string) => string[],
): Titles['alike'] {
  let vectors: ReadonlyMap<string, Vector> | undefined;
  const read = (): ReadonlyMap<string, Vector> => {
    const words = occupations.map(({ code }) => wordsOf(code));
    const idf = idfOf(words);
    const counted = occupations.map(({ label }, at): Vector => {
      const inLabel = new Set(familyTerms(label));
      return new Map((words[at] ?? []).map((word) => [word, inLabel.has(word) ? twice : 1]));
    });
    return new Map(occupations.map(({ code }, at) => [code, weighed(counted[at] ?? new Map(), idf)]));
  };
  return (one, other) => {
    vectors ??= read();
    return cosine(vectors.get(one) ?? new Map(), vectors.get(other) ?? new Map());
  };
}

/** A word by which more labels begin says no trade. */
const mostCalled = 3;

/** Reads which trades a title calls by its first word. */
function calledOf({ pathways, catalogue: { occupations } }: Lookup): Titles['called'] {
  let heads: Map<string, string[]> | undefined;
  const read = (): Map<string, string[]> => {
    const codes = new Map<string, string[]>();
    for (const { code, label } of occupations)
      for (const head of new Set(formsOf(label).map((name) => words(name)[0] ?? '')))
        codes.set(head, [...(codes.get(head) ?? []), code]);
    return codes;
  };
  return (id) => {
    heads ??= read();
    const [head = ''] = words(found(pathways, id).title).filter((word) => !isKind(word));
    const codes = heads.get(head) ?? [];
    return codes.length > mostCalled ? [] : codes;
  };
}
