import type { OccupationLink } from '../catalogue/pathway.ts';
import { groupBy } from '../catalogue/order.ts';
import type { RawRome } from './raw.ts';
import { titleWords } from './title.ts';

/** What a record says of itself in words, surest first: title, labels of blocs, of formacodes. */
export type RecordWords = { title: string; blocs: readonly string[]; formacodes: readonly string[] };

/** Chooses the trade that a record means by a link whose code was split. */
type Splitter = (link: OccupationLink, words: RecordWords) => OccupationLink;

type Candidate = { code: string; label: ReadonlySet<string>; names: readonly ReadonlySet<string>[] };

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

/**
 * 326 codes of ROME were split and now name a narrower trade than a record of 2024 meant. The code and its children are
 * compared with the record's words, title first, then blocs, then formacodes: a word weighs the more, the fewer of them bear
 * it in a name. A word chooses if it stands in the label, in two names, or in two of the record's blocs. The best must stand out by a quarter.
 * Undecided, the parent stays, with no word: it is the family of the trade.
 */
export function splitter(rome: RawRome): Splitter {
  const current = new Map(rome.occupations.map(({ code, label }) => [code, label]));
  const children = groupBy(
    rome.occupations.filter(({ code, parent }) => parent !== null && parent !== code && current.has(parent)),
    ({ parent }) => parent ?? '',
  );
  const titles = groupBy(rome.titles, ({ occupation }) => occupation);
  const candidate = (code: string, label: string): Candidate => ({
    code,
    label: distinctive(label),
    names: [label, ...(titles.get(code) ?? []).map((title) => title.label)].map(distinctive),
  });
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
    const choice = sources
      .map((texts) => standingOut(candidates, texts.map(distinctive)))
      .find((found) => found);
    if (!choice) return { ...link, split: { code: link.code, words: [] } };
    return { ...link, code: choice.code, split: { code: link.code, words: choice.words } };
  };
}

const distinctive = (text: string): Set<string> =>
  new Set([...titleWords(text)].filter((word) => !idle.has(word)));

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
