import { sentencesOf } from './clauses.ts';
import type { Duration } from './durations.ts';

/** The least share of a whole that its parts make. */
const leastOfWhole = 0.7;

/** The years between which a dated length lies; `today` where it tells one alone. */
function spanOf(text: string, { start, end }: Duration, today: string): { from: number; to: number } {
  const told = [...text.slice(start, end).matchAll(/(?:19|20)\d{2}/gu)].map(([year]) => Number(year));
  const [from = 0, to = Number(today.slice(0, 4))] = told;
  return { from, to };
}

/**
 * Lengths without those that others of their sentence tell in parts ("depuis 2011, à l'étiquetage (2011-2014), au contrôle (2014-2024)"),
 * and without what dated jobs make together ("Technicien, 12 ans de contrôle" over 2012-2019 and 2019-2024).
 */
export function withoutWholes(text: string, all: readonly Duration[], today: string): Duration[] {
  const sentences = sentencesOf(text);
  const sentenceOf = ({ start }: Duration) =>
    sentences.findIndex((one) => start >= one.start && start < one.end);
  const isWhole = (one: Duration): boolean => {
    if (!one.dated) return false;
    const whole = spanOf(text, one, today);
    const parts = all.filter((part) => {
      const { from, to } = spanOf(text, part, today);
      return (
        part !== one &&
        part.dated &&
        sentenceOf(part) === sentenceOf(one) &&
        from >= whole.from &&
        to <= whole.to
      );
    });
    const sum = parts.reduce((years, part) => years + part.years, 0);
    return parts.length > 1 && sum >= leastOfWhole * one.years && sum <= one.years + 1;
  };
  const isOfStudies = ({ start, end }: Duration): boolean => {
    const line = sentences.find((each) => start >= each.start && start < each.end) ?? { start, end };
    return studies.test(text.slice(line.start, line.end));
  };
  const isTotal = (one: Duration): boolean => {
    if (one.dated || one.part || sentencesOfJobs(one)) return false;
    const jobs = all.filter((job) => job.dated && !isOfStudies(job));
    const sum = jobs.reduce((years, job) => years + job.years, 0);
    return (
      jobs.length > 1 &&
      Math.abs(sum - one.years) <= 1 &&
      (experience.test(text.slice(one.end)) || jobs.every(({ start }) => start > one.end))
    );
  };
  const sentencesOfJobs = (one: Duration): boolean =>
    all.some((job) => job !== one && job.dated && sentenceOf(job) === sentenceOf(one));
  return all.filter((one) => !isWhole(one) && !isTotal(one));
}

/** What says that dates are those of studies. */
const studies =
  /(?<!\p{L})(?:dipl[ôo]m\p{L}*|[ée]cole|lyc[ée]e|coll[èe]ge|iut|cfa|universit\p{L}*|university|college|school|bac|cap|bep|bts|dut|licence|master|formation|degree)(?!\p{L})/iu;
const experience =
  /^\s*(?:d['’ ]?|de |of )?exp[ée]riences?(?!\p{L})|^[^.;\n]{0,40}(?<!\p{L})(?:au total|en tout|in total)(?!\p{L})/iu;
