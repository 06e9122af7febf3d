import type { OccupationLink } from '../catalogue/pathway.ts';
import { groupBy } from '../catalogue/order.ts';
import type { RawRome } from './raw.ts';
import { foldTitle, titleWords } from './title.ts';

/** What a record says of itself in words, surest first: title, labels of blocs, of formacodes. */
export type RecordWords = { title: string; blocs: readonly string[]; formacodes: readonly string[] };

/** Chooses the trade that a record means by a link whose code was split. */
type Splitter = (link: OccupationLink, words: RecordWords) => OccupationLink;

type Candidate = {
  code: string;
  label: ReadonlySet<string>;
  names: readonly ReadonlySet<string>[];
  /** Every word of each name, those of every workshop too. */
  wholes: readonly ReadonlySet<string>[];
};

/** A choice needs this much more than the second best. */
const MARGIN = 1.25;

/**
 * Words of every workshop (cut to six letters): they name a role or an activity, not a trade, and choose between two trades by
 * chance alone.
 */
const idle = new Set(
  (
    'techni agent operat ouvrie respon chef cheffe conduc charge ingeni assist animat equipe produc fabric mainte instal ' +
    'contro qualit materi servic profes activi entrep commun enviro develo gestio realis travau travai prepar organi produi ' +
    'techno securi indust superi manage direct specia polyva aide projet concep constr condit exploi commer vente client ' +
    'cultur artisa consei transf metier system modele mettre oeuvre mesure prise applic utilis machin equipe proces ' +
    'essent mise suivi plan fonct connai interv outils ligne lignes recher unite ' +
    'pilote condui alimen agroal agrico negoci physiq format elevag humain ressou reseau electr entret attach eolien vitico chanti logist pharma bloc labora mecani veteme'
  ).split(' '),
);

const small = new Set(['des', 'les', 'une', 'aux', 'sur', 'par', 'pour', 'dans', 'avec']);
/** A title of so many words is the name of a trade that says them all, whatever else that name says. */
const manyWords = 3;
/** Words that say the level of a title, not the trade. */
const rank = new Set(['superi', 'specia']);

/**
 * 326 codes of ROME were split and now name a narrower trade than a record of 2024 meant. The code and its children are
 * compared with the record's words, title first, then blocs, then formacodes: a word weighs the more, the fewer of them bear
 * it in a name. A title that is the name of one of them alone chooses it, be every word of it one of every workshop. A word chooses if it stands in the label, in two names, or in two of the record's blocs. The best must stand out by a quarter.
 * Undecided, the parent stays, with no word: it is the family of the trade.
 */
export function splitter(rome: RawRome): Splitter {
  const current = new Map(rome.occupations.map(({ code, label }) => [code, label]));
  const children = groupBy(
    rome.occupations.filter(({ code, parent }) => parent !== null && parent !== code && current.has(parent)),
    ({ parent }) => parent ?? '',
  );
  const titles = groupBy(rome.titles, ({ occupation }) => occupation);
  const candidate = (code: string, label: string): Candidate => {
    const all = [label, ...(titles.get(code) ?? []).map((title) => title.label)];
    return { code, label: distinctive(label), names: all.map(distinctive), wholes: all.map(everyWord) };
  };
  const memo = new Map<string, Candidate[]>();
  const candidatesOf = (code: string): Candidate[] => {
    const known = memo.get(code);
    if (known) return known;
    const own = children.get(code) ?? [];
    const all = [{ code, label: current.get(code) ?? '' }, ...own].map((one) =>
      candidate(one.code, one.label),
    );
    memo.set(code, all);
    return all;
  };
  return (link, { title, blocs, formacodes }) => {
    if (!children.has(link.code)) return link;
    const candidates = candidatesOf(link.code);
    const sources = [[title], blocs, formacodes];
    const choice =
      wholeName(candidates, title) ??
      sources.map((texts) => standingOut(candidates, texts.map(distinctive))).find((found) => found);
    if (!choice) return { ...link, split: { code: link.code, words: [] } };
    return { ...link, code: choice.code, split: { code: link.code, words: choice.words } };
  };
}

const distinctive = (text: string): Set<string> =>
  new Set([...titleWords(text)].filter((word) => !idle.has(word)));

/** Every word of three letters or more, cut to six: "non destructif" is not "destructif". */
const everyWord = (text: string): Set<string> =>
  new Set(
    foldTitle(text)
      .split(' ')
      .filter((word) => word.length >= 3 && !small.has(word))
      .map((word) => word.slice(0, 6))
      .filter((word) => !rank.has(word)),
  );

/**
 * The only candidate of which a name says every word of the title: the whole name, of two words at least, or three words of it, one of which is
 * not one of every workshop: who pilots a line does not make batteries.
 */
function wholeName(
  candidates: readonly Candidate[],
  title: string,
): { code: string; words: string[] } | undefined {
  const words = [...everyWord(title)];
  const tells = words.length >= manyWords && words.some((word) => !idle.has(word) && word.length > 3);
  const says = (name: ReadonlySet<string>) =>
    words.every((word) => name.has(word)) && (tells || words.length === name.size);
  const [only, ...others] = candidates.filter(({ wholes }) => wholes.some(says));
  if (!only || others.length > 0 || words.length < 2) return undefined;
  return { code: only.code, words: words.sort() };
}

function standingOut(
  candidates: readonly Candidate[],
  texts: readonly ReadonlySet<string>[],
): { code: string; words: string[] } | undefined {
  const words = new Set(texts.flatMap((text) => [...text]));
  const bearers = (word: string): number =>
    candidates.filter(({ names }) => names.some((name) => name.has(word))).length;
  const weights = new Map(
    [...words].flatMap((word): [string, number][] => {
      const bearing = bearers(word);
      return bearing === 0 ? [] : [[word, Math.log(candidates.length / bearing)]];
    }),
  );
  const sum = (own: ReadonlySet<string>): number =>
    [...own].reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  const scored = candidates
    .map((one) => ({ one, score: Math.max(...one.names.map(sum)) + sum(one.label) / 2 }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score === 0 || first.score < (second?.score ?? 0) * MARGIN) return undefined;
  const { code, names, label } = first.one;
  const deciding = [...weights]
    .filter(([word, weight]) => weight > 0 && names.some((name) => name.has(word)))
    .map(([word]) => word)
    .sort();
  const grounded = deciding.some((word) => label.has(word) || repeated(word, names) || repeated(word, texts));
  return grounded ? { code, words: deciding } : undefined;
}

const repeated = (word: string, texts: readonly ReadonlySet<string>[]): boolean =>
  texts.filter((text) => text.has(word)).length >= 2;
