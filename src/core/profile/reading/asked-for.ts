import { durationsIn } from './durations.ts';
import { bare, zoneOf, type Zone } from './zones.ts';

/** Who hires, in front of what is asked for: "nous cherchons : CACES R489". */
const needs: readonly RegExp[] = [
  /(?<!\p{L})(?:nous|on|ils|notre client|notre (?:usine|site|societe|entreprise|agence)|l['’](?:entreprise|usine|agence|atelier))\s(?:re)?(?:cherch|crut|embauch)\p{L}*[^.!?\n]*/giu,
  /(?:^|[.!?\n]\s*)(?:(?:profil|experience|competences?|diplomes?)\s(?:(?:re)?cherchee?s?|attendue?s?|demandee?s?|souhaitee?s?|requise?s?)|prerequis|exigences?|besoins? de l['’]employeur)\s*:[^\n]*/giu,
  /(?<!\p{L})(?:pour|sur) (?:notre|votre|leur|ce) postes?\s(?:de |d['’])[^.,;!?\n]*/giu,
  /(?<!\p{L})notre (?:ancien(?:ne)?|dernier|derniere|futur|future) [^.!?\n]*/giu,
];

/** What somebody offers or pushes towards, what one has asked for or refused. Without accents. */
const proposals: readonly RegExp[] = [
  /(?<!\p{L})(?:was|been|got|were) offered\b[^.;!?\n]*/giu,
  /(?<!\p{L})(?:propose|offre|conseille|suggere|pousse|oriente)(?:nt|e|s)?\s(?:vers )?(?:un |le |ce |au |a )?(?:postes?|metiers?|emplois?) (?:de |d['’])[^.,;!?\n]*/giu,
  /(?<!\p{L})me (?:pousse|propose|conseille|suggere|dirige|voit|verrait|voyait)(?:nt|s)?\s[^.,;!?\n]*/giu,
  /(?<!\p{L})(?:ce|le|les|ces|un) (?:postes?|offres?|propositions?)\s[^.;!?\n]*? ne (?:m['’]|l['’]|lui |me )(?:interess|convien|tent|plai|correspond)\p{L}* (?:pas|plus)[^.;!?\n]*/giu,
  /(?<!\p{L})postul\p{L}* (?:comme|en tant que|pour|a|au|aux|chez|sur|de)(?!\p{L})[^.;!?\n]*/giu,
  /(?<!\p{L})(?:vu|regarde|observe) (?:travailler|faire|bosser|souder|un|une|des) [^.,;!?\n]*/giu,
  /(?:^|[.,;!?\n•|]\s*)(?:(?:pas )?ouverte?s? (?:a|au|aux)|a l['’]ecoute (?:de|d['’]|du|pour)|open to|interessee? par|curieu(?:x|se) de|tentee? par|attiree? par|partante? pour|ok pour|d['’]accord pour)\s[^.;!?\n]*/giu,
  /(?<!\p{L})(?:idees?|conseils?|avis|pistes?|propositions?|suggestions?) (?:du|de la|de l['’]|de mon|de ma|recue?s?|donnee?s?)\s?[^:.\n]{0,50}:[^.;\n]*/giu,
  // "vendeuse en parapharmacie — non merci", "couture ; Fatou dit non".
  /(?:(?<=[.,;:!?\n•]\s*)|^)[^.,;:!?\n]{3,60}(?:\s[–—-]+\s|\s?[,;]\s)(?:\p{L}+ dit )?non(?: merci)?(?=\s*(?:[.!;\n]|$))/giu,
  /[^.,;!?\n]*\b(?:said no|but declined|j['’ ]?ai (?:dit non|refuse|decline))(?!\p{L})/giu,
];

/** Others at work or at home, by who they are. Without accents. */
const others: readonly RegExp[] = [
  /(?<!\p{L})(?:le|la) (?:mari|conjointe?|compagne|compagnon|beau-pere|belle-mere|beau-frere|belle-soeur)(?!\p{L})[^.!?;\n]*/giu,
  /(?<!\p{L})notre \p{L}[^.;!?\n]{2,80}? (?:vous|t['’]|te) (?:accompagn|form|encadr|assist|aid|epaul|expliqu|accueil|guid)\p{L}*[^.\n]*/giu,
  /(?<!\p{L})recommandee? par\s[^.;\n]*/giu,
  /(?<!\p{L})(?:disait|dit|dixit|raconte|selon) (?:ma|mon|un|une|la|le|notre) (?:collegue|voisine?|chef|ancien collegue|ami|amie)[^.;!?\n]*/giu,
  /(?<!\p{L})(?:un |une )?anciens? collegues? devenue?s?\s[^.,;!?\n]*/giu,
];

/** People named behind their part: "Agence : Mme Cuisinier, chargée de recrutement". */
const namedOthers =
  /(?:^|[.;\n]\s*)(?:[Aa]gence|[Cc]onseill(?:er|[eè]re)|[Rr][ée]f[ée]rente?|[Tt]ut(?:eur|rice)|[Ii]nterlocut\p{L}+|[Pp]rescripteur|[Mm]anager|[Rr]ecruteur)\s*:\s*(?=(?:M\.|Mme|Mr|Mlle|\p{Lu}\p{Ll}+\s\p{Lu}))[^\n;]*/gu;

/** Who tells of himself, or of whom one tells: dates of a job, an age, "j'ai". */
const person =
  /(?<!\p{L})(?:j['’ ]?ai|je suis|j['’]etais|i have|i am|i was|nee? (?:le|en))(?!\p{L})|(?<!\d)\d{2} ans,/iu;
/** Whether a text tells of a person, not of a post alone. `text`: without accents. */
export const isOfPerson = (text: string): boolean =>
  durationsIn(text).some(({ dated }) => dated) || person.test(text);

const preferred = /(?<!\p{L})exp[ée]riences? (?:\p{L}+ )?(?:en|dans|de|d['’]|comme|chez)\s?[^.;\n]*/giu;

/** Where an advertisement tells what experience would do: nothing that is done there. */
export const preferredIn = (text: string): Zone[] => (isOfPerson(bare(text)) ? [] : all(text, [preferred]));

const all = (text: string, patterns: readonly RegExp[]): Zone[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(zoneOf));

/**
 * Where a text speaks of what others propose or do; of what an employer asks for too, where the text tells of a person: in an
 * advertisement alone, what is asked for is what is read. `text`: without accents.
 */
export const askedForIn = (text: string): Zone[] => [
  ...all(text, [...proposals, ...others, namedOthers]),
  ...(isOfPerson(text) ? all(text, needs) : []),
];
