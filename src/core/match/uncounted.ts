import type { BlocState } from './types.ts';

/** How many blocs there are, and which of them the picture does not count; null where it counts them all. */
export function uncounted(
  states: readonly BlocState[],
): { all: number; general: number; unknown: number } | null {
  const of = (state: BlocState): number => states.filter((one) => one === state).length;
  const [general, unknown] = [of('general'), of('unknown')];
  return general + unknown === 0 ? null : { all: states.length, general, unknown };
}
