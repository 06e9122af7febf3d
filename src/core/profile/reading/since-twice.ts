import { sentencesOf } from './clauses.ts';
import type { Duration } from './durations.ts';
import type { Zone } from './zones.ts';

const endsThen = /^(?:jusqu|until|till|up to)/iu;

/**
 * Lengths without those that last to this day inside a longer one of the same trade: "soudeur depuis 2010", "soudeur chez X depuis 2014"
 * make one length, not two. `open`: those without an end of their own.
 */
export function withoutLaterSince(
  text: string,
  durations: readonly Duration[],
  open: readonly Duration[],
  trades: readonly (Zone & { code: string })[],
): Duration[] {
  const sentences = sentencesOf(text);
  const codesBeside = ({ start }: Zone): string[] => {
    const own = sentences.find((one) => start >= one.start && start < one.end);
    return trades.flatMap((one) => (own && one.start >= own.start && one.start < own.end ? [one.code] : []));
  };
  const lasting = open.filter(({ start, end }) => !endsThen.test(text.slice(start, end)));
  const isInside = (one: Duration): boolean =>
    lasting.includes(one) &&
    lasting.some(
      (other) =>
        other !== one &&
        other.years > one.years &&
        codesBeside(other).some((code) => codesBeside(one).includes(code)),
    );
  return durations.filter((one) => !isInside(one));
}
