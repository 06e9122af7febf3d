/** A stretch of a text, from `start` to `end` (excluded). */
export type Zone = { start: number; end: number };

/** Stretches that speak of what is wished for, of someone else, or of who signs: nothing there is what the person has. */
/** What is wished for ends with the sentence, or where the person says again what they are or did. */
const toItsEnd = String.raw`(?:(?!,?\s*\b(?:j['’ ]?\s?ai|je suis|avant|avan|actuellement|i have|i was|i am|i worked)\b)[^.!?\n])*`;
const wishes: readonly string[] = [
  String.raw`\b(?:je|j['’]|i)\s*(?:re)?cherche\b`,
  String.raw`(?:^|[.,;!?\n]\s*)(?:re)?cherche\s+(?:un |une |du |de la |le )?(?:travail|taff?|emploi|poste|boulot|job|truc|formation|usine|contrat|cdi|mission|quelque)\b`,
  String.raw`\bje\s+(?:ne\s+)?(?:souhaite|souhaiterais|voudrais|veux|désire|désirerais|vise)\b`,
  String.raw`\bj['’]\s*(?:aimerais|envisage|ai envie)\b`,
  String.raw`\b(?:looking for|(?:now )?i (?:now )?want to|i(?:'d| would) (?:now )?like|hoping to|interested in)\b`,
];

const elsewhere: readonly RegExp[] = [
  ...wishes.map((wish) => new RegExp(wish + toItsEnd, 'giu')),
  /\b(?:mon (?:conjoint|mari|père|frère|fils|compagnon|ami)|ma (?:femme|mère|sœur|soeur|compagne|fille))\b[^.!?\n]*/giu,
  /\bmy (?:husband|wife|father|mother|brother|sister|son|daughter|partner)\b[^.!?\n]*/giu,
  /\bsoussignée?s?\b[\s\S]{0,220}?(?=\b(?:certifi|attest|déclar))/giu,
  /\bundersigned\b[\s\S]{0,220}?(?=\b(?:certif|confirm))/giu,
  /(?:^|\n)\s*nous\b,?[^.!?\n]{0,80}?(?=\b(?:certifi|attest))/giu,
  /(?:^|[.\n]\s*)fait à [^\n,]{2,30},? le \d[\s\S]*$/giu,
  /\b(?:sous (?:la |l['’])(?:responsabilité|direction|supervision|autorité)|rattachée? (?:au|à|directement)|en lien avec|auprès d[ue]|report(?:ing)? to|supervised by)\b[^.,;!?\n]*/giu,
  /(?<!\bje\s|\bj['’]ai\s)\brecrut(?:e|ons|ent)\b|\b(?:are|is|we['’]re) recruiting\b/giu,
  /\bpas de (?:soir|nuit|week-?end)\b|\bno (?:night|weekend)[^.!?\n]*/giu,
  /\b(?:hobbies|loisirs|centres? d['’]intérêts?|interests)\s*:[^\n]*/giu,
];

const denial =
  /(?:\bpas (?:de |d['’]|le |la |du )?|\bsans (?:le |la )?|\baucune? |\bjamais (?:de |d['’])?|\bni |\bno |\bnot (?:a |an )?|\bwithout (?:a |any )?|\bdon['’]t have (?:a |any )?)(?:\p{L}+ )?$/iu;

export function elsewhereIn(text: string): Zone[] {
  return elsewhere.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

export const overlaps = (one: Zone, other: Zone): boolean => one.start < other.end && other.start < one.end;

export const within = (place: Zone, zones: readonly Zone[]): boolean =>
  zones.some((zone) => overlaps(place, zone));

/** "pas de CACES", "sans permis", "no licence": said not to be there. */
export const isDenied = (text: string, start: number): boolean =>
  denial.test(text.slice(Math.max(0, start - 40), start));
