import { zoneOf, type Zone } from './zones.ts';

/** People one works with, serves or advises, to the end of their list. Without accents. */
const listOfPeople = String.raw`[^.,;!?\n]*(?:,\s(?:le|la|les|l['’]|des|nos|au|aux)\s?(?!\p{L}+\s(?:tout|ai|a|suis|est)\b)[^.,;!?\n]*)*`;

const bystanders: readonly string[] = [
  String.raw`(?:^|[.;!?\n]\s*)travail avec (?:les?|la|une?|des|l['’])\s?[^.;!?\n]*`,
  // "Votre technicien commercial m'a donné…"
  String.raw`(?<!\p{L})(?:votre|vos) (?:techniciens?|techniciennes?|agente?s?|commercia\p{L}+|collaborat\p{L}+|directeur|directrice|recruteu\p{L}+|drh|chefs?)(?!\p{L})[^.,;!?\n]*`,
  // Who recommends tells what he is himself: "sous mes ordres… Chef d'atelier moi-même".
  String.raw`(?<=\b(?:sous mes ordres|sous ma (?:responsabilite|direction)|a qui de droit|(?:le|la) recommande|whom it may concern|reported to me)\b[\s\S]*)[^.,;!?\n]*\b(?:moi-meme|myself)\b[^.,;!?\n]*`,
  String.raw`\b(?:en lien|en (?:relation|contact|collaboration|binome)|collabor\p{L}+|echang\p{L}+|travail\p{L}* en equipe) avec${listOfPeople}`,
  String.raw`\b(?:conseill|renseign|accueill|approvisionn|form)(?:e|er|ais|ait|ant|ons|ez|aient|erez)\s(?:les|des|nos|vos)\s(?:jeunes |nouveaux )?\p{L}+(?:eurs|euses|iers|istes|[cglr]ons|iens)(?!\p{L})[^.,;!?\n]*`,
  // "Profils d'ancien coiffeur, pâtissier bienvenus", "débutant accepté".
  String.raw`(?:^|[.!?\n]\s*)profils?\s(?:de |d['’]|issus? )[^.!?\n]*`,
  String.raw`\b(?:infirmi\p{L}+|medecine?) (?:du travail|de l['’](?:usine|entreprise))(?!\p{L})`,
  // A role in an association, a pastime in brackets.
  String.raw`\b(?:present\p{L}*|presid\p{L}+|vice-presid\p{L}+|tresori\p{L}+|secretaire|membre|animat\p{L}+|benevole|marraine|parrain) (?:\p{L}+ )?(?:de l['’]|d['’]une?\s|des?\s|du\s|a l['’])\s?(?:association|club|amicale|comite des fetes|conseil|parents|restos|croix|telethon)[^.;\n]*`,
  String.raw`\b(?:theatre|chant|danse|musique|cirque|cuisine|sport)s?\samateure?s?\s?(?:\([^()\n]*\))?`,
  String.raw`(?:^|\n)\s*(?:entourage|famille|situation familiale|proches?)\s*:[^\n]*`,
  String.raw`(?<!\p{L})(?:le|la|un|une) (?:voisine?|cousine?|copain|copine|pote|ami|amie) (?:qui )?(?:est|etait|fait|bosse|travaille)[^.;,\n]*`,
  String.raw`(?:^|\n)\s*(?:recommandations?|recommended) (?:de|par|by) [^\n]*`,
  // To where the person tells of what he did.
  String.raw`(?<!\p{L})passionnee?s? (?:par|de|d['’])(?:(?!,[^,.;\n]*\b(?:j['’ ]?ai|jai|je suis|j['’ ]?etais|i have|i was)\b)[^.;\n])*`,
  String.raw`(?<!\p{L})debutante?s? (?:motivee?s? )?(?:venant|issue?s?) [^.\n]*accept\p{L}*`,
  // Who asks, in a conversation: "[10/04 09:30] Conseiller : j'ai un poste de cariste".
  String.raw`(?:^|\n)\s*\[[^\]\n]*\]\s*(?:conseill\p{L}+|recruteu\p{L}+|rh|employeur|advisor|adviser|interviewer)\b[^:\n]{0,20}:[^\n]*`,
  // What an employer thought of for whom he writes about; who else hires.
  String.raw`(?<!\p{L})nous (?:imagin|pens|envisag|voy|pourrions|propos|verrions)\p{L}* [^.\n]{0,30}?(?:pour (?:lui|elle)|(?:lui|le|la) (?:propos|plac|form)\p{L}*)[^.\n]*?(?=,? mais |[.\n]|$)`,
  String.raw`(?<!\p{L})qui [^.;\n]{0,60}?(?:re)?(?:cherche|crute|embauche)(?:nt)? (?:des |un |une )[^.;\n]*`,
  String.raw`(?:s['’]il (?:existe|y a)|s['’]il y aurait|si vous avez) (?:pour moi |chez vous )?(?:une place|un poste|du travail|un emploi|quelque chose)[^.;\n]*`,
  String.raw`(?:^|\n)\s*(?:divers|loisirs?|hobb(?:y|ies)|interets?|passions?|benevolat|vie associative|engagements?)\s*:[^\n]*`,
];

/** Who writes for somebody else: a recruiter, a parent. Without accents. */
const forOther =
  /\b(?:vous (?:adresse|transmet|presente|envoie|propose|recommande)\p{L}*|ci-joint)\b[^.\n]{0,30}\b(?:profil|candidat|candidature de|cv de)\b|\b(?:c['’ ]?est|j['’ ]?ecris|je (?:vous )?(?:ecris|contacte|demande|cherche|me renseigne)|message|demande) pour (?:mon|ma|mes) (?:fils|filles?|mari|femme|neveu|niece|conjointe?|frere|soeur|enfants?|petit-fils|petite-fille)\b/iu;
const speaker = /\b(?:moi,? )?(?:je|j['’]) ?(?:suis|etais|travaille|bosse|exerce)\b[^.!?\n]*/giu;

const patterns = bystanders.map((source) => new RegExp(source, 'giu'));

/**
 * Where a text tells of people one works with, serves or meets, or of who writes for somebody else. `text`: without accents.
 */
export const bystandersIn = (text: string): Zone[] => [
  ...patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(zoneOf)),
  ...(forOther.test(text) ? [...text.matchAll(speaker)].map(zoneOf) : []),
];
