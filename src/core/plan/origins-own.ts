import type { Origin } from './origin.ts';

/** Origins with those that are of one industry alone, by id, told apart and last: who recruits there knows them, and seeks others. */
export function ownLast(origins: readonly Origin[], at: string | null): Origin[] {
  const isOwn = ({ sectors }: Origin) => sectors.length > 0 && sectors.every(({ id }) => id === at);
  return [
    ...origins.filter((one) => !isOwn(one)),
    ...origins.filter(isOwn).map((one) => ({ ...one, own: true as const })),
  ];
}
