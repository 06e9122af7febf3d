import type { Pathway } from './pathway.ts';

/** Whether the ministry of the armed forces alone certifies: it trains its own people, and nothing says that a civilian may enter. */
export const isOfArmedForces = ({ certifiers }: Pick<Pathway, 'certifiers'>): boolean =>
  certifiers.length > 0 && certifiers.every(({ name }) => /\bminist[èe]re des arm[ée]es\b/iu.test(name));

/** Trades of the armed forces (K17 of ROME, but police, prisons, rescue and fire): our reading of their names. */
const military = /^K17(?:01|03|1[23457]|18|2[234579]|3\d)$/u;

/** Whether one of the trades held is of the armed forces. */
export const isMilitary = (codes: readonly string[]): boolean => codes.some((code) => military.test(code));
