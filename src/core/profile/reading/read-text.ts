import { found, type Lookup } from '../../catalogue/lookup.ts';
import { fold } from '../../text/fold.ts';
import { phrasesOf } from '../recognise/names.ts';
import { Phrases } from '../recognise/phrases.ts';
import { longestText, recognise, type Finding, type Numbers } from '../recognise/recognise.ts';
import { spoken, type Spoken } from '../recognise/spoken.ts';
import { spelledOut } from './abbreviations.ts';
import { preferredIn } from './asked-for.ts';
import { unfold } from './columns.ts';
import { glossOf } from './diploma-title.ts';
import { Diplomas, type Diploma } from './diplomas.ts';
import { briefIn, durationsIn } from './durations.ts';
import { elsewhereIn } from './elsewhere.ts';
import { isNotHeld } from './not-held.ts';
import { once, quoted, type TextFinding } from './findings.ts';
import { Forms, longestForms } from './forms.ts';
import type { TextData } from './forms-file.ts';
import { housesIn, isSoldThere } from './house-names.ts';
import { ItemReader } from './item-reader.ts';
import { employerAt, isDoer, isOthers, isOwnName } from './others.ts';
import { outsideWorkIn } from './outside-work.ts';
import { isRefused, isRefusedOfList } from './papers.ts';
import { permitsIn } from './permits.ts';
import { plain } from './plain.ts';
import { withTitles } from './shortened-titles.ts';
import { withFigures } from './spelled-years.ts';
import { activitiesIn, firmsIn } from './subjects.ts';
import { TradeReader } from './trade-reader.ts';
import { isDenied, isDeniedBehind, isInside, within, type Zone } from './zones.ts';

/** Reads texts by one catalogue and one table of forms; built once. */
export class TextReader {
  readonly #lookup: Lookup;
  readonly #numbers: Numbers;
  readonly #phrases: Phrases;
  readonly #diplomas: Diplomas;
  readonly #trades: TradeReader;
  readonly #gestures: Forms<string>;
  readonly #items: ItemReader;
  readonly #isRight: (word: string) => boolean;

