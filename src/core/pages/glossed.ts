import type { GlossOf } from '../words/glosses.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { summary, type PathwaySummary } from '../catalogue/summary.ts';

/** `en`: the English name on an English page that has one; null elsewhere. */
export type GlossedPathway = PathwaySummary & { en: string | null };
export type GlossedTrade = { code: string; label: string; en: string | null };

/** What a list shows of a pathway, with a gloss of its title. */
export const glossedPathway = (lookup: Lookup, names: GlossOf, pathway: Pathway): GlossedPathway => ({
  ...summary(lookup, pathway),
  en: names('title', pathway.id),
});

/** What a list shows of a trade. */
export const glossedTrade = (lookup: Lookup, names: GlossOf, code: string): GlossedTrade => ({
  code,
  label: found(lookup.occupations, code).label,
  en: names('occupation', code),
});
