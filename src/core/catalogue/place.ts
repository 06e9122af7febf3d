import { codesOf, isOccupationCode, isPathwayId } from './number.ts';

/** The kinds of things that an address, a refusal or a command line may name, with the word that names each. */
const placeWords = {
  sector: 'secteur',
  industry: 'filiere',
  family: 'famille',
  occupation: 'metier',
  pathway: 'parcours',
  bloc: 'bloc',
} as const;

export type PlaceKind = keyof typeof placeWords;

/** One thing of the catalogue, by kind and id. */
export type Place = { kind: PlaceKind; id: string };

const isSlug = (id: string): boolean => /^[a-z0-9-]{1,60}$/.test(id);

const isIdOf: Record<PlaceKind, (id: string) => boolean> = {
  sector: isSlug,
  industry: isSlug,
  family: isSlug,
  occupation: isOccupationCode,
  pathway: isPathwayId,
  bloc: (id) => /^[A-Za-z0-9_.-]{1,40}$/.test(id),
};

const kindOf = new Map(
  (Object.keys(placeWords) as PlaceKind[]).map((kind): [string, PlaceKind] => [placeWords[kind], kind]),
);

/** `{ kind: 'sector', id: 'textile' }` -> `secteur:textile`. */
export const formatPlace = ({ kind, id }: Place): string => `${placeWords[kind]}:${id}`;

/** `secteur:textile` -> `{ kind: 'sector', id: 'textile' }`; null for what is written otherwise. */
export function parsePlace(text: string): Place | null {
  const [, word = '', id = ''] = /^([a-z]+):(.+)$/s.exec(text) ?? [];
  const kind = kindOf.get(word);
  return kind !== undefined && isIdOf[kind](id) ? { kind, id } : null;
}

/** Reads a place as people write it: `secteur:textile`, or a number by itself (`H2102`, `RNCP 36 376`, `36376`). */
export function readPlace(text: string): Place | null {
  const typed = text.trim();
  const [, word = '', id = ''] = /^([a-z]+):(.+)$/is.exec(typed) ?? [];
  const kind = kindOf.get(word.toLowerCase());
  if (kind === 'sector' || kind === 'industry' || kind === 'family') return parsePlace(typed.toLowerCase());
  const codes = codesOf(kind === undefined ? typed : id);
  const [code] = codes?.length === 1 ? codes : [];
  const [first] = code?.ids ?? [];
  if (first === undefined) return null;
  if (code?.kind === 'record') return { kind: 'pathway', id: first };
  return code?.kind === 'occupation' ? { kind: 'occupation', id: first } : null;
}

/** How an address writes one end of a move: numbers speak for themselves, the rest is named. */
export const writePlace = (place: Place): string =>
  place.kind === 'occupation' || place.kind === 'pathway' ? place.id : formatPlace(place);
