import { found, type Lookup } from '../../catalogue/lookup.ts';
import { fold } from '../../text/fold.ts';
import { Phrases } from '../recognise/phrases.ts';
import { phrasesOf } from '../recognise/names.ts';
import { longestText, recognise, type Finding, type Numbers } from '../recognise/recognise.ts';
import { spoken, type Spoken } from '../recognise/spoken.ts';
import { Diplomas, type Diploma } from './diplomas.ts';
import { Forms, longestForms, type FormReading } from './forms.ts';
import type { HeldKind, TextForms } from './forms-file.ts';
import { LooseTrades } from './loose.ts';
import { normsIn } from './norms.ts';
import type { Permit } from './permit-reader.ts';
import { permitsIn } from './permits.ts';
import { isExpired, isFailed } from './papers.ts';
import { chooseTrades, type Trade, type TradeForm } from './trades.ts';
import { membersOf, sentencesOf } from './clauses.ts';
import { briefIn, durationsIn } from './durations.ts';
import { yearsOf } from './years.ts';
import {
  elsewhereIn,
  employerAt,
  isDenied,
  isLed,
  isMachine,
  isOthers,
  isOwnName,
  outsideWorkIn,
  overlaps,
  within,
  type Zone,
} from './zones.ts';

/**
 * What a text tells. `years`: of exercise of a trade. For a diploma: its `year`, and `then`, the record in force that year
 * when it is not the one of today. `held`: papers, methods, tools and languages, with their English name.
 */
export type TextFinding =
  | (Finding & { years?: number; year?: number; then?: { id: string; title: string } })
  | (Zone & {
      kind: HeldKind | 'diploma';
      id: string;
      label: string;
      labelEn: string;
      words: string;
      year?: number;
      /** The record that bore this title, which nothing replaces. */
      then?: { id: string; title: string };
      /** The savoir of ROME that says the same: it may be claimed. */
      knowledge?: string;
    });

/** Reads texts by one catalogue and one table of forms; built once. */
export class TextReader {
  readonly #lookup: Lookup;
  readonly #numbers: Numbers;
  readonly #phrases: Phrases;
  readonly #diplomas: Diplomas;
  readonly #loose: LooseTrades;
  readonly #trades: Forms<TradeForm>;
  readonly #gestures: Forms<string>;
  readonly #items: Forms<TextForms['items'][number]>;

