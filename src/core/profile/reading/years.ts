import type { Zone } from './zones.ts';

/** A length of time that a text tells, in years. `part`: it lies inside another ("dont deux ans"); `dated`: told by dates. */
type Duration = Zone & { years: number; part: boolean; dated: boolean };

const numbers: Record<string, number> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30 },
  ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, fifteen: 15, twenty: 20, thirty: 30 },
};

/** "vingt-deux", "trente et un": a ten and its unit. */
const compound = String.raw`(?:vingt|trente|twenty|thirty)(?:[\s-](?:et[\s-])?)(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine)`;

const numberOf = (word: string): number =>
  numbers[word] ??
  (/^\d+$/.test(word)
    ? Number(word)
    : word.split(/[\s-]+/).reduce((sum, part) => sum + (numbers[part] ?? 0), 0));

const months: readonly string[] =
  'janv|jan,fév|fev|feb,mars|mar,avr|apr,mai|may,juin|jun,juil|jul,août|aout|aug,sept|sep,oct,nov,déc|dec'.split(
    ',',
  );

const monthName = months.flatMap((names) => names.split('|')).join('|');
const date = String.raw`(?:(?:\d{1,2}(?:er|st|nd|rd|th)?[\s/.-]+)?(?:(\d{1,2})[/.-]|(${monthName})\p{L}*\.?\s+))?((?:19|20)\d{2})`;
const until = String.raw`\s*(?:-|->|=>|–|—|/|>|→|à|a|au|jusqu['’]?(?:en|à|au)|to|till|until|through|et|and)\s*(?:en |l['’]|fin |end of )?`;
const range = new RegExp(`(?<!\\d)${date}${until}${date}(?!\\d)`, 'giu');
const length = new RegExp(
  String.raw`(?<![\p{L}\d.,])(\d{1,2}|${compound}|${Object.keys(numbers).join('|')})\+?\s*(?:bonnes?\s|longues?\s|d['’])?(?:ans?|année?s?|annees?|years?|yrs?|a(?=\s+(?:chez|en|ds|dans|comme)\s))(?![\p{L}\d])`,
  'giu',
);

