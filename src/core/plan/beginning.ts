import { isUndecided } from '../search/undecided.ts';

/** What an address says of who has no trade yet: `?de=debut`. */
export const beginning = 'debut';

const begins: ReadonlySet<string> = new Set(['sans-diplome', 'debutant', 'jeune']);

/** Whether words that name no trade say that one has none yet: "jeune sans diplôme", "jamais travaillé", "rien". */
export const isBeginning = (typed: string, situations: readonly string[]): boolean =>
  typed.trim() !== '' && (isUndecided(typed) || situations.some((one) => begins.has(one)));
