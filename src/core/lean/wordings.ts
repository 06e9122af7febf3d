import type { Catalogue } from '../catalogue/files.ts';
import { skillIds } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { fromLines, toLines } from '../search/data/columns.ts';
import { byNumber } from './encode.ts';
import type { WordingData } from './model.ts';

type Worded = { id: string; label: string };

/** The wordings that the lean catalogue leaves out, all of them. */
export function encodeWordings(catalogue: Catalogue): WordingData {
  const labels = (records: readonly Worded[]) => toLines(byNumber(records).map(({ label }) => label));
  return {
    version: 1,
    fine: labels(catalogue.fineSkills),
    knowledge: labels(catalogue.knowledge),
    titles: toLines(catalogue.occupations.map(({ titles }) => titles.map(({ label }) => label).join('\t'))),
    superseded: toLines(catalogue.superseded.map(({ title }) => title)),
  };
}

/** Ids of what the trades of a professional domain word, each once, by number: competences, then savoirs. */
function wordedIn(catalogue: Pick<Catalogue, 'occupations'>, domain: string): string[] {
  const trades = catalogue.occupations.filter((trade) => trade.domain === domain);
  const fields = ({ knowledge: { main, emerging, other } }: Occupation) => [...main, ...emerging, ...other];
  const sorted = (ids: string[]) => [...new Set(ids)].sort((a, b) => Number(a) - Number(b));
  return [...sorted(trades.flatMap(skillIds)), ...sorted(trades.flatMap(fields))];
}

/** The wordings of the trades of one domain, a line each; the macro-competences, known already, are empty lines. */
export function encodeDomainWordings(catalogue: Catalogue, domain: string): string {
  const labels = new Map(
    [...catalogue.fineSkills, ...catalogue.knowledge].map(({ id, label }) => [id, label]),
  );
  return toLines(wordedIn(catalogue, domain).map((id) => labels.get(id) ?? ''));
}

/**
 * A lean catalogue that learns its wordings as they come. The records themselves are filled, the one place where a catalogue
 * changes: whoever holds them, an index or a plan, then says the words.
 */
export class Wordings {
  readonly #catalogue: Catalogue;
  readonly #record: (id: string) => Worded | undefined;

  /** `record`: finds a fine competence or a savoir, where they are not made whole. */
  constructor(catalogue: Catalogue, record?: (id: string) => Worded | undefined) {
    this.#catalogue = catalogue;
    this.#record =
      record ??
      ((id) => numbered(catalogue.fineSkills, Number(id)) ?? numbered(catalogue.knowledge, Number(id)));
  }

  /** Whether every competence and savoir of a list has its words; an id that is neither has none to learn. */
  knows(ids: readonly string[]): boolean {
    return ids.every((id) => this.#record(id)?.label !== '');
  }

  fillDomain(domain: string, lines: string): void {
    const labels = fromLines(lines);
    for (const [at, id] of wordedIn(this.#catalogue, domain).entries()) {
      const record = this.#record(id);
      if (record && labels[at]) record.label = labels[at];
    }
  }

  fillAll(data: WordingData): void {
    const { fineSkills, knowledge, superseded, occupations } = this.#catalogue;
    word(fineSkills, fromLines(data.fine));
    word(knowledge, fromLines(data.knowledge));
    for (const [at, title] of fromLines(data.superseded).entries()) {
      const record = superseded[at];
      if (record) record.title = title;
    }
    for (const [at, line] of data.titles.split('\n').entries()) {
      const trade = occupations[at];
      if (trade) trade.titles = line === '' ? [] : line.split('\t').map((label) => ({ id: '', label }));
    }
  }
}

/** The record of a number among records by number, as a lean catalogue has them: few are asked for, no index of all is made. */
function numbered(records: readonly Worded[], number: number): Worded | undefined {
  let [first, end] = [0, records.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (Number(records[middle]?.id) < number) first = middle + 1;
    else end = middle;
  }
  return Number(records[first]?.id) === number ? records[first] : undefined;
}

function word(records: readonly Worded[], labels: readonly string[]): void {
  for (const [at, label] of labels.entries()) {
    const record = records[at];
    if (record) record.label = label;
  }
}
