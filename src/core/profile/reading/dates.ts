const months: readonly string[] =
  'janv|jan,fév|fev|feb,mars|mar,avr|apr,mai|may,juin|jun,juil|jul,août|aout|aug,sept|sep,oct,nov,déc|dec'.split(
    ',',
  );

const monthName = months.flatMap((names) => names.split('|')).join('|');

/** A day, a month or a year, as a pattern with three groups: the month's number, its name, the year. */
export const datePattern = String.raw`(?:(?:\d{1,2}(?:er|st|nd|rd|th)?[\s/.-]+)?(?:(\d{1,2})[/.-]|(${monthName})\p{L}*\.?\s+))?((?:19|20)\d{2})`;

/** A month and the last two figures of a year ("09/20", "sept. 14"), as a pattern with three groups. */
export const shortDatePattern = String.raw`(?:(0?[1-9]|1[0-2])[/.]|(${monthName})\p{L}*\.?\s+['’]?)(\d{2})`;

/** What stands between two dates of one stretch of time. */
export const untilPattern = String.raw`\s*(?:-|->|=>|–|—|/|>|→|à|a|au|jusqu['’]?(?:en|à|au)|to|till|until|through|et|and)\s*(?:en |l['’]|fin |end of )?`;

/** The number of a month by its number or its name; 0 when none is told. */
export function monthOf(number: string | undefined, name: string | undefined): number {
  if (number !== undefined) return Number(number);
  const at = months.findIndex((names) =>
    names.split('|').some((one) => (name ?? ' ').toLowerCase().startsWith(one)),
  );
  return at + 1;
}

/** Months since year 0 of a date read by `datePattern`. */
export const monthsOf = (
  number: string | undefined,
  name: string | undefined,
  year: string | undefined,
): number => Number(year) * 12 + monthOf(number, name);
