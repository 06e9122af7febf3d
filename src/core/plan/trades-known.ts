import { type Profile } from '../profile/profile.ts';
import type { World } from './world.ts';

/** The trades of a person that the catalogue knows. */
export const tradesKnown = ({ space }: World, { jobs }: Profile): string[] =>
  jobs.map(({ code }) => code).filter((code) => space.lookup.occupations.has(code));
