import type { Lookup } from '../../catalogue/lookup.ts';
import { hasSigle, initialsOf, sigleIn, spells } from '../../catalogue/sigle.ts';
import { bareTitle } from '../../compile/same-title.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/terms.ts';
import { spoken } from '../recognise/spoken.ts';
import { hasWord, isSibling } from './diploma-kin.ts';
import type { TextForms } from './forms-file.ts';

/** A record that may be what a text names: `ends` in years, `current`: those that replace it today. */
type Candidate = {
  id: string;
  title: string;
  kind: string | null;
  ends: number | null;
  current: readonly string[];
  stems: ReadonlySet<string>;
};
/** How a record is called by letters: its initials, and its words that letters may be taken from. */
type Called = { one: Candidate; initials: readonly string[]; said: readonly string[] };

/** Words that the text has not: more than these, and a record is another one. */
const mostExtraWords = 3;
/** More titles than this that letters may be made of: they are made of none. */
const mostSpelled = 4;
/** Words of hundreds of titles: a record that adds them alone is the same one. */
const wideWords = new Set(
  spoken(
    'machine technicien opérateur agent ouvrier conducteur employé qualifié métiers option spécialité industriel industrie secteur production énergie équipements communicants',
  ).map(({ stem }) => stem),
);
const stemsOf = (text: string): Set<string> => new Set(spoken(text).map(({ stem }) => stem));

/** The records of the catalogue, by what a text says of a diploma. */
export class DiplomaRecords {
  readonly #candidates: Candidate[];
  readonly #initials: ReadonlyMap<string, string>;
  readonly #bare: (title: string) => string;
  #called: Called[] | undefined;

  constructor(lookup: Lookup, initials: TextForms['initials']) {
    this.#initials = new Map(initials.map(({ from, to }) => [from, to]));
    const { pathways, superseded, kinds } = lookup.catalogue;
    const bare = bareTitle(kinds);
    this.#bare = bare;
    this.#candidates = [
      ...pathways.map(({ id, title, kind, ends }) => ({ id, title, kind, ends, current: [id] })),
      ...superseded.map(({ id, title, kind, ends, current }) => ({ id, title, kind, ends, current })),
    ].map((one) => ({
      ...one,
      ends: one.ends === null ? null : Number(one.ends.slice(0, 4)),
      stems: stemsOf(bare(one.title)),
    }));
  }

  /** Records of the kind that hold every word: the one that shares most words with the rest of the text and adds fewest; none where
   * several do so alike and lead to different ones of today, or where one word is asked for and the record is of something narrower. */
  find(kind: string, title: string, text: string, year: number | null): Candidate | undefined {
    const asked = [...stemsOf(this.#spelled(title))];
    // "CQP conducteur": of what is not told.
    if (asked.every((word) => wideWords.has(word))) return undefined;
    const all = stemsOf(text);
    const extra = ({ stems }: Candidate) => [...stems].filter((one) => !hasWord(new Set(asked), one));
    const untold = (one: Candidate) => extra(one).filter((word) => !hasWord(all, word)).length;
    const told = (one: Candidate) =>
      extra(one).filter((word) => hasWord(all, word) && !wideWords.has(word)).length;
    const ranks = (one: Candidate): number[] => [
      -told(one),
      untold(one),
      year !== null && one.ends !== null && one.ends < year ? 1 : 0,
      (year === null ? -1 : 1) * Number(one.id.replace(/\D/g, '')),
    ];
    const isSame = (one: Candidate) =>
      asked.length > 1 ||
      sigles.includes(one) ||
      extra(one).every((word) => wideWords.has(word) || hasWord(all, word));
    const named = this.#candidates
      .filter((one) => asked.every((word) => hasWord(one.stems, word)))
      .filter((one) => untold(one) <= mostExtraWords);
    const sigles = named.length > 0 ? [] : this.#bySigle(kind, title);
    const fit = [...named, ...sigles];
    const ofKind = fit.filter((one) => one.kind === kind);
    const [best, ...others] = (ofKind.length > 0 ? ofKind : fit.filter((one) => isSibling(kind, one.kind)))
      .filter(isSame)
      .map((one) => ({ one, rank: ranks(one) }))
      .sort((a, b) => compareRanks(a.rank, b.rank));
    const isOpen = others.some(
      ({ one, rank }) =>
        best !== undefined &&
        rank[0] === best.rank[0] &&
        rank[1] === best.rank[1] &&
        !one.current.some((id) => best.one.current.includes(id)) &&
        [...one.stems].sort().join(' ') !== [...best.one.stems].sort().join(' '),
    );
    return isOpen ? undefined : best?.one;
  }

  /** Records of the kind that letters stand for: their initials, or, in capitals, their words cut short ("MELEC"); none where many are. */
  #bySigle(kind: string, title: string): Candidate[] {
    const sigle = fold(title).trim();
    const isCapital = /^\p{Lu}+$/u.test(title.trim());
    if (!isCapital && sigle.length < 3) return [];
    const ofKind = this.#letters().filter(({ one }) => one.kind === kind);
    const own = ofKind.filter(({ initials }) => initials.includes(sigle));
    const made = own.length > 0 || !isCapital ? own : ofKind.filter(({ said }) => spells(sigle, said));
    return new Set(made.map(({ said }) => said.join(' '))).size > mostSpelled
      ? []
      : made.map(({ one }) => one);
  }

  #letters(): Called[] {
    this.#called ??= this.#candidates.filter(hasSigle).map((one) => ({
      one,
      initials: [...sigleIn(one.title), ...initialsOf(one.title, this.#bare)],
      said: words(this.#bare(one.title)),
    }));
    return this.#called;
  }

  #spelled(title: string): string {
    return title.replace(/[\p{L}]+/gu, (word) => this.#initials.get(fold(word)) ?? word);
  }
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
