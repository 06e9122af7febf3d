import type { HeldJob } from './profile.ts';

/** Jobs, the longest held first; those that nobody told the years of follow, in their order. */
export const longestFirst = (jobs: readonly HeldJob[]): HeldJob[] =>
  [...jobs].sort((a, b) => (b.years ?? -1) - (a.years ?? -1));
