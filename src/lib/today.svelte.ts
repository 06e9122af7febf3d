import { dayOfClock } from './today.ts';

let day = $state<string | null>(null);

/** Today once the page's script runs; null in what is written before: a page says dates, and the script the state. */
export const today = (): string | null => day;

/** Reads the clock; called once, when the page's script starts. */
export function readClock(): void {
  day = dayOfClock();
}
