import { monthsOf, shortDatePattern, untilPattern } from './dates.ts';
import { zoneOf, type Zone } from './zones.ts';

const range = new RegExp(
  String.raw`(?<![\p{L}\d/.])${shortDatePattern}${untilPattern}${shortDatePattern}(?![\d/.-]|\s*(?:ans?|h)(?!\p{L}))`,
  'giu',
);
const century = 1200;
const longest = 50;

/** "09/20 - 06/22", "juillet 23 à fév 24": the century is the one that gives the shorter time. */
export const monthRangesIn = (text: string): (Zone & { years: number; part: boolean; dated: boolean })[] =>
  [...text.matchAll(range)].flatMap((match) => {
    const [, fromNumber, fromName, from, toNumber, toName, to] = match;
    const months = monthsOf(toNumber, toName, to) - monthsOf(fromNumber, fromName, from);
    const years = Math.round(((months + century) % century) / 12);
    return years > 0 && years <= longest ? [{ ...zoneOf(match), years, part: false, dated: true }] : [];
  });
