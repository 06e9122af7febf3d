const wanting = String.raw`(?:je |j['’] ?)?(?:veux|voudrais|aimerais|souhaite(?:rais)?|cherche(?: [àa])?|r[êe]ve de|pr[ée]f[èe]re(?:rais)?|aime|adore|kiffe)`;
const doing = String.raw`(?:je |j['’] ?)?(?:(?:me |m['’])?(?:travaill(?:er?|ais)|boss(?:er?|ais)|taff?(?:er?|ais)|suis|[ée]tais|fai(?:s|re|sais)|r?entrer|aller|retourner|partir|passer|rester|[ée]voluer|apprendre|lancer|diriger|orienter|reconvertir|trouver|avoir))`;
const job = String.raw`(?:(?:une?|du|des|le|la|mon|ma|l['’]) ?)?(?:taff?|boulot|travail|jobs?|m[ée]tiers?|emplois?|postes?|place|trucs?|quelque chose|carri[èe]re|contrat|cdi|cdd|int[ée]rim|formation|apprentissage|alternance|stage)`;
const into = String.raw`(?:rien(?: du tout)?|plut[ôo]t|surtout|avec|dans|ds|en|de|d['’]|vers|[àa]|sur|pour|(?:en |l['’])?(?:usine|atelier)[,]?|la|l['’])`;
const lead = String.raw`^(?:(?:${wanting}|${doing}|${job}|${into})[\s,]+)*`;
const diploma = String.raw`(?:(?:${wanting}|${doing}|j['’ ]?ai) )*(?:une? |le |mon )?(?:cap|bep|bac pro(?:fessionnel)?|mention compl[ée]mentaire|titre pro(?:fessionnel)?)(?: (?:de|en))? (?:la )?`;
const ends = String.raw`(?: (?:peut[- ]?[êe]tre|surtout|plut[ôo]t))?[\s.!]*$`;

const craft = new RegExp(
  String.raw`${lead}m[ée]caniques?(?: (?:industrielles?|g[ée]n[ée]rales?))?${ends}`,
  'iu',
);
const making = new RegExp(
  String.raw`${lead}(?:(?:l['’ ]?)?industries?|constructions?) m[ée]caniques?${ends}`,
  'iu',
);
const vehicle = new RegExp(
  String.raw`(?:${lead}|^${diploma})m[ée]canique (?:des? |d['’]|sur (?:les? |des? )?)?(?<what>(?:autos?|automobiles?|voitures?|bagnoles?|v[ée]hicules?|motos?|scooters?|mobylettes?|v[ée]los?|cycles?|poids[- ]lourds?|pl|camions?|bateaux?|marine|avions?)(?: [\p{L}-]+){0,2})${ends}`,
  'iu',
);

/**
 * What "mécanique" says with no more than what leads to it, "un taf dans la mécanique": a craft of any industry; an industry, where things are
 * built; the repair of a vehicle, named. Null where other words say more.
 */
type Mechanics = { of: 'craft' | 'industry' } | { of: 'vehicle'; what: string };

/** What a text says of mechanics, and nothing else; null where it says none, or more: "mécanique de précision". */
export function mechanicsSaid(typed: string): Mechanics | null {
  const text = typed.trim();
  if (craft.test(text)) return { of: 'craft' };
  if (making.test(text)) return { of: 'industry' };
  const what = vehicle.exec(text)?.groups?.what;
  return what === undefined ? null : { of: 'vehicle', what };
}
