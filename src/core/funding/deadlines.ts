import type { FundingScheme, Paper } from '../catalogue/funding.ts';

/** The days known of a move (ISO); `filed` is the day on which the paper before was filed. */
export type Days = Partial<Record<Paper['anchor'], string>>;

/** A paper of a scheme with its days, null where the day it counts from is not known. */
export type Deadline = { scheme: string; paper: Paper; opens: string | null; by: string | null };

/** A day (ISO) so many days later, or earlier. */
export function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A day some working days later: every day but Sunday is one. Public holidays are left out, which never tells a day too late. */
function afterWorkingDays(day: string, count: number): string {
  const isSunday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 0;
  let date = day;
  for (let left = count; left > 0;) {
    date = shifted(date, 1);
    if (!isSunday(date)) left -= 1;
  }
  return date;
}

/** The papers to gather, who files them and by when: the known days first, then as the scheme lists them. */
export function deadlinesOf(schemes: readonly FundingScheme[], days: Days): Deadline[] {
  const all = schemes.flatMap(({ id, papers }) =>
    papers.map((paper): Deadline => {
      const from = days[paper.anchor];
      const at = (count: number | null): string | null => {
        if (from === undefined || count === null) return null;
        return paper.workingDays === true ? afterWorkingDays(from, count) : shifted(from, count);
      };
      return { scheme: id, paper, opens: at(paper.opens), by: at(paper.by) };
    }),
  );
  return all.sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'));
}
