import { zoneOf, type Zone } from './zones.ts';

const rest = String.raw`[^.,;!?\n]*`;

/** What is thought of, might be, must be or is left out: no work done. Without accents. */
const thoughts: readonly string[] = [
  String.raw`(?<!\p{L})(?:peut[- ]etre|ptet|pt-etre)\s(?!\d)${rest}`,
  String.raw`[^.,;!?\n]{0,40}(?<!\p{L})(?:sa|ca|cela) (?:m['’ ]?|me )(?:interess|tent|branch|dirait)\p{L}*`,
  String.raw`(?<!\p{L})(?:j['’ ]?(?:ai|avais)|g) (?:deja |bien |aussi )?pense (?:a|au|aux)\s${rest}`,
  String.raw`(?<!\p{L})m['’ ]?(?:a|ont|avait) (?:parle|conseille|suggere|oriente)\p{L}* (?:de |d['’]|du |vers |comme )${rest}`,
  String.raw`(?<!\p{L})j['’ ]?hesite\s[^.;!?\n]*`,
  String.raw`(?<!\p{L})(?:failli|manque) (?:etre|devenir)\s${rest}`,
  String.raw`(?<!\p{L})(?:y['’ ]?a|est-ce que vous avez|avez[- ]vous)(?!\p{L})[^.,;!?\n]{0,25}(?:boulot|taff?|travail|postes?|places?|offres?)(?!\p{L})${rest}`,
  String.raw`(?:^|[\n.;]\s*)candidature\s(?!spontanee)${rest}`,
  String.raw`(?<!\p{L})dispo(?:nible)?s? pour (?:un |le |des |ce )?postes?\s${rest}`,
  String.raw`(?<!\p{L})je me (?:verrai[st]?|vois|voyais|projette)\s${rest}`,
  String.raw`(?<!\p{L})(?:faut|faudrait|fallait) (?:etre|avoir)\s${rest}`,
  String.raw`(?<!\p{L})si (?:je peux|on peut|je pouvais|possible)(?!\p{L})${rest}`,
  String.raw`(?<!\p{L})futur(?:e|s|es)?\s${rest}`,
  String.raw`(?<!\p{L})(?:bientot|prochainement)\s(?!\d)${rest}`,
  String.raw`(?<!\p{L})sauf\s${rest}`,
  String.raw`(?<!\p{L})eleves?\s\p{L}+`,
  String.raw`(?<!\p{L})(?:j['’ ]?aurais|aurait) (?:bien |tant )?(?:aime|voulu|prefere|reve)\s${rest}`,
  String.raw`(?<!\p{L})(?:metiers?|pistes?|postes?|idees?|domaines?|secteurs?|formations?|vae|cqp|diplomes?|titres?) (?:explore|envisage|vise|cible|etudie|evoque|aborde|discute|travaille|possible|conseille|propose|demande)e?s?\s?:[^.;\n]*`,
  String.raw`(?<!\p{L})(?:refuse|decline|abandonne|renonce a)\s(?:l['’]idee )?(?:d['’]|de )?(?:etre|devenir|passer)\s${rest}`,
  String.raw`(?<!\p{L})(?:envisage|projete|pense) (?:a )?(?:un |une |le )?(?:projet|reconversion|formation|metier|poste)\s${rest}`,
  String.raw`(?:^|[\n;.]\s*)(?:[-–•*]\s*)?(?:elle |il |mme |m\. )?(?:evoque|veut|souhaiterait|reve|refuse|pense a)\s?:?\s(?:[^;.\n]|\.(?=\S))*`,
  String.raw`(?<!\p{L})(?:(?:i have |i['’]ve )?forgotten|j['’ ]?ai oublie)\s[^.;,\n]*`,
  // "conducteur de bus refusé", "projet de secrétaire, abandonné".
  String.raw`[^.,;:!?()\n]{3,60}(?:,\s|\s\(?)(?:refus|rejet|ecart|abandonn)ee?s?(?=\s*(?:[.,;()\n]|$))`,
  String.raw`(?<!\p{L})(?:au|le|du|un) (?:poste|emploi) (?:de |d['’])[^.,;!?\n]*?\b(?:que vous|qui (?:m['’]|est propose)|propose)\b${rest}`,
];

/** Others, as one tells of them aloud. Without accents. */
const others: readonly string[] = [
  String.raw`(?<!\p{L})(?:le|la) (?:grande?|petite?|aine|ainee|cadet|cadette|plus (?:grand|jeune)e?) (?:il |elle )?(?:est|fait|bosse|travaille)\s${rest}`,
  String.raw`(?<!\p{L})(?:mon|ma|mes) (?:cops?|mec|meuf|keum|coloc|potos?|homme|moitie|petite? (?:ami|amie|copain|copine))(?!\p{L})[^.!?;\n]*?(?=[.!?;\n]|,?\s(?:et )?(?:moi|je|j['’])|$)`,
  String.raw`(?<!\p{L})(?:un|une|le|la) (?:\p{L}+\s){1,3}(?:m['’ ]?|nous )(?:a|ont) (?:tout )?(?:appris|form|montr|expliqu|embauch|recrut|pris)\p{L}*`,
];

const patterns = [...thoughts, ...others].map((source) => new RegExp(source, 'giu'));

/** Where a text thinks aloud of what might be, or tells of others. `text`: without accents. */
export const musingsIn = (text: string): Zone[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(zoneOf));
