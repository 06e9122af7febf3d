/** Parts of the body that words tell of, folded. */
const parts = {
  back: /\b(?:dos|back)\b|dorsal|lomb|lumb|sciat|hernie|scoliose/u,
  shoulders: /epaule|capsulite|bursite|shoulder/u,
  hands: /poignet|\bmains?\b|carpien|wrist|\bhands?\b/u,
  arms: /\bbras\b|coude|epicondyl|\barms?\b|elbow/u,
  legs: /genou|jambe|hanche|\bknees?\b|\bhips?\b|\blegs?\b/u,
  neck: /cervical|nuque|\bcou\b|\bneck\b/u,
} as const;
/** What hurts; `other`: words of a limit of health that name no part. */
export type Pain = keyof typeof parts | 'other';

/** Which part of the body hurts, by the folded words that a limit of health was read in: the first that they say. */
export function painOf(typed: string): Pain {
  const found = (Object.keys(parts) as (keyof typeof parts)[]).map((part) => ({
    part,
    at: typed.search(parts[part]),
  }));
  const said = found.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
  return said[0]?.part ?? 'other';
}
