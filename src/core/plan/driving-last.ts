import type { DoorAnswer } from './door-answer.ts';
import { drivesMachines } from './permits.ts';

/** Trades in which nothing is driven first. */
const last = <T extends { label: string }>(trades: readonly T[]): T[] =>
  [...trades].sort((a, b) => Number(drivesMachines(a)) - Number(drivesMachines(b)));

/** The answer to who must not drive for their health: a forklift too asks for a doctor's certificate, so what needs none comes first. */
export function drivingLast(answer: DoorAnswer): DoorAnswer {
  if (answer.kind !== 'move' && answer.kind !== 'anywhere') return answer;
  const { others, entries } = answer;
  // Where all that is near drives machines, the trades of entry are the answer.
  const near = others.every(drivesMachines) ? [] : last(others);
  const lists = { others: near, entries: last(entries) };
  return answer.kind === 'move'
    ? { ...answer, ...lists, spared: last(answer.spared) }
    : { ...answer, ...lists };
}
