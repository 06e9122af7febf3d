import type { OccupationEvidence } from '../catalogue/evidence.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { byTitle } from '../catalogue/summary.ts';
import { familyTerms } from '../text/terms.ts';
import { readGestures } from './pathway-gestures.ts';

export const evidenceFor = ({ occupations }: Pathway, code: string): OccupationEvidence =>
  occupations.find((link) => link.code === code)?.evidence ?? 'record';

/** The words of a trade's name, its two forms read as one: "Soudeur / Soudeuse". */
const wordsOf = ({ occupations }: Lookup, code: string): Set<string> =>
  new Set(familyTerms(found(occupations, code).label));

/** The gestures of a trade, at its heart or beside. */
function gesturesOf({ occupations, macroOf }: Lookup, code: string): Set<string> {
  const { main, emerging, other } = found(occupations, code).skills;
  return new Set([...main, ...emerging, ...other].map(macroOf));
}

/** Whether what was read of a pathway is of another trade that it leads to, and nothing of this one: who drives cattle is no butcher. */
function isOfAnother(lookup: Lookup, pathway: Pathway, code: string): boolean {
  const read = [...readGestures(lookup, pathway)];
  const isOf = (trade: string): boolean => {
    const gestures = gesturesOf(lookup, trade);
    return read.some((gesture) => gestures.has(gesture));
  };
  return read.length > 0 && !isOf(code) && pathway.occupations.some((link) => isOf(link.code));
}

/**
 * Pathways that lead to a trade: those that still run, that are of it rather than of another trade, whose title is the very name of the trade (the "cariste d’entrepôt" of the
 * "cariste"), that a record and not a reading of ours ties to it, whose title says it, that aim at few trades first.
 */
export function pathwaysTo(lookup: Lookup, code: string): Pathway[] {
  const all = lookup.pathwaysByOccupation.get(code);
  if (!all) return [];
  const words = wordsOf(lookup, code);
  const saidIn = ({ title }: Pathway) => new Set(familyTerms(title).filter((word) => words.has(word))).size;
  const isVery = (pathway: Pathway) => words.size > 0 && saidIn(pathway) === words.size;
  const doubt = (pathway: Pathway) =>
    Number(pathway.status !== 'active') * 8 +
    Number(isOfAnother(lookup, pathway, code)) * 4 +
    Number(!isVery(pathway)) * 2 +
    Number(evidenceFor(pathway, code) === 'curated');
  const doubts = new Map(all.map((pathway) => [pathway.id, doubt(pathway)]));
  return [...all].sort(
    (a, b) =>
      found(doubts, a.id) - found(doubts, b.id) ||
      saidIn(b) - saidIn(a) ||
      a.occupations.length - b.occupations.length ||
      byTitle(a, b),
  );
}
