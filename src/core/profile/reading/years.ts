import { clausesOf, membersOf, sentencesOf } from './clauses.ts';
import type { Duration } from './durations.ts';
import { isOfAll, withTotals } from './year-totals.ts';
import type { Zone } from './zones.ts';

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
  const totals = trades.map(() => 0);
  const add = (trade: Zone | undefined, duration: Duration): void => {
    const sums = isOfAll(text, duration) ? totals : years;
    if (trade) sums[trades.indexOf(trade)] = (sums[trades.indexOf(trade)] ?? 0) + duration.years;
  };
  const listed = listedIn(text, trades, durations);
  for (const [duration, trade] of listed) add(trade, duration);
  const clauses = clausesOf(text);
  const members = membersOf(text);
  const inside = <Z extends Zone>(items: readonly Z[], zone: Zone): Z[] =>
    items.filter(({ start }) => start >= zone.start && start < zone.end);
  const memberOf = ({ start }: Zone) => members.find((one) => start >= one.start && start < one.end);
  const isOfNone = (duration: Duration, trade: Zone, told: readonly Duration[]): boolean => {
    const [own, other] = [memberOf(duration), memberOf(trade)];
    return (
      own !== other &&
      own !== undefined &&
      inside(trades, own).length === 0 &&
      told.some((one) => one !== duration && memberOf(one) === other) &&
      !isSameJob(text, duration)
    );
  };
  /** A clause that names no trade, behind one that has its years. */
  const goesOn = (text: string, duration: Duration, at: number): boolean => {
    const last = inside(durations, clauses[at - 1] ?? duration).at(-1);
    return (
      isSameJob(text, duration, clauses[at]) ||
      (last !== undefined && isPlaced(text, last) && isPlaced(text, duration))
    );
  };
  const isBare = (trade: Zone): boolean =>
    years[trades.indexOf(trade)] === 0 && totals[trades.indexOf(trade)] === 0;
  let before: readonly (Zone & { code?: string })[] = [];
  let isDated = false;
  let hasLength = false;
  clauses.forEach((clause, at) => {
    const here = inside(trades, clause);
    const told = inside(durations, clause).filter((one) => !listed.has(one));
    for (const duration of told) {
      const member = memberOf(duration);
      const isBeside = (trade: Zone) => member && trade.start >= member.start && trade.start < member.end;
      // "aide ménagère O2 3 ans, agent de production": first the one between the same commas.
      const gap = (trade: Zone) =>
        isLedIn(text, duration, trade) || isToldOf(text, trade, duration)
          ? 0
          : distance(trade, duration) + (isBeside(trade) ? 0 : otherMember);
      // "opérateur de placage (2006-2010), conducteur": in brackets, of the words before, which were not read.
      if (member && !here.some(isBeside) && isBracketed(text, duration) && saysJob(text, member)) continue;
      const [nearest] = [...here].sort((a, b) => gap(a) - gap(b));
      const next = clauses[at + 1];
      const follower =
        next && inside(durations, next).length === 0 && !saysJob(text, clause)
          ? inside(trades, next)[0]
          : undefined;
      const headline = before.filter(isBare);
      if (nearest && told.length === 1)
        for (const trade of eachOnce(here.some(isBeside) ? here.filter(isBeside) : here))
          add(trade, duration);
      else if (nearest && hasOwn(text, nearest, told, duration)) continue;
      else if (nearest && isOfNone(duration, nearest, told)) continue;
      else if (nearest) add(nearest, duration);
      else if (
        duration.part ||
        (before.length > 0 && isElsewhere(text, clause, duration) && !goesOn(text, duration, at))
      )
        continue;
      else if (headline.length > 0) for (const trade of headline) add(trade, duration);
      else if (follower) add(follower, duration);
      else if (
        !(duration.dated && (isDated || saysJob(text, clause))) &&
        (!hasLength || goesOn(text, duration, at))
      )
        add(before.at(-1), duration);
    }
    if (here.length > 0) {
      before = eachOnce(here);
      isDated = told.some(({ dated }) => dated);
      hasLength = told.length > 0;
    }
  });
  return withTotals(years, totals, trades);
}

const isBracketed = (text: string, { start, end }: Zone): boolean =>
  /\(\s*$/u.test(text.slice(0, start)) && /^\s*[),]/u.test(text.slice(end));

/** How much further a trade is that stands between other commas. */
const otherMember = 60;

/** A job that was not read stands in a clause: its years are not those of the next one. */
const saysJob = (text: string, { start, end }: Zone): boolean =>
  /(?<!\p{L})(?:op[ée]rat(?:eur|rice)|conduct(?:eur|rice)|pilote|cheff?e?|responsable|agente?|ouvri[eè]re?|technicien(?:ne)?|employ[ée]e? (?:de|en|au|à)|operator|worker|assistant|helper)(?!\p{L})/iu.test(
    text.slice(start, end),
  );

const employer = /^\s*(?:de plus |more )?(?:chez|pour|at|for|with|à|,)?\s*\p{Lu}/u;
const employerBefore =
  /^[\s.,;]*(?:[Tt]hen|[Pp]uis|[Ee]nsuite|[Aa]fter that)\s(?:\p{Lu}[\p{L}\d&.'’-]*\s*)+[,:]?\s*$/u;
const theSame = /^\s*(?:the same|same|idem|pareil|au m[êe]me poste|m[êe]me (?:poste|m[ée]tier))(?!\p{L})/iu;
/** "puis 3 ans chez Dupont", "Then Dupont, 3 years": the same trade at another employer's. */
const isSameJob = (text: string, { start, end }: Zone, clause?: Zone): boolean =>
  employer.test(text.slice(end)) ||
  theSame.test(text.slice(end)) ||
  (clause !== undefined && employerBefore.test(text.slice(clause.start, start)));
const isPlaced = (text: string, { end }: Zone): boolean => place.test(text.slice(end));

const turn = /^\s*(?:et\s+)?(?:puis|pui|ensuite|apr[eè]s|then|after that)(?!\p{L})/iu;
const place = /^\s*(?:en|dans|ds|au|aux|à la|in an?|in the|at an?|at the)\s/iu;

/** "soudeur 8 ans puis 3 ans en station": another place of work, of a job that is not named. */
const isElsewhere = (text: string, clause: Zone, { end }: Zone): boolean =>
  turn.test(text.slice(clause.start, clause.end)) && place.test(text.slice(end, clause.end));

/** What leads from a length to its trade: "3 ans de vendanges", "07/2017-09/2022 : soudeur". */
const leadsIn =
  /^,?\s*(?::\s*|(?:(?:le|un) poste |celui |celle )(?:de |d['’])|de |d['’]|du |comme |en tant que |en |dans (?:une? |la |le |l['’])?|in an? |as (?:an? )?|of )$/iu;

const isLedIn = (text: string, { end }: Zone, trade: Zone): boolean =>
  end < trade.start && leadsIn.test(text.slice(end, trade.start));

/** "maçon pendant 9 ans". */
const isToldOf = (text: string, { end }: Zone, duration: Duration): boolean =>
  end < duration.start && /^\s(?:pendant|durant|for)\s$/iu.test(text.slice(end, duration.start));

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