const age = /(?:\bj['’]?ai|\bag[ée]e? de|\bi am|\bi['’]m|\baged)\s*$/iu;
const experience = /^\s*(?:d['’]|de |of |in |en |dans |comme |experience|chez |au |à )/iu;
const partOf = /\b(?:dont|including|of which|y compris)\s*(?:les |the )?(?:dernières? |last )?$/iu;

/** The lengths of time of a text, in its order: "12 ans", "2014-2022", "du 3 mars 2008 au 30 juin 2020". */
export function durationsIn(text: string): Duration[] {
  return [...rangesIn(text), ...shortRangesIn(text), ...lengthsIn(text)].sort((a, b) => a.start - b.start);
}

function rangesIn(text: string): Duration[] {
  return [...text.matchAll(range)].flatMap((match) => {
    const [, fromNumber, fromName, from, toNumber, toName, to] = match;
    const begun = Number(from) * 12 + monthOf(fromNumber, fromName);
    const ended = Number(to) * 12 + monthOf(toNumber, toName);
    const years = Math.round((ended - begun) / 12);
    return years > 0 && years <= 60 ? [{ ...placeOf(match), years, part: false, dated: true }] : [];
  });
}

const shortRange =
  /(?<![\d/.])(?:((?:19|20)\d{2})\s*[-–/]\s*(\d{2})|(?:de|from)\s+((?:19|20)?\d{2})\s+(?:à|a|to)\s+(\d{2}))(?![\d/.-]|\s*(?:ans?|ann|y))/giu;

/** "2014-22", "de 98 à 05": the century is the one that gives the shorter time. */
function shortRangesIn(text: string): Duration[] {
  return [...text.matchAll(shortRange)].flatMap((match) => {
    const [from, to] = [match[1] ?? match[3], match[2] ?? match[4]].map((year) => Number(year) % 100);
    const years = ((to ?? 0) - (from ?? 0) + 100) % 100;
    return years > 0 && years <= 50 ? [{ ...placeOf(match), years, part: false, dated: true }] : [];
  });
}

function monthOf(number: string | undefined, name: string | undefined): number {
  if (number !== undefined) return Number(number);
  const at = months.findIndex((names) =>
    names.split('|').some((one) => (name ?? ' ').toLowerCase().startsWith(one)),
  );
  return at + 1;
}

function lengthsIn(text: string): Duration[] {
  return [...text.matchAll(length)].flatMap((match) => {
    const years = numberOf((match[1] ?? '').toLowerCase());
    const place = placeOf(match);
    const before = text.slice(Math.max(0, place.start - 30), place.start);
    const isAge = age.test(before) && !experience.test(text.slice(place.end));
    return isAge || years === 0 || years > 60 || /^\s*old\b/i.test(text.slice(place.end))
      ? []
      : [{ ...place, years, part: partOf.test(before), dated: false }];
  });
}

const brief =
  /(?<![\p{L}\d.,])(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|one|two|three|four|five)\s*(?:mois|months?|semaines?|weeks?|saisons?|seasons?)(?!\p{L})/giu;

/** Months, weeks and seasons: no years, but what they stand beside has no share in the years of its neighbours. */
export const briefIn = (text: string): Duration[] =>
  [...text.matchAll(brief)].map((match) => ({ ...placeOf(match), years: 0, part: false, dated: false }));

const placeOf = (match: RegExpExecArray): Zone => ({
  start: match.index,
  end: match.index + match[0].length,
});

const clauseEnd =
  /[\n;•]|[.!?](?=\s|$)|(?=\b(?:puis|pui|ensuite|avant|avan|apr[eè]s|auparavant|dont|then|before that|after that|now|maintenant|ici|and now|i also|actuellement|aujourd['’]hui|anciennement|precedemment|pr[ée]c[ée]demment|currently|previously|formerly|prior to that)\b)/giu;

const sentenceEnd = /[\n•]|[.!?](?=\s|$)/gu;

const memberEnd = new RegExp(String.raw`${clauseEnd.source}|:|,(?![^(\n]*\))`, 'giu');

/** The members of a text, between commas that are not in brackets. */
export const membersOf = (text: string): Zone[] => cut(text, memberEnd);
/** The clauses of a text, each with its place. */
export const clausesOf = (text: string): Zone[] => cut(text, clauseEnd);
/** Its sentences and lines. */
export const sentencesOf = (text: string): Zone[] => cut(text, sentenceEnd);

function cut(text: string, at: RegExp): Zone[] {
  const ends = [...text.matchAll(at)].map((match) => match.index).filter((place) => place > 0);
  const cuts = [0, ...new Set(ends), text.length];
  return cuts.slice(1).map((end, place) => ({ start: cuts[place] ?? 0, end }));
}

const distance = (one: Zone, other: Zone): number =>
  Math.max(0, one.start - other.end, other.start - one.end);

/**
 * The years of each trade of a text: those of its clause; where it tells several, each goes to the nearest trade; a clause that names
 * no trade speaks of the one before when that has none yet, else of the next one, else of the one before again, unless both tell dates:
 * then it is a job that was not read. Several lengths for one trade are added; one length
 * counts once for a trade that the clause says in several words.
 */
export function yearsOf(
  text: string,
  trades: readonly (Zone & { code?: string })[],
  durations: readonly Duration[],
): number[] {
  const years = trades.map(() => 0);
  const add = (trade: Zone | undefined, duration: Duration): void => {
    if (trade) years[trades.indexOf(trade)] = (years[trades.indexOf(trade)] ?? 0) + duration.years;
  };
  const listed = listedIn(text, trades, durations);
  for (const [duration, trade] of listed) add(trade, duration);
  const clauses = clausesOf(text);
  const inside = <Z extends Zone>(items: readonly Z[], zone: Zone): Z[] =>
    items.filter(({ start }) => start >= zone.start && start < zone.end);
  const isBare = (trade: Zone): boolean => years[trades.indexOf(trade)] === 0;
  let before: readonly (Zone & { code?: string })[] = [];
  let isDated = false;
  clauses.forEach((clause, at) => {
    const here = inside(trades, clause);
    const told = inside(durations, clause).filter((one) => !listed.has(one));
    for (const duration of told) {
      const gap = (trade: Zone) => (isLedIn(text, duration, trade) ? 0 : distance(trade, duration));
      const [nearest] = [...here].sort((a, b) => gap(a) - gap(b));
      const next = clauses[at + 1];
      const follower =
        next && inside(durations, next).length === 0 && !saysJob(text, clause)
          ? inside(trades, next)[0]
          : undefined;
      const headline = before.filter(isBare);
      if (nearest && told.length === 1) for (const trade of eachOnce(here)) add(trade, duration);
      else if (nearest && hasOwn(text, nearest, told, duration)) continue;
      else if (nearest) add(nearest, duration);
      else if (duration.part || (before.length > 0 && isElsewhere(text, clause, duration))) continue;
      else if (headline.length > 0) for (const trade of headline) add(trade, duration);
      else if (follower || !(duration.dated && isDated)) add(follower ?? before.at(-1), duration);
    }
    if (here.length > 0) {
      before = eachOnce(here);
      isDated = told.some(({ dated }) => dated);
    }
  });
  return years;
}

/** A job that was not read stands in a clause: its years are not those of the next one. */
const saysJob = (text: string, { start, end }: Zone): boolean =>
  /(?<!\p{L})(?:op[ée]rat(?:eur|rice)|agente?|ouvri[eè]re?|technicien(?:ne)?|employ[ée]e? (?:de|en|au|à)|operator|worker)(?!\p{L})/iu.test(
    text.slice(start, end),
  );

const turn = /^\s*(?:et\s+)?(?:puis|pui|ensuite|apr[eè]s|then|after that)(?!\p{L})/iu;
const place = /^\s*(?:en|dans|ds|au|aux|à la|in an?|in the|at an?|at the)\s/iu;

/** "soudeur 8 ans puis 3 ans en station": another place of work, of a job that is not named. */
const isElsewhere = (text: string, clause: Zone, { end }: Zone): boolean =>
  turn.test(text.slice(clause.start, clause.end)) && place.test(text.slice(end, clause.end));

const leadsIn = /^\s*(?:de |d['’]|du |comme |en tant que |as (?:an? )?|of )$/iu;

const isLedIn = (text: string, { end }: Zone, trade: Zone): boolean =>
  end < trade.start && leadsIn.test(text.slice(end, trade.start));

/** "2 ans de vendanges, 3 ans en station": the second length is of something else. */
const hasOwn = (text: string, trade: Zone, told: readonly Duration[], duration: Duration): boolean =>
  duration.start > trade.end
    ? told.some((one) => isLedIn(text, one, trade))
    : joined.test(text.slice(duration.end, trade.start)) &&
      told.some((one) => one.start >= trade.end && /^[\s:(]*$/u.test(text.slice(trade.end, one.start)));

/** What stands between two jobs of a clause. */
const joined = /(?<!\p{L})(?:et|puis|pui|and|then)\s*$/iu;

const betweenListed = /^\s*(?:,|et|puis|and|then|\/|;)?\s*$/iu;

/** "cariste puis boucher : 2 ans, 5 ans": lengths told one after another behind as many trades, in their order. */
function listedIn<T extends Zone & { code?: string }>(
  text: string,
  trades: readonly T[],
  durations: readonly Duration[],
): Map<Duration, T> {
  const runs: Duration[][] = [];
  for (const duration of durations) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && betweenListed.test(text.slice(last.end, duration.start))) run.push(duration);
    else runs.push([duration]);
  }
  return new Map(
    runs.flatMap((run) => {
      const start = run[0]?.start ?? 0;
      const sentence = sentencesOf(text).find((zone) => start >= zone.start && start < zone.end);
      const named = eachOnce(
        trades.filter((trade) => sentence && trade.start >= sentence.start && trade.end <= start),
      );
      return run.length > 1 && named.length === run.length
        ? run.flatMap((duration, at): [Duration, T][] => (named[at] ? [[duration, named[at]]] : []))
        : [];
    }),
  );
}

/** Trades without those of a code that came before. */
const eachOnce = <T extends { code?: string }>(trades: readonly T[]): T[] =>
  trades.filter(
    ({ code }, at) => code === undefined || trades.findIndex((other) => other.code === code) === at,
  );
