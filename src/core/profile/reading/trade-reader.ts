import { found, type Lookup } from '../../catalogue/lookup.ts';
import type { Finding } from '../recognise/recognise.ts';
import type { Spoken } from '../recognise/spoken.ts';
import { membersOf, sentencesOf } from './clauses.ts';
import { briefIn, durationsIn, withoutTold, type Duration } from './durations.ts';
import { elsewhereIn } from './elsewhere.ts';
import { withEvidence, withoutCircumstances } from './evidence.ts';
import { placeOf, type TextFinding } from './findings.ts';
import { Forms } from './forms.ts';
import type { TextForms } from './forms-file.ts';
import { isStore, withoutHouses } from './house-names.ts';
import { LooseTrades } from './loose.ts';
import { isMentioned } from './mentions.ts';
import { withoutWholes } from './nested.ts';
import { openRangesIn } from './open-ranges.ts';
import {
  employerAt,
  isHiring,
  isLed,
  isMachine,
  isOthers,
  isOfPaper,
  isSideRole,
  isSold,
  isSomeoneElse,
  withoutCorrected,
} from './others.ts';
import { outsideWorkIn } from './outside-work.ts';
import { withoutLaterSince } from './since-twice.ts';
import { chooseTrades, type TradeForm } from './trades.ts';
import type { Trade } from './trade-weights.ts';
import { yearsOf } from './years.ts';
import { overlaps, within, type Zone } from './zones.ts';

/** What the trades of a text are read beside: its words, the names recognised there, the papers that take their own words. */
type TradeText = {
  text: string;
  words: readonly Spoken[];
  names: readonly Finding[];
  diplomas: readonly Zone[];
  papers: readonly Zone[];
  tools: readonly Zone[];
  today: string;
};

/** Reads the trades of a text with their years. */
export class TradeReader {
  readonly #lookup: Lookup;
  readonly #loose: LooseTrades;
  readonly #forms: Forms<TradeForm>;

  constructor(lookup: Lookup, { trades, groups }: Pick<TextForms, 'trades' | 'groups'>) {
    const near = ({ near: names = [] }: { near?: readonly string[] }) =>
      new Forms(names.flatMap((name) => (groups[name] ?? []).map((text) => ({ of: name, text }))));
    this.#lookup = lookup;
    this.#loose = new LooseTrades(lookup);
    this.#forms = new Forms(
      trades.flatMap((trade) => {
        const of = { code: trade.code, near: trade.near ? near(trade) : null, weak: trade.weak ?? null };
        return trade.forms.map((text) => ({ of, text }));
      }),
    );
  }

  knows(word: Spoken): boolean {
    return this.#forms.knows(word);
  }

  /** The only word of the wordings that is one letter away. */
  nearest(word: string): string | undefined {
    return this.#forms.nearest(word);
  }

  /** Where trades of other people are named: no word there is of a trade or of a gesture of the person. */
  othersIn({ text, words, names }: Pick<TradeText, 'text' | 'words' | 'names'>): Zone[] {
    const read = this.#forms.read(words).map((reading) => placeOf(reading, words));
    const trades = [...read, ...names.filter(({ kind }) => kind === 'occupation')];
    return trades.filter((one) => isLed(text, one) || isOthers(text, one) || isSomeoneElse(text, one));
  }

  read(of: TradeText, free: (place: Zone) => boolean): TextFinding[] {
    const { text, today } = of;
    const aside = [...elsewhereIn(text), ...outsideWorkIn(text)];
    const told = durationsIn(text);
    const open = openRangesIn(text, told, today);
    const closed = withoutTold(text, told, open);
    const lengths = [...closed, ...open, ...briefIn(text)].sort((a, b) => a.start - b.start);
    const lasting = withoutWholes(text, lengths, today);
    const durations = lasting.filter((one) => !within(one, aside));
    const read = this.#tradesOf(of, free, lasting, durations);
    const trades = withoutHouses(withoutCircumstances(read, text), text);
    const worked = withoutStudies(text, durations, of.diplomas, trades);
    const years = yearsOf(text, trades, withoutLaterSince(text, worked, open, trades));
    const timed = trades.map((one, at) => ({ ...one, years: years[at] ?? 0 }));
    return withEvidence(timed, text).map(({ code, start, end, label, years }) => ({
      kind: 'occupation',
      id: code,
      label: label ?? found(this.#lookup.occupations, code).label,
      words: text.slice(start, end),
      start,
      end,
      ...(years > 0 ? { years } : {}),
    }));
  }

  #tradesOf(
    { text, words, names, diplomas, papers, tools }: TradeText,
    free: (place: Zone) => boolean,
    lasting: readonly Zone[],
    durations: readonly Zone[],
  ): Trade[] {
    const read = this.#forms.read(words).map((reading) => ({ ...reading, ...placeOf(reading, words) }));
    const allows = (one: Zone) =>
      free(one) &&
      !isMachine(text, one) &&
      !isLed(text, one) &&
      !isOthers(text, one) &&
      !isHiring(text, one) &&
      !isOfPaper(text, one) &&
      !isSideRole(text, one) &&
      !isSomeoneElse(text, one) &&
      !isSold(text, one) &&
      !isMentioned(text, one) &&
      !isStore(text, one) &&
      // A list or a title ends there: "travail en 2x8, entrepôt", "opérateur : montage", "chef (animation…)", "travail avec un cariste".
      !/[:,]\s|\||\((?![^)]*\))|\s(?:avec|with|chez (?:une?|des))\s/iu.test(text.slice(one.start, one.end)) &&
      !within(one, diplomas) &&
      // "Agrément soudeur" is no trade; "agent de maintenance préventive" is one, that ends with a method.
      !papers.some(
        (paper) =>
          overlaps(one, paper) && one.start >= paper.start && one.end - one.start < paper.end - paper.start,
      );
    // "employé du 3 mars 2008": a month is no word of a trade ("employé de marée").
    const appellations = names.filter(
      (name) => name.kind === 'occupation' && allows(name) && !within(name, lasting),
    );
    const chosen = withoutCorrected(chooseTrades(read.filter(allows), appellations, text, words), text);
    const own = withoutTools(chosen, tools, text);
    const undated = words.filter(
      (word) => !within(word, lasting) && allows(word) && employerAt(text, word) === null,
    );
    const loose = this.#looseOf(text, undated, own, durations);
    return [
      ...own,
      ...withoutTools(loose, tools, text).filter((one) => allows(one) && !within(one, lasting)),
    ].sort((a, b) => a.start - b.start);
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
}

