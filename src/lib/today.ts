/** The reader's day, `AAAA-MM-JJ`, as their clock and time zone say it. */
export function dayOfClock(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
