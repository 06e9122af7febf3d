import type { FundingScheme, Paper } from '../catalogue/funding.ts';

/** The days known of a move (ISO); `filed` is the day on which the paper before was filed. */
export type Days = Partial<Record<Paper['anchor'], string>>;

/** A paper of a scheme with its days, null where the day it counts from is not known. */
export type Deadline = { scheme: string; paper: Paper; opens: string | null; by: string | null };

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The papers to gather, who files them and by when: the known days first, then as the scheme lists them. */
export function deadlinesOf(schemes: readonly FundingScheme[], days: Days): Deadline[] {
  const all = schemes.flatMap(({ id, papers }) =>
    papers.map((paper): Deadline => {
      const from = days[paper.anchor];
      const at = (count: number | null): string | null =>
        from === undefined || count === null ? null : shifted(from, count);
      return { scheme: id, paper, opens: at(paper.opens), by: at(paper.by) };
    }),
  );
  return all.sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'));
}
