import type { ItemsByCore, Occupation } from '../catalogue/occupation.ts';
import { fromLines, pick } from '../search/data/columns.ts';
import { LeanItems, type Known } from './items.ts';
import type { LeanData } from './model.ts';
import { numberRows, rowAt, sumsAt, type NumberRows } from './number-rows.ts';

/** What the facts of trades are read from, a line or a row for each. */
type Source = {
  codes: readonly string[];
  words: readonly string[];
  romeSectors: readonly string[];
  naf: readonly string[];
  contextIds: readonly string[];
  contexts: NumberRows;
  mobilities: NumberRows;
  asked: NumberRows;
  fields: NumberRows;
  skills: Known;
  savoirs: Known;
};

const listed = (line: string | undefined): string[] => (line ? line.split('\t') : []);

/** A trade, each of its lists made when first asked for: an answer asks for those of few. */
class LeanTrade implements Occupation {
  readonly code: string;
  readonly label: string;
  readonly domain: string;
  readonly parent: string | null;
  readonly behaviours: string[] = [];
  declare readonly widespread?: true;
  /** See `one-name.ts`. */
  declare readonly oneName: boolean;
  readonly #of: Source;
  readonly #at: number;
  readonly #made: Partial<
    Pick<Occupation, 'titles' | 'skills' | 'knowledge' | 'romeSectors' | 'naf' | 'contexts' | 'mobilities'>
  > = {};

  constructor(of: Source, at: number, label: string, parent: string | null) {
    this.code = of.codes[at] ?? '';
    this.label = label;
    this.domain = this.code.slice(0, 3);
    this.parent = parent;
    this.#of = of;
    this.#at = at;
  }

  get titles(): Occupation['titles'] {
    const words = this.#of.words[this.#at];
    return (this.#made.titles ??= words ? [{ id: '', label: words }] : []);
  }

  set titles(titles: Occupation['titles']) {
    this.#made.titles = titles;
  }

  get skills(): ItemsByCore {
    return (this.#made.skills ??= new LeanItems(this.#of.skills, this.#of.asked, this.#at));
  }

  get knowledge(): ItemsByCore {
    return (this.#made.knowledge ??= new LeanItems(this.#of.savoirs, this.#of.fields, this.#at));
  }

  get romeSectors(): string[] {
    return (this.#made.romeSectors ??= listed(this.#of.romeSectors[this.#at]));
  }

  get naf(): string[] {
    return (this.#made.naf ??= listed(this.#of.naf[this.#at]));
  }

  get contexts(): string[] {
    return (this.#made.contexts ??= pick(this.#of.contextIds, sumsAt(this.#of.contexts, this.#at)));
  }

  get mobilities(): string[] {
    return (this.#made.mobilities ??= pick(this.#of.codes, rowAt(this.#of.mobilities, this.#at)));
  }
}

/** The trades of a lean catalogue. */
export function leanOccupations(
  { occupations, kept }: LeanData,
  skills: Known,
  savoirs: Known,
): Occupation[] {
  const of: Source = {
    codes: fromLines(occupations.codes),
    words: occupations.words.split('\n'),
    romeSectors: occupations.romeSectors.split('\n'),
    naf: occupations.naf.split('\n'),
    contextIds: kept.contexts.map(({ id }) => id),
    contexts: numberRows(occupations, 'contexts'),
    mobilities: numberRows(occupations, 'mobilities'),
    asked: numberRows(occupations, 'skills'),
    fields: numberRows(occupations, 'knowledge'),
    skills,
    savoirs,
  };
  const labels = fromLines(occupations.labels);
  const everywhere = new Set(occupations.widespread);
  const named = new Set(occupations.oneName);
  return of.codes.map((code, at) => {
    const parent = of.codes[occupations.parents[at] ?? -1] ?? null;
    const trade = new LeanTrade(of, at, labels[at] ?? code, parent);
    // No field of the catalogue: it is not listed among them.
    Object.defineProperty(trade, 'oneName', { value: named.has(at) });
    return everywhere.has(at) ? Object.assign(trade, { widespread: true as const }) : trade;
  });
}
