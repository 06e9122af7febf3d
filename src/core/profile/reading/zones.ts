/** A stretch of a text, from `start` to `end` (excluded). */
export type Zone = { start: number; end: number };

/** The same text without its accents, each letter in its place: people type `mon pere`, and `\b` knows no accents. */
export const bare = (text: string): string =>
  text.replace(/[À-ÖØ-öø-ÿ]/gu, (letter) => letter.normalize('NFD').charAt(0));

/** Where a pattern was found. */
export const zoneOf = (match: RegExpExecArray): Zone => ({
  start: match.index,
  end: match.index + match[0].length,
});

export const overlaps = (one: Zone, other: Zone): boolean => one.start < other.end && other.start < one.end;

export const within = (place: Zone, zones: readonly Zone[]): boolean =>
  zones.some((zone) => overlaps(place, zone));

/** Whether a stretch lies whole in one of the zones. */
export const isInside = ({ start, end }: Zone, zones: readonly Zone[]): boolean =>
  zones.some((zone) => zone.start <= start && end <= zone.end);

const denial =
  /(?:\bpas (?:(?:ete|fait|pour) )?(?:de |d['’]|du |le |la |l['’]|les )?|\bsans (?:le |la )?|\baucune? |\bjamais (?:(?:eu|ete|fait|travaille|bosse|touche) )?(?:de la |de |d['’]|du |en |dans (?:la |le |l['’])?|comme |a |au |le |la )?|\bni (?:de |d['’])?|\bno |\bnot (?:a |an )?|\bnever (?:been |done |worked |was )?(?:as |in )?(?:a |an |any )?|\bwithout (?:a |any )?|\b(?:do not|don['’]?t|cannot|can['’]?t|did not|didn['’]?t) (?:have |know |do |hold )?(?:a |any )?|\bknows? nothing about |\b(?:pas (?:encore )?d['’]|aucune |sans |peu d['’]|no |any )experience (?:en |de |dans (?:la |le )?|du |in |of )(?:the )?)(?:\p{L}+ )?$/iu;

const after =
  /^\s*:?\s*(?:non|nan|nn|n[ée]ant|aucune?|jamais|never)(?:[ \t]+(?:jamais|merci|plus|svp|fait|exerc[ée]|pratiqu[ée]|touch[ée]))?\s*(?=[,.;!\n]|$|\s(?:g|j|je|j['’]|pas)\b)/iu;

/** "plaquiste non jamais", "maçon nan": said behind not to be so. */
export const isDeniedBehind = (text: string, end: number): boolean => after.test(text.slice(end, end + 30));

/** "n'a pas été formé à la grue", "je ne sais pas encore régler": a verb that is denied, and what it is about. */
const deniedVerb =
  /(?<!\p{L})n(?:e |['’])(?:[\p{L}'’]+ ){0,2}?pas (?:(?!(?:mais|sauf|que|seulement|uniquement|peur|contre) )\p{L}+ ){0,3}?(?:a la |a l['’]|au |aux |sur |en |le |la |les |l['’]|de |d['’]|du )?$/iu;

/** "pas de CACES", "jamais fait de soudure", "no licence": said not to be there. */
export const isDenied = (text: string, start: number): boolean => {
  const before = bare(text.slice(Math.max(0, start - 60), start));
  return denial.test(before) || deniedVerb.test(before);
};
