import { isDay } from '#core/catalogue/ids.ts';
import { Usage } from './errors.ts';

/** The value of `--today`; by default the day of the clock, read here only. */
export function readToday(text: string | undefined, now: () => Date = () => new Date()): string {
  if (text === undefined) return now().toISOString().slice(0, 10);
  if (isDay(text)) return text;
  throw new Usage(`--today attend un jour du calendrier, AAAA-MM-JJ : ${text}`);
}
