import type { Pathway } from './pathway.ts';

/** The joint committees that award a pathway, by name, as its links to branches tell. */
export const committeesOf = ({ sectors }: Pick<Pathway, 'sectors'>): string[] => [
  ...new Set(sectors.flatMap(({ evidence, via }) => (evidence === 'committee' ? [via] : []))),
];
