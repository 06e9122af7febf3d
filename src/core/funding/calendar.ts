import type { FundingScheme, Paper } from '../catalogue/funding.ts';
import type { DayEvent } from '../text/ics.ts';
import type { Deadline } from './deadlines.ts';
import type { Situation } from './situation.ts';

/** The days that a person may give: those that the papers of these schemes count from. A filing follows from the others. */
export function anchorsOf(schemes: readonly FundingScheme[]): Exclude<Paper['anchor'], 'filed'>[] {
  const used = new Set(schemes.flatMap(({ papers }) => papers.map(({ anchor }) => anchor)));
  return (['start', 'contract', 'end', 'signature', 'offer'] as const).filter((anchor) => used.has(anchor));
}

/** An absence asked of one's employer, and the employer's answer to it. */
const isOfAbsence = ({ files, to, anchor }: Paper): boolean =>
  (files === 'person' && to === 'employer' && anchor === 'start') ||
  (files === 'employer' && to === 'person' && anchor === 'filed');

/** The schemes without the papers that only who has an employer files: a young person and a job seeker ask nobody for an absence. */
export function withoutEmployer(
  schemes: readonly FundingScheme[],
  { status }: Pick<Situation, 'status'>,
): FundingScheme[] {
  if (status !== 'young-person' && status !== 'job-seeker') return [...schemes];
  return schemes.map((scheme) => ({ ...scheme, papers: scheme.papers.filter((one) => !isOfAbsence(one)) }));
}

/** The papers with a known day as days of a calendar: the day by which each is to be filed, with its scheme and what to gather for it, as `gatherText` says it. */
export function paperEvents(
  deadlines: readonly Deadline[],
  schemes: ReadonlyMap<string, FundingScheme>,
  lang: keyof Paper['what'],
  gatherText: (pieces: readonly string[]) => string,
): DayEvent[] {
  return deadlines.flatMap(({ scheme: id, paper, by }): DayEvent[] => {
    const scheme = schemes.get(id);
    if (by === null || !scheme) return [];
    const title = `${lang === 'en' ? scheme.labelEn : scheme.label} - ${paper.what[lang]}`;
    const url = scheme.sources[0]?.url ?? null;
    // An answer that one waits for needs nothing gathered.
    const pieces = paper.anchor === 'filed' ? [] : (scheme.gather ?? []).map(({ what }) => what[lang]);
    const text = [scheme.contact[lang], ...(pieces.length > 0 ? [gatherText(pieces)] : [])].join('\n');
    return [{ uid: `${id}-${paper.id}-${by}@edec-passerelles`, day: by, title, text, url }];
  });
}