  constructor(lookup: Lookup, numbers: Numbers, forms: TextForms) {
    const spread = <T>(of: T, texts: readonly string[]) => texts.map((text) => ({ of, text }));
    const near = ({ near: names = [] }: { near?: readonly string[] }) =>
      new Forms(names.flatMap((name) => spread(name, forms.groups[name] ?? [])));
    this.#lookup = lookup;
    this.#numbers = numbers;
    this.#phrases = new Phrases(phrasesOf(lookup.catalogue));
    this.#diplomas = new Diplomas(lookup, forms);
    this.#loose = new LooseTrades(lookup);
    this.#trades = new Forms(
      forms.trades.flatMap((trade) =>
        spread(
          { code: trade.code, near: trade.near ? near(trade) : null, weak: trade.weak ?? null },
          trade.forms,
        ),
      ),
    );
    this.#gestures = new Forms(forms.gestures.flatMap(({ skill, forms: texts }) => spread(skill, texts)));
    this.#items = new Forms(forms.items.flatMap((item) => spread(item, item.forms)));
  }

  /** Everything that a text tells of a person, or of a post: trades first, the longest exercised first. */
  read(typed: string): TextFinding[] {
    const text = plain(typed.slice(0, longestText));
    const zones = elsewhereIn(text);
    const free = (place: Zone) => !within(place, zones) && !isDenied(text, place.start);
    const words = this.#corrected(spoken(text), text);
    const names = recognise(this.#phrases, this.#numbers, text).filter(free);
    const kept = (place: Zone) => free(place) && !isFailed(text, place);
    const named = this.#diplomas.read(text);
    const diplomas = named.filter(kept);
    const permits = permitsIn(text).filter(kept);
    const items = this.#itemsOf(text, words, permits).filter((one) => free(one) && !within(one, diplomas));
    const aside = outsideWorkIn(text);
    const outside = (place: Zone) =>
      free(place) && !within(place, named) && !within(place, aside) && employerAt(text, place) !== 'named';
    const trades = this.#tradesOf(text, words, names, { diplomas, papers: items.filter(isPaper) }, outside);
    const gestures = this.#gesturesOf(text, words).filter((one) => outside(one) && !isOthers(text, one));
    const told = once([
      ...trades,
      ...diplomas.map((one) => this.#diplomaFinding(one, text)),
      ...names.filter((name) => name.kind === 'certification' && /\d{3}/.test(name.words)),
      ...items,
      ...gestures,
      ...names.filter((name) => isField(name) && outside(name) && !within(name, [...items, ...permits])),
    ]);
    return told.map((one) => ({ ...one, words: typed.slice(one.start, one.end) }));
  }

  /** The words of the forms and names of people stay as they are typed, the others are corrected by the catalogue's. */
  #corrected(words: readonly Spoken[], text: string): Spoken[] {
    const known = (word: Spoken) =>
      [this.#trades, this.#gestures, this.#items].some((forms) => forms.knows(word));
    return this.#phrases.correct(words).map((corrected, at) => {
      const typed = words[at] ?? corrected;
      if (known(typed) || isOwnName(text, typed.start)) return typed;
      const mended = corrected.word === typed.word ? this.#trades.nearest(typed.word) : undefined;
      return mended === undefined ? corrected : { ...corrected, word: mended };
    });
  }

  #tradesOf(
    text: string,
    words: readonly Spoken[],
    names: readonly Finding[],
    taken: { diplomas: readonly Zone[]; papers: readonly Zone[] },
    free: (place: Zone) => boolean,
  ): TextFinding[] {
    const read = this.#trades.read(words).map((reading) => ({ ...reading, ...placeOf(reading, words) }));
    const allows = (one: Zone) =>
      free(one) &&
      !isMachine(text, one) &&
      !isLed(text, one) &&
      !isOthers(text, one) &&
      !within(one, taken.diplomas) &&
      !taken.papers.some((paper) => overlaps(one, paper) && one.end - one.start < paper.end - paper.start);
    const lasting = [...durationsIn(text), ...briefIn(text)];
    const durations = lasting.filter((one) => !within(one, [...elsewhereIn(text), ...outsideWorkIn(text)]));
    const allowed = read.filter(allows);
    // "employé du 3 mars 2008": a month is no word of a trade ("employé de marée").
    const appellations = names.filter(
      (name) => name.kind === 'occupation' && allows(name) && !within(name, lasting),
    );
    const chosen = chooseTrades(allowed, appellations, text, words);
    const undated = words.filter((word) => !within(word, lasting) && allows(word));
    const trades = [...chosen, ...this.#looseOf(text, undated, chosen, durations).filter(allows)];
    const years = yearsOf(text, trades, durations);
    return trades.map(({ code, start, end, label }, at) => ({
      kind: 'occupation',
      id: code,
      label: label ?? found(this.#lookup.occupations, code).label,
      words: text.slice(start, end),
      start,
      end,
      ...(years[at] ? { years: years[at] } : {}),
    }));
  }

  /** Where a length of time is told and no trade: the nearest name of a trade. */
  #looseOf(
    text: string,
    words: readonly Spoken[],
    chosen: readonly Trade[],
    durations: readonly Zone[],
  ): Trade[] {
    const has = (zone: Zone) => (one: Zone) => one.start >= zone.start && one.start < zone.end;
    const isNamed = (zone: Zone) => chosen.some(has(zone));
    const isLong = (zone: Zone) => durations.some(has(zone));
    // Where the sentence names a trade, another may stand beside its own length: "éducateur sportif 5 ans, soudeur 3 ans".
    const beside = membersOf(text).filter(
      (member) =>
        isLong(member) &&
        !isNamed(member) &&
        sentencesOf(text).some((one) => isNamed(one) && has(one)(member)),
    );
    return [...sentencesOf(text).filter((one) => !isNamed(one)), ...beside]
      .filter((zone) => chosen.length === 0 || isLong(zone))
      .flatMap((zone) => this.#loose.read(words, zone) ?? []);
  }

  #gesturesOf(text: string, words: readonly Spoken[]): Finding[] {
    return longestForms(this.#gestures.read(words)).map((reading) => ({
      kind: 'skill',
      id: reading.of,
      label: found(this.#lookup.skills, reading.of).label,
      ...quoted(reading, words, text),
    }));
  }

  #itemsOf(text: string, words: readonly Spoken[], permits: readonly Permit[]): TextFinding[] {
    const read = longestForms(this.#items.read(words)).map((reading): TextFinding => {
      const { kind, id, label, labelEn, knowledge } = reading.of;
      const claimed = knowledge === undefined ? {} : { knowledge };
      return { kind, id: `${kind}:${id}`, label, labelEn, ...claimed, ...quoted(reading, words, text) };
    });
    const named = (kind: HeldKind) => (one: Permit) => ({
      ...one,
      ...(isExpired(text, one) ? expiredName(one) : {}),
      kind,
      id: `${kind}:${one.id}`,
      words: text.slice(one.start, one.end),
    });
    const papers = permits.map(named('licence'));
    const bare = (one: TextFinding) => one.id === 'licence:permis-conduire' && within(one, papers);
    return [...papers, ...read.filter((one) => !bare(one)), ...normsIn(text).map(named('method'))];
  }

  #diplomaFinding({ start, end, title, year, then, current }: Diploma, text: string): TextFinding {
    const place = { words: text.slice(start, end), start, end, ...(year === null ? {} : { year }) };
    const [id] = current;
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
    return {
      kind: 'certification',
      id,
      label,
      ...place,
      ...(then && then.id !== id ? { then } : {}),
    };
  }
}