/** Dates without those on the line of a diploma that names no job: "BTS microtechniques, 2012 - 2014". */
function withoutStudies(
  text: string,
  durations: readonly Duration[],
  diplomas: readonly Zone[],
  trades: readonly Zone[],
): Duration[] {
  const lines = sentencesOf(text);
  const isIn = (line: Zone) => (one: Zone) => one.start >= line.start && one.start < line.end;
  return durations.filter((one) => {
    const line = lines.find((each) => isIn(each)(one));
    return !(one.dated && line && diplomas.some(isIn(line)) && !trades.some(isIn(line)));
  });
}

/** A machine among so many others of its sentence is one of a list. */
const leastListed = 3;

/**
 * "Plieuse Amada, guillotine": what is a machine's name too, without a length of its own, is the machine beside another trade, and in
 * a list of machines where it is not what comes first ("Machines : extrudeuse, peseuse…").
 */
function withoutTools(trades: readonly Trade[], tools: readonly Zone[], text: string): Trade[] {
  const isTool = (one: Zone) =>
    tools.some((tool) => overlaps(tool, one)) && /^\p{L}+euses?$/iu.test(text.slice(one.start, one.end));
  const isIn = (zone: Zone) => (one: Zone) => one.start >= zone.start && one.start < zone.end;
  const zoneIn = (zones: readonly Zone[], one: Zone) => zones.find((zone) => isIn(zone)(one)) ?? one;
  const isNamed = trades.some((one) => !isTool(one));
  const [lengths, members, sentences] = [durationsIn(text), membersOf(text), sentencesOf(text)];
  const isListed = (one: Zone) => {
    const sentence = zoneIn(sentences, one);
    return zoneIn(members, one).start > sentence.start && tools.filter(isIn(sentence)).length >= leastListed;
  };
  const isLong = (one: Zone) => lengths.some((length) => overlaps(length, zoneIn(members, one)));
  // "moissonneuse-batteuse": the second word of a machine's name.
  const isPart = (one: Zone) => tools.some((tool) => tool.start < one.start && one.end <= tool.end);
  return trades.filter((one) => !isTool(one) || isLong(one) || !(isNamed || isListed(one) || isPart(one)));
}
