import { found } from '../catalogue/lookup.ts';
import { named } from '../catalogue/summary.ts';
import { inFirstForm } from '../text/one-form.ts';
import { familyTerms } from '../text/terms.ts';
import type { End } from './ends.ts';
import { isExercisedIn, saysIndustry, type Exercised } from './exercised.ts';
import { domainOf, isIndustry } from './industry.ts';
import { isSpecialty } from './specialty.ts';

/** A label that says industry at large: "d'analyse industrielle", "en industrie". */
const atLarge = /\bindustriel(?:le)?s?\b|\ben industrie$/iu;
export const saysIndustryAtLarge = (label: string): boolean => atLarge.test(inFirstForm(label));

/** Words of a label that say who, and what they work on. */
const ofHead = 2;

/** The words of a label: its head noun and the complement of it, then the others. */
function wordsOf(label: string): [head: string[], rest: string[]] {
  const words = familyTerms(inFirstForm(label));
  return [words.slice(0, ofHead), words.slice(ofHead)];
}

/**
 * Whether a trade (`code`) is the work of one held under the name of one industry: the same domain of ROME, the same head noun and its complement; one's own name says industry at large, the other's one of its
 * industries ("technicien de laboratoire de contrôle en industrie pharmaceutique" beside "technicien de laboratoire d'analyse industrielle"), in each of which one's own is exercised as it is.
 */
export function isSameWork(ways: Exercised, held: readonly string[], code: string): boolean {
  const { lookup } = ways.space;
  const sectors = lookup.sectorsByOccupation.get(code) ?? [];
  if (sectors.length === 0) return false;
  const { label } = found(lookup.occupations, code);
  const [head, rest] = wordsOf(label);
  const industries = new Set(sectors.flatMap((one) => familyTerms(one.label)));
  const saysOne = saysIndustry.test(label) || (rest.length > 0 && rest.every((word) => industries.has(word)));
  if (!saysOne) return false;
  return held.some((own) => {
    const trade = lookup.occupations.get(own);
    if (trade === undefined || own === code || domainOf(own) !== domainOf(code)) return false;
    const isThere = (sector: string) =>
      isExercisedIn(ways, own, sector) || (trade.widespread === true && isIndustry(lookup, sector));
    return (
      saysIndustryAtLarge(trade.label) &&
      (lookup.sectorsByOccupation.get(own) ?? []).length === 0 &&
      wordsOf(trade.label)[0].join(' ') === head.join(' ') &&
      sectors.every(({ id }) => isThere(id))
    );
  });
}

/** Whether a trade is one's own under another name: a specialty of it, or the same work as one industry calls it. What is not there of it is near. */
export const isOwnWork = (ways: Exercised, held: readonly string[], code: string): boolean =>
  isSpecialty(ways.space.lookup, held, code) || isSameWork(ways, held, code);

/** The industry of a trade aimed at, where that is one's own work under its name, and no other trade to learn; null otherwise. */
export function ownWorkThere(ways: Exercised, held: readonly string[], { kind, id }: End): End | null {
  if (kind !== 'occupation') return null;
  const [sector, ...others] = ways.space.lookup.sectorsByOccupation.get(id) ?? [];
  if (sector === undefined || others.length > 0) return null;
  return isSameWork(ways, held, id) ? { kind: 'sector', ...named(sector) } : null;
}
