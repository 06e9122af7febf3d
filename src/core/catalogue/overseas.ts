import type { Pathway } from './pathway.ts';

/** Collectivities that train and certify by themselves, as the names of certifiers write them. */
const places = [
  ['polynesie', /polyn[ée]sie/iu],
  ['caledonie', /nouvelle[- ]cal[ée]donie/iu],
  ['wallis', /wallis/iu],
] as const;
export type Overseas = (typeof places)[number][0];

/** The collectivity overseas where a certificate is given: all its certifiers are of there. Null for the others, and where none is named. */
export function overseasOf({ certifiers }: Pick<Pathway, 'certifiers'>): Overseas | null {
  if (certifiers.length === 0) return null;
  const found = places.find(([, says]) => certifiers.every(({ name }) => says.test(name)));
  return found?.[0] ?? null;
}
