import type { Lookup } from '../../catalogue/lookup.ts';
import { lightForm, spoken, type Spoken } from '../recognise/spoken.ts';
import { isWideWord } from '../recognise/names.ts';
import { formsOf } from '../../text/one-form.ts';
import { squeeze } from './forms.ts';
import type { Zone } from './zones.ts';

/** Names of a trade from two words on: the first as it is said, the others by their stems. */
type Name = { code: string; label: string; head: string; others: string[] };

/** How far behind its first word the other words of a name are looked for. */
const furthest = 6;
/** Trades that a suffix tells: "remailleuse", "lamineur", "caténairiste". */
const agentNoun = /^\p{L}{3,}(?:eur|euse|ier|iere|iste|ien|ienne|trice)s?$/u;
/** Share of the weight of a name's other words that the text must say. */
const leastSaid = 0.6;

/**
 * Trades by part of a name of the ROME: the first word, and most of the weight of the others, in any order. For the clauses that
 * name no trade otherwise.
 */
export class LooseTrades {
  readonly #byHead = new Map<string, Name[]>();
  readonly #frequency = new Map<string, number>();
  #count = 0;

  constructor({ catalogue: { occupations } }: Lookup) {
    for (const { code, label, titles } of occupations)
      for (const text of [label, ...titles.map((title) => title.label)]) this.#add(code, label, text);
  }

  #add(code: string, label: string, text: string): void {
    const [first, ...rest] = spoken(text.replace(/^[^/]*\/\s*(?=\S)/u, ''));
    const masculine = spoken(formsOf(text)[0] ?? text)[0] ?? first;
    if (!first || !masculine) return;
    const head = squeeze(lightForm(masculine.word));
    const others = [...new Set(rest.map(({ stem }) => stem))];
    if (others.length === 0) return;
    this.#count += 1;
    for (const word of others) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
    const names = this.#byHead.get(head) ?? [];
    names.push({ code, label, head, others });
    this.#byHead.set(head, names);
  }

  /** The best name whose first word stands in the zone; none when nothing fits well. */
  read(words: readonly Spoken[], zone: Zone): (Zone & { code: string; label: string }) | undefined {
    const found = words.flatMap((word, at) => {
      if (word.start < zone.start || word.start >= zone.end) return [];
      const names = this.#byHead.get(squeeze(lightForm(word.word))) ?? [];
      const near = words.slice(at + 1, at + 1 + furthest).filter(({ line }) => line === word.line);
      return names.flatMap((name) => this.#fit(name, word, near));
    });
    return (
      found.sort((a, b) => b.fit - a.fit || b.said - a.said || (a.code < b.code ? -1 : 1))[0] ??
      this.#alone(words, zone)
    );
  }

  /** The first word of names that are all of one trade tells it by itself. */
  #alone(words: readonly Spoken[], zone: Zone): (Zone & { code: string; label: string }) | undefined {
    for (const { word, start, end } of words) {
      if (start < zone.start || start >= zone.end || !agentNoun.test(word) || isWideWord(word)) continue;
      const [first, ...others] = this.#byHead.get(squeeze(lightForm(word))) ?? [];
      if (first && others.every(({ code }) => code === first.code))
        return { code: first.code, label: first.label, start, end };
    }
    return undefined;
  }

  #fit({ code, label, others }: Name, word: Spoken, near: readonly Spoken[]) {
    const told = others.map((stem) => near.find((one) => one.stem === stem));
    const weight = (stem: string) => Math.log(1 + this.#count / (this.#frequency.get(stem) ?? 1));
    const all = others.reduce((sum, stem) => sum + weight(stem), 0);
    const said = others.reduce((sum, stem, at) => sum + (told[at] ? weight(stem) : 0), 0);
    const fit = said / all;
    const end = Math.max(word.end, ...told.map((one) => one?.end ?? 0));
    return fit >= leastSaid ? [{ code, label, start: word.start, end, fit, said }] : [];
  }
}
