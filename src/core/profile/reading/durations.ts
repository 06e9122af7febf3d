import { isAge } from './ages.ts';
import { sentencesOf } from './clauses.ts';
import { datePattern, monthsOf, untilPattern } from './dates.ts';
import { monthRangesIn } from './months-ranges.ts';
import { zoneOf, type Zone } from './zones.ts';

/** A length of time that a text tells, in years. `part`: it lies inside another ("dont deux ans"); `dated`: told by dates. */
export type Duration = Zone & { years: number; part: boolean; dated: boolean };

const numbers: Record<string, number> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30 },
  ...{
    quarante: 40,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
  },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, fifteen: 15, twenty: 20, thirty: 30 },
};

/** "dix-huit", "vingt-deux", "trente et un": a ten and its unit. */
const compound = String.raw`(?:dix|vingt|trente|quarante|twenty|thirty)(?:[\s-](?:et[\s-])?)(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine)`;

const numberOf = (word: string): number =>
  numbers[word] ??
  (/^\d+$/.test(word)
    ? Number(word)
    : word.split(/[\s-]+/).reduce((sum, part) => sum + (numbers[part] ?? 0), 0));

const range = new RegExp(`(?<!\\d)${datePattern}${untilPattern}${datePattern}(?!\\d)`, 'giu');
const length = new RegExp(
  String.raw`(?<![\p{L}\d.,])(\d{1,2}|${compound}|${Object.keys(numbers).join('|')})\+?\s*(?:bonnes?\s|longues?\s|d['’])?(?:ans?|année?s?|annees?|years?|yrs?|a(?=\s+(?:chez|en|ds|dans|comme)\s|\s*(?:[,;.)\n]|$)))(?![\p{L}\d])`,
  'giu',
);

