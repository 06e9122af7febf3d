import type { Reserve } from '../catalogue/reserve.ts';
import { stateOn, type Dated } from '../catalogue/status.ts';

/** What records compared say alike of their state on a day: the same to the day, or that all run, until different days; null = not the same, or one that nothing confirms. */
export function stateAlike(
  records: readonly (Dated & { reserve?: Reserve })[],
  today: string | null,
): 'toTheDay' | 'running' | null {
  if (records.some(({ reserve }) => reserve === 'ancien')) return null;
  const states = records.map((record) => stateOn(record, today));
  const count = (values: readonly unknown[]): number => new Set(values).size;
  if (count(states.map(({ kind }) => kind)) > 1) return null;
  if (count(states.map(({ ends }) => ends)) <= 1) return 'toTheDay';
  return states[0]?.kind === 'running' ? 'running' : null;
}
