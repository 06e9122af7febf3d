import type { Duration } from './durations.ts';
import type { Zone } from './zones.ts';

const seniority = /(?<!\p{L})(?:anciennet[ée]|seniority)\s*:?\s*$/iu;
/** "Tourneur – 12 ans d'expérience", "20 ans de métier": of all the jobs of the trade. */
export const isOfAll = (text: string, { start, end, dated }: Duration): boolean =>
  !dated &&
  (seniority.test(text.slice(Math.max(0, start - 20), start)) ||
    /^\s*(?:(?:d['’ ]|de |of )?(?:exp[ée]riences?|exp|m[ée]tier|carri[èe]re|pratique|anciennet[ée])(?!\p{L}))/iu.test(
      text.slice(end),
    ));

/** The years told by job, and what the whole adds to them: "soudeur, 12 ans d'expérience" holds "soudeur 2013-2018". */
export function withTotals(
  years: readonly number[],
  totals: readonly number[],
  trades: readonly (Zone & { code?: string })[],
): number[] {
  const ofCode = (code: string | undefined, at: number) =>
    trades.reduce(
      (sum, other, place) =>
        sum + (place === at || (code !== undefined && other.code === code) ? (years[place] ?? 0) : 0),
      0,
    );
  return years.map((told, at) => told + Math.max(0, (totals[at] ?? 0) - ofCode(trades[at]?.code, at)));
}