/** Time still to come: "retraite dans 3 ans", "jusqu'à la retraite, quatre ans". */
const toCome = /(?<!\p{L})(?:d['’]ici|retraite[\s,:]*(?:dans|ds)?|reste)\s*$/iu;
/** A time without work, or of learning: "un an de formation", "2 ans de chômage". */
const noWork =
  /^\s*(?:de |d['’]|en )(?:formation|[ée]tudes?|ch[ôo]mage|arr[êe]t|cong[ée]|pause|coupure|maladie|convalescence|scolarit|lyc[ée]e|fac|prison)(?!\p{L})/iu;
const partOf =
  /\b(?:(?:dont|including|of which|y compris)\s*(?:les |the )?(?:dernières? |last )?|(?:sur|vers) la fin,?\s*(?:pendant |durant )?)$/iu;
/** "R489 1A, 3a": a category, no years. */
const category = /(?:caces|\br\s?(?:3[78]\d|48\d|490)|\bcat)[^.;\n]{0,40}$/iu;

/** The lengths of time of a text, in its order: "12 ans", "2014-2022", "du 3 mars 2008 au 30 juin 2020". */
export function durationsIn(text: string): Duration[] {
  const dated = [...rangesIn(text), ...shortRangesIn(text)];
  const all = [
    ...dated,
    ...withoutTold(text, [...lengthsIn(text), ...inMonths(text)], dated),
    ...restOfAge(text),
  ].sort((a, b) => a.start - b.start);
  return withoutTotals(text, all);
}

/** Lengths without those that dates say again: "6 years, 2020-2026", "2018 à aujourd'hui · 8 ans". */
export const withoutTold = (
  text: string,
  lengths: readonly Duration[],
  dated: readonly Duration[],
): Duration[] => lengths.filter((one) => one.dated || !dated.some((range) => isSame(text, one, range)));

function isSame(text: string, one: Duration, range: Duration): boolean {
  const between = text.slice(Math.min(one.end, range.end), Math.max(one.start, range.start));
  return (
    Math.abs(one.years - range.years) <= 1 &&
    // "8 years in a depot in Leeds (2014-2022)": in brackets, of the same words.
    (/^[ \t,:(–·|-]*$/u.test(between) || (one.end <= range.start && /^[^.,;:\n()]*\($/u.test(between)))
  );
}

/** The least share of a length that those behind its colon make where it is their total. */
const leastOfTotal = 0.4;

const bracket = /^\s*\([^()\n]*\)/u;
/** "8 ans (ADMR 5 ans, O2 3 ans)": the parts make the whole. */
function isBracketed(text: string, one: Duration, all: readonly Duration[]): boolean {
  const end = one.end + (bracket.exec(text.slice(one.end))?.[0].length ?? 0);
  const parts = all.filter(({ start }) => start >= one.end && start < end);
  const sum = parts.reduce((years, part) => years + part.years, 0);
  return parts.length > 1 && Math.abs(sum - one.years) <= 1;
}

/** Lengths without those that others behind a colon tell in parts: "22 ans chez X : mouleur 10 ans, puis ébarbeur". */
function withoutTotals(text: string, all: readonly Duration[]): Duration[] {
  const sentences = sentencesOf(text);
  const isTotal = (one: Duration): boolean => {
    const sentence = sentences.find(({ start, end }) => one.start >= start && one.start < end);
    if (one.dated || !sentence) return false;
    if (isBracketed(text, one, all)) return true;
    const colon = text.indexOf(':', one.end);
    if (colon < 0 || colon >= sentence.end) return false;
    if (all.some(({ start }) => start >= one.end && start < colon)) return false;
    // "7 ans chez X ; avant : poissonnier 6 ans": another job.
    if (
      /[;,]|(?<!\p{L})(?:avant|apr[eè]s|puis|pr[ée]c[ée]demment)(?!\p{L})/iu.test(text.slice(one.end, colon))
    )
      return false;
    const parts = all.filter(({ start, part }) => !part && start > colon && start < sentence.end);
    const sum = parts.reduce((years, part) => years + part.years, 0);
    return sum >= leastOfTotal * one.years && sum <= one.years + 1;
  };
  return all.filter((one) => !isTotal(one));
}

const ofWhole =
  /(?<=(?<!\p{L})ans?(?!\p{L})[^.;\n]{0,40}?(?<!\p{L})dont )(\d{1,2})(?=\s(?:comme|en tant que|en qualité)\s)/giu;
const ofAge = /(?<=\bans,? dont )(\d{1,2})(?=\s(?:ds|dans|en|comme|chez|au|à)\s)/giu;

/** "52 ans dont 30 dans la chaussure", "15 ans chez X dont 5 comme cariste". */
const restOfAge = (text: string): Duration[] =>
  [...text.matchAll(ofAge), ...text.matchAll(ofWhole)].map((match) => ({
    ...zoneOf(match),
    years: Number(match[1]),
    part: false,
    dated: false,
  }));

function rangesIn(text: string): Duration[] {
  return [...text.matchAll(range)].flatMap((match) => {
    const [, fromNumber, fromName, from, toNumber, toName, to] = match;
    const begun = monthsOf(fromNumber, fromName, from);
    const ended = monthsOf(toNumber, toName, to);
    const years = Math.round((ended - begun) / 12);
    return years > 0 && years <= 60 ? [{ ...zoneOf(match), years, part: false, dated: true }] : [];
  });
}

const shortRange =
  /(?<![\d/.])(?:((?:19|20)\d{2})\s*[-–/]\s*(\d{2})|(?:de|from)\s+((?:19|20)?\d{2})\s+(?:à|a|to)\s+(\d{2}))(?![\d/.-]|\s*(?:ans?|ann|y))/giu;

/** "2014-22", "de 98 à 05": the century is the one that gives the shorter time. */
function shortRangesIn(text: string): Duration[] {
  return [...yearRanges(text), ...monthRangesIn(text)];
}

function yearRanges(text: string): Duration[] {
  return [...text.matchAll(shortRange)].flatMap((match) => {
    const [from, to] = [match[1] ?? match[3], match[2] ?? match[4]].map((year) => Number(year) % 100);
    const years = ((to ?? 0) - (from ?? 0) + 100) % 100;
    return years > 0 && years <= 50 ? [{ ...zoneOf(match), years, part: false, dated: true }] : [];
  });
}

/** "a baker for 9 years and a driver for 2": the unit was said before. */
const elliptic =
  /(?<=(?:ans|ann[ée]es|years)(?!\p{L})[^.;\n]{1,60}(?<!\p{L})(?:for|pendant|durant)\s)(\d{1,2})(?=\s*(?:[.,;)\n]|$))/giu;

/** "cariste 18 mois": a year and more; alone between two commas it may be a child's age. */
const manyMonths =
  /(?<![\p{L}\d.,])(1[2-9]|[2-9]\d)\s*(?:mois|months?)(?!\p{L})(?!(?<=,\s*\d{2}\s*\p{L}+)\s*,)(?!\s(?:de |d['’]|en )?(?:formation|contrat|ch[ôo]mage|arr[êe]t|cong|alternance|renouvel|d[ée]lai))/giu;
const inMonths = (text: string): Duration[] =>
  [...text.matchAll(manyMonths)].map((match) => ({
    ...zoneOf(match),
    years: Math.round(Number(match[1]) / 12),
    part: partOf.test(text.slice(Math.max(0, match.index - 30), match.index)),
    dated: false,
  }));

function lengthsIn(text: string): Duration[] {
  return [...text.matchAll(length), ...text.matchAll(elliptic)].flatMap((match) => {
    const years = numberOf((match[1] ?? '').toLowerCase());
    const place = zoneOf(match);
    const before = text.slice(Math.max(0, place.start - 30), place.start);
    // "du 1er mars 2018 au 14 janvier 2024, soit 6 ans": the dates have said it.
    const isSaid = /\d{4}[\s,]*(?:\(|soit|i\.e\.|c['’]est-à-dire)\s*(?:soit\s*)?$/iu.test(before);
    const isCategory = /\da$/iu.test(match[0]) && category.test(text.slice(0, place.start));
    return isAge(text, place, years) ||
      toCome.test(before) ||
      noWork.test(text.slice(place.end)) ||
      isSaid ||
      isCategory ||
      years === 0 ||
      years > 60 ||
      /^\s*old\b/i.test(text.slice(place.end))
      ? []
      : [{ ...place, years, part: partOf.test(before), dated: false }];
  });
}

const brief =
  /(?<![\p{L}\d.,])(?!(?:1[2-9]|[2-9]\d)\s*(?:mois|months?)(?!\p{L}))(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|one|two|three|four|five)\s*(?:mois|moi|months?|semaines?|weeks?|saisons?|seasons?)(?!\p{L})/giu;

/** Months, weeks and seasons: no years, but what they stand beside has no share in the years of its neighbours. */
export const briefIn = (text: string): Duration[] =>
  [...text.matchAll(brief)].map((match) => ({ ...zoneOf(match), years: 0, part: false, dated: false }));
