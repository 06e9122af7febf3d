/** On what a link between two records rests, strongest first; what several links make together is worth its weakest one. */
export const evidences = ['official', 'charter', 'shared', 'estimated'] as const;
export type Evidence = (typeof evidences)[number];

/** Place in that order: 0 official, 1 charter, 2 shared, 3 estimated. */
export const rankOf = (evidence: Evidence): number => evidences.indexOf(evidence);

/** Orders links by their evidence, the surest first. */
export const byEvidence = (one: { evidence: Evidence }, other: { evidence: Evidence }): number =>
  rankOf(one.evidence) - rankOf(other.evidence);

/** On what the link of a pathway to a sector rests. */
export const sectorEvidences = [
  'certifier',
  'ccn',
  'committee',
  'title',
  'charter',
  'predecessor',
  'occupation',
  'curated',
] as const;
/** On what the link of a pathway to an occupation rests. `parent`: an older ROME code was resolved. */
export const occupationEvidences = ['record', 'parent', 'predecessor', 'curated'] as const;
/** On what the link of a pathway to a family rests. */
export const familyEvidences = ['occupation', 'charter'] as const;
/** `record`: declared in the official file; `title`: same kind and same title, deduced. */
export const successionEvidences = ['record', 'title'] as const;

export type SectorEvidence = (typeof sectorEvidences)[number];
export type OccupationEvidence = (typeof occupationEvidences)[number];
export type FamilyEvidence = (typeof familyEvidences)[number];
export type SuccessionEvidence = (typeof successionEvidences)[number];

/** On what a fact of one record rests. */
export type FactEvidence = SectorEvidence | OccupationEvidence | FamilyEvidence | SuccessionEvidence;