  constructor(lookup: Lookup, numbers: Numbers, forms: TextData) {
    const right = new Set(forms.right);
    this.#isRight = (word) => right.has(word);
    this.#lookup = lookup;
    this.#numbers = numbers;
    this.#phrases = new Phrases(phrasesOf(lookup.catalogue), this.#isRight);
    this.#diplomas = new Diplomas(lookup, forms);
    this.#trades = new TradeReader(lookup, forms);
    this.#gestures = new Forms(
      forms.gestures.flatMap(({ skill, forms: texts }) => texts.map((text) => ({ of: skill, text }))),
    );
    this.#items = new ItemReader(forms);
  }

  /**
   * Everything that a text tells of a person, or of a post: trades first, the longest exercised first. `today` ends what still lasts
   * ("depuis 2015").
   */
  read(typed: string, today: string): TextFinding[] {
    const { text: unfolded, typedAt: columnAt } = unfold(typed.slice(0, longestText));
    const { text: figured, typedAt: figureAt } = withFigures(unfolded);
    const typedAt = (at: number) => columnAt(figureAt(at));
    const { text: titled, typedAt: titleAt } = withTitles(figured);
    const text = plain(titled);
    const zones = elsewhereIn(text);
    const free = (place: Zone) =>
      !within(place, zones) && !isDenied(text, place.start) && !isDeniedBehind(text, place.end);
    const words = this.#corrected(spelledOut(spoken(text)), text);
    const names = recognise(this.#phrases, this.#numbers, text).filter(free);
    const kept = (place: Zone) => free(place) && !isRefused(text, place) && !isNotHeld(text, place);
    const { held, unheld } = this.#diplomas.readAll(text);
    const named = [...held, ...unheld].flatMap((one) => [one, ...glossOf(text, one)]);
    const diplomas = held.filter(kept);
    const everyPermit = permitsIn(text);
    const permits = everyPermit.filter(
      (one) => free(one) && !isRefusedOfList(text, one, everyPermit) && !isNotHeld(text, one),
    );
    const everyItem = this.#items.read(text, words, { permits, named: everyPermit, today });
    const lengths = [...durationsIn(text), ...briefIn(text)];
    const items = everyItem.filter(
      (one) =>
        free(one) &&
        !isInside(one, lengths) &&
        (one.kind === 'method' || !within(one, diplomas)) &&
        !(one.kind === 'licence' && isNotHeld(text, one)),
    );
    const lacked = everyItem.filter((one) => one.kind === 'licence' && !items.includes(one));
    const aside = outsideWorkIn(text);
    const firms = firmsIn(text);
    const others = this.#trades.othersIn({ text, words, names });
    const outside = (place: Zone) =>
      free(place) &&
      !isInside(place, others) &&
      !within(place, named) &&
      !within(place, aside) &&
      !within(place, firms) &&
      employerAt(text, place) !== 'named';
    const [papers, tools] = [items.filter(isPaper), items.filter(({ kind }) => kind === 'tool')];
    const notOwn = [...housesIn(text), ...activitiesIn(text), ...preferredIn(text), ...lacked, ...lengths];
    const done = (one: Zone) => outside(one) && !within(one, notOwn) && !isSoldThere(text, one);
    const trades = this.#trades.read(
      { text, words, names, diplomas: named.filter(kept), papers, tools, today },
      outside,
    );
    const gestures = this.#gesturesOf(text, words).filter(
      (one) => done(one) && !isOthers(text, one) && !(isDoer(one.words) && !within(one, trades)),
    );
    const told = once([
      ...trades,
      ...diplomas.map((one) => this.#diplomaFinding(one, text)),
      ...names.filter((name) => name.kind === 'certification' && /\d{3}/.test(name.words)),
      ...items,
      ...gestures,
      ...names.filter((name) => isField(name) && done(name) && !within(name, [...items, ...everyPermit])),
    ]);
    return told.map((one) => {
      const [start, end] = [titleAt(one.start), titleAt(one.end - 1) + 1];
      return { ...one, words: figured.slice(start, end), start: typedAt(start), end: typedAt(end - 1) + 1 };
    });
  }

  /** Whether a word alone is taken for another that is misspelt. */
  corrects(word: string): boolean {
    const typed = spoken(word);
    return this.#corrected(typed, word).some((one, at) => one.word !== typed[at]?.word);
  }

  /** The words of the forms and names of people stay as they are typed, the others are corrected by the catalogue's. */
  #corrected(words: readonly Spoken[], text: string): Spoken[] {
    const known = (word: Spoken) =>
      [this.#trades, this.#gestures, this.#items].some((forms) => forms.knows(word));
    return this.#phrases.correct(words).map((corrected, at) => {
      const typed = words[at] ?? corrected;
      if (known(typed) || this.#isRight(typed.word) || isOwnName(text, typed.start)) return typed;
      const mended = corrected.word === typed.word ? this.#trades.nearest(typed.word) : undefined;
      return mended === undefined ? corrected : { ...corrected, word: mended };
    });
  }

  #gesturesOf(text: string, words: readonly Spoken[]): Finding[] {
    return longestForms(this.#gestures.read(words)).map((reading) => ({
      kind: 'skill',
      id: reading.of,
      label: found(this.#lookup.skills, reading.of).label,
      ...quoted(reading, words, text),
    }));
  }

  /** Of several that follow, the one whose title says most of the words. */
  #nearestIn(current: readonly string[], title: string): string | undefined {
    const said = new Set(spoken(title).map(({ stem }) => stem));
    const shared = (id: string) =>
      spoken(found(this.#lookup.pathways, id).title).filter(({ stem }) => said.has(stem)).length;
    return [...current].sort((a, b) => shared(b) - shared(a))[0];
  }

  #diplomaFinding({ start, end, title, year, then, current }: Diploma, text: string): TextFinding {
    const place = { words: text.slice(start, end), start, end, ...(year === null ? {} : { year }) };
    const id = this.#nearestIn(current, title);
    const ended = then && id === undefined ? { then } : {};
    if (id === undefined)
      return {
        kind: 'diploma',
        id: `diploma:${fold(title)}`,
        label: title,
        labelEn: title,
        ...place,
        ...ended,
      };
    const label = found(this.#lookup.pathways, id).title;
    return { kind: 'certification', id, label, ...place, ...(then && then.id !== id ? { then } : {}) };
  }
}

const isPaper = ({ kind }: TextFinding): boolean => kind === 'licence' || kind === 'method';
const isField = ({ kind }: Finding): boolean => kind === 'knowledge' || kind === 'skill';
