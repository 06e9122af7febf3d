/** Parts of the body that words tell of, folded: the one place that names them. */
const parts = {
  back: /\b(?:dos|back)\b|dorsal|lomb|lumb|sciat|hernie|scoliose/u,
  shoulders: /epaule|capsulite|bursite|shoulder|coiffe des rotateurs|rotator cuff/u,
  wrists: /poignet|carpien|wrist/u,
  hands: /\bmains?\b|\bdoigts?\b|\bhands?\b|\bfingers?\b/u,
  arms: /\bbras\b|coude|epicondyl|\barms?\b|elbow/u,
  legs: /genou|jambe|hanche|\bknees?\b|\bhips?\b|\blegs?\b/u,
  neck: /cervical|nuque|\bcou\b|\bneck\b/u,
} as const;
export type BodyPart = keyof typeof parts;

/** The parts of the body that folded words say, in the order in which they say them. */
export function bodyParts(folded: string): BodyPart[] {
  return (Object.keys(parts) as BodyPart[])
    .map((part) => ({ part, at: folded.search(parts[part]) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ part }) => part);
}