const expiredName = ({ label, labelEn }: Permit): Pick<Permit, 'label' | 'labelEn'> => ({
  label: `${label} (périmé, dit le texte)`,
  labelEn: `${labelEn} (expired, says the text)`,
});

const isPaper = ({ kind }: TextFinding): boolean => kind === 'licence' || kind === 'method';
const isField = ({ kind }: Finding): boolean => kind === 'knowledge' || kind === 'skill';

/** Feminine endings in brackets or after a dot say nothing more: blanks take their place, so that places stay true. */
const plain = (text: string): string =>
  text.replace(/(?<=\p{L})\((?:\p{L}{1,6})\)|(?<=\p{L})[·.]\p{L}{1,4}(?=[·.]s\b)/gu, (ending) =>
    ' '.repeat(ending.length),
  );

function placeOf(reading: FormReading<unknown>, words: readonly Spoken[]): Zone {
  const start = words[reading.from]?.start ?? 0;
  return { start, end: words[reading.to - 1]?.end ?? start };
}

function quoted(
  reading: FormReading<unknown>,
  words: readonly Spoken[],
  text: string,
): Zone & { words: string } {
  const { start, end } = placeOf(reading, words);
  return { words: text.slice(start, end), start, end };
}

/** Each thing once, where it is first read; the years of one trade are added. Trades by years, the rest in the order of the text. */
function once(findings: readonly TextFinding[]): TextFinding[] {
  const kept = new Map<string, TextFinding>();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.id}`;
    const before = kept.get(key);
    if (!before) kept.set(key, finding);
    else if ('years' in finding && finding.kind === 'occupation') {
      const years = (('years' in before && before.years) || 0) + (finding.years ?? 0);
      kept.set(key, { ...before, ...(years > 0 ? { years } : {}) });
    }
  }
  return [...kept.values()].sort(
    (a, b) => place(a) - place(b) || lengthOf(b) - lengthOf(a) || a.start - b.start,
  );
}

const order = ['occupation', 'certification', 'diploma', 'licence', 'method', 'tool', 'language'];
const place = ({ kind }: TextFinding): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
const lengthOf = (finding: TextFinding): number => ('years' in finding && finding.years) || 0;
