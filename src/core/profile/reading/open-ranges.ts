import { datePattern, monthOf, monthsOf, untilPattern } from './dates.ts';
import type { Duration } from './durations.ts';
import { sentencesOf } from './clauses.ts';
import { bare, zoneOf, type Zone } from './zones.ts';

const now = String.raw`(?:aujourd['’ ]?hui|ce jour|jour|pr[ée]sente?|now|today|actuel\p{L}*|maintenant|en cours|auj(?=[.\s,;:)]|$)|ajd|current\p{L}*|date|\.\.\.|…)(?!\p{L})`;
const toNow = new RegExp(String.raw`(?<!\d)${datePattern}${untilPattern}(?:la )?${now}`, 'giu');
const onwards = new RegExp(String.raw`(?<!\d)${datePattern}\s+onwards?(?!\p{L})`, 'giu');
/** "(2021- )": a range that nothing closes. */
const dangling = new RegExp(String.raw`(?<=\([^()\n]{0,30})(?<!\d)${datePattern}\s*[-–—]\s*(?=\))`, 'giu');
const since = new RegExp(
  String.raw`(?<!\p{L})(?:depuis?|dps?|since)\s+(?:le |l['’]ann[ée]e |fin |d[ée]but |the )?${datePattern}(?!\d)`,
  'giu',
);
const upTo = new RegExp(
  String.raw`(?<!\p{L})(?:jusqu['’ ]?(?:en|à|a|au)|until|till|up to)\s+(?:la fin |fin |end of )?${datePattern}(?!\d)`,
  'giu',
);

/** What lasts since a year and is no work: a paper held, a country lived in, a time without work. Without accents. */
const noWork =
  /(?:permis|caces|plus rien|sans activite|titulaire|habilit|certif|diplom|rqth|chomage|sans emploi|recherche|en france|arrive|reside|habite|marie|pacse|retrait|arret|invalid|conge|parental|membre|benevole|presid|elue?|in france|licen[cs]e|unemployed|liv(?:e|ed|ing)|married|in the uk|sst|garantie|cej|accompagn|suivi[e]? par|inscrit)[^.;,\n]{0,30}$/iu;
const noWorkAfter =
  /^\s*,?\s*(?:je suis |i am )?(?:au chomage|sans emploi|en recherche|en france|unemployed|en arret)/iu;

/** Lengths that today ends ("depuis 2015", "2019 – présent"), or that begin where the one before ended ("puis cariste jusqu'en 2022"). */
export function openRangesIn(text: string, closed: readonly Duration[], today: string): Duration[] {
  return [...untilToday(text, today), ...following(text, closed)].sort((a, b) => a.start - b.start);
}

function untilToday(text: string, today: string): Duration[] {
  const [year, month] = today.split('-');
  return [toNow, onwards, dangling, since]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const place = zoneOf(match);
      const [, number, name, from] = match;
      const isWork =
        !noWork.test(bare(text.slice(Math.max(0, place.start - 60), place.start))) &&
        !noWorkAfter.test(bare(text.slice(place.end, place.end + 40)));
      // A year without its month counts from that of today.
      const begun =
        monthOf(number, name) === 0 ? monthsOf(month, undefined, from) : monthsOf(number, name, from);
      return isWork ? lasting(place, monthsOf(month, undefined, year) - begun) : [];
    });
}

function following(text: string, closed: readonly Duration[]): Duration[] {
  const sentences = sentencesOf(text);
  return [...text.matchAll(upTo)].flatMap((match) => {
    const place = zoneOf(match);
    const sentence = sentences.find(({ start, end }) => place.start >= start && place.start < end);
    const before = closed.filter(
      (one) => one.dated && sentence && one.start >= sentence.start && one.end <= place.start,
    );
    const last = before.at(-1);
    const ended = last && new RegExp(`${datePattern}$`, 'iu').exec(text.slice(last.start, last.end));
    const [, number, name, to] = match;
    const isOwn = closed.some(({ start, end }) => place.start < end && start < place.end);
    return ended && !isOwn
      ? lasting(place, monthsOf(number, name, to) - monthsOf(ended[1], ended[2], ended[3]))
      : [];
  });
}

function lasting(place: Zone, months: number): Duration[] {
  const years = Math.round(months / 12);
  return years > 0 && years <= 60 ? [{ ...place, years, part: false, dated: true }] : [];
}
