import type { Occupation } from './occupation.ts';
import type { Pathway } from './pathway.ts';

/** The trades that most industries employ, by the curated list. */
export const widespreadCodes = (occupations: readonly Occupation[]): ReadonlySet<string> =>
  new Set(occupations.filter(({ widespread }) => widespread).map(({ code }) => code));

/** Whether a pathway leads only to such trades, as they are or by the family of a split code. */
export function leadsAnywhere({ occupations }: Pathway, widespread: ReadonlySet<string>): boolean {
  return (
    occupations.length > 0 &&
    occupations.every(({ code, split }) => widespread.has(code) || widespread.has(split?.code ?? ''))
  );
}
