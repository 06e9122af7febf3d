import { zoneOf, type Zone } from './zones.ts';

const rest = String.raw`[^.,;!?\n]*`;

/** What was aimed at, tried, visited, put off or turned away from: nothing that one has or did. Without accents. */
const intents: readonly string[] = [
  String.raw`(?<!\p{L})enquetes? (?:\p{L}+ ){0,2}?metiers?\s?:[^.;\n]*`,
  // "commencé comme apprenti boulanger, arrêté au bout de six mois".
  String.raw`(?<!\p{L})apprentie?s?\s(?:(?!\d{2})[^.;\n]){3,60}?(?:arret|abandonn|lach|quitt)\p{L}* (?:au bout d|apres )[^.;,\n]{0,20}(?:mois|semaines?|jours?)(?!\p{L})`,
  String.raw`(?<!\p{L})postul\p{L}* (?:\p{L}+ ){0,3}?(?:comme|en tant que|pour|a|au|aux|o|chez|sur|de)(?!\p{L})[^.;!?\n]*`,
  String.raw`(?<!\p{L})(?:applied|applying|apply) (?:\p{L}+ ){0,2}?(?:for|as|to be)\s${rest}`,
  String.raw`(?<!\p{L})(?:pas|aucune|plus) (?:\p{L}+ ){0,2}?(?:envie|intention|interessee?|attiree?|motivee?) (?:de |d['’]|par |pour )${rest}`,
  String.raw`(?<!\p{L})hors de question (?:de |d['’])${rest}`,
  String.raw`(?<!\p{L})si (?:un jour |seulement |jamais )(?:je|j['’]|on)${rest}`,
  // "pole emploi veu ke je fasse", "she wants me to be".
  String.raw`(?<!\p{L})(?:veu[txl]?|veulent|voulai\p{L}*|voudrai\p{L}*|aimerai\p{L}*) (?:(?:ke|que) (?:je|j)|qu['’]?on|me)\s${rest}`,
  String.raw`(?<!\p{L})(?:wants?|wanted|expects?|expected) (?:me|us) to\s${rest}`,
  String.raw`(?<!\p{L})j\s?(?:e )?me\s?verr?ai[st]?(?!\p{L})${rest}`,
  String.raw`(?<!\p{L})(?:(?:visitee?s?|visiter|visitais) (?:une? |l['’]|la |le |des |les |chez )|(?:a|ai|avons) visite ).${rest}`,
  String.raw`(?<!(?:par|d['’]|de|en) ?)(?<!\p{L})immersions? (?:de |d['’]|en |chez |dans |au |professionnelle )${rest}`,
  String.raw`(?<!\p{L})(?:ca|sa|ils|elles|y) (?:re)?(?:embauch|recrut|cherch)\p{L}*(?!\p{L})[^.;!?\n]*`,
  String.raw`(?<!\p{L})tests?(?: \p{L}+){0,3} pour\s${rest}`,
  String.raw`(?<!\p{L})(?:failli|manque) (?:faire|passer|avoir|prendre)\s${rest}`,
  String.raw`(?<!\p{L})(?:was|were|am|is) (?:meant|supposed|due|going|hoping) to\s${rest}`,
  String.raw`(?<!\p{L})(?:j|je |il |elle |on )\s?devai[st]?\s(?:passe\p{L}*|faire|avoir|suivre|obtenir)\s${rest}`,
  String.raw`(?<!\p{L})(?:suivie?s?|rdv|rendez-vous|consultations?|hospitalisee?s?) (?:en|au service de) \p{L}+(?:logie|iatrie)(?!\p{L})[^.;\n]*`,
  String.raw`(?<!\p{L})collectionn\p{L}+\s[^.;\n]*`,
  String.raw`(?<!\p{L})(?:je |j['’])(?:retape|renove|restaure|bricole|jardine)\p{L}*\s[^.;\n]*`,
  String.raw`(?<!\p{L})i (?:coach|bake|knit|sing|paint|garden)(?!\p{L})[^.;\n]*`,
  String.raw`(?:^|[.,;!?\n•]\s*)(?:partner|boyfriend|girlfriend|flatmate|housemate) (?:was|is|works?|worked)(?!\p{L})${rest}`,
  String.raw`(?<!\p{L})(?:sensibilisation|attestation de (?:presence|participation|suivi)) (?:a |au |aux |de )${rest}`,
  // "un pote ki fé de la soudure".
  String.raw`(?<!\p{L})(?:une?|des) (?:potes?|copains?|copines?|amie?s?|cousine?s?|voisine?s?|collegues?|friends?) (?:ki|qui|who) [^.;\n]*`,
  String.raw`(?<!\p{L})(?:learning (?:to|how)|was told|were told|not keen on|keen to)(?!\p{L})${rest}`,
  String.raw`[^.;\n]*(?<!\p{L})(?:in my spare time|sur mon temps libre)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:no experience (?:of|in|with)|next to|opposite) (?:(?!(?:but|mais)(?!\p{L}))[^.,;!?\n])*`,
  String.raw`(?:^|[.;!?\n•]\s*)(?:i )?(?:enjoy|love)s?\s[^.;\n]*`,
  // "Plan B : cariste", "orientation proposée par le conseiller : agent", "postes aussi ouverts : caissier".
  String.raw`(?<!\p{L})(?:plan [abc]|(?:orientation|preconisation|proposition|suggestion)s?(?: \p{L}+){1,5}|autres postes?(?: \p{L}+){0,2}|postes? (?:aussi|egalement) \p{L}+)\s?:[^.;\n]*`,
  String.raw`(?<!\p{L})(?:tests?|essais?|epreuves?|examens?) (?:de |d['’]|en |comme )[^.;\n]*?(?<!\p{L})(?:rate|echou|non concluant|negatif|pas concluant)\p{L}*`,
  String.raw`(?<!\p{L})(?:(?:jours?|journees?|semaines?|periodes?) d['’]essai|essai d['’]une? (?:jour|journee|matinee|semaine))(?!\p{L})[^.;\n]*`,
  String.raw`(?<!\p{L})(?:tut(?:eur|rice)|maitre de stage) (?:d['’]une?|de|des)\s${rest}`,
  String.raw`(?<!\p{L})relations? avec (?:le |la |les |l['’]|des |nos )[^.;!?\n]*`,
  String.raw`(?<!\p{L})vous aimez\s${rest}`,
  String.raw`(?<!\p{L})possibilites? (?:de |d['’])(?:passer|obtenir|evolu|faire|suivre|preparer)[^.;\n]*`,
  String.raw`(?<!\p{L})promesse d['’]embauche ${rest}`,
  String.raw`(?<!\p{L})(?:je )?(?:commence|debute|demarre) (?:lundi|mardi|mercredi|jeudi|vendredi|demain|bientot|la semaine|le mois) ${rest}`,
  String.raw`(?<!\p{L})(?:il parait qu|je lis\s|(?:they|he|she) asked (?:me )?if\s|(?:had|have) to give up\s)${rest}`,
  String.raw`[^.,;!?\n]*(?<!\p{L})m['’ ]?(?:attire|tente|fascine|intrigue)(?:nt|rait|raient|it)?(?!\p{L})`,
  String.raw`(?<!\p{L})m['’ ]?orient\p{L}* (?:vers|sur)\s${rest}`,
  String.raw`(?<!\p{L})chez une? (?:amie?|potes?|copain|copine|cousine?|voisine?) ${rest}`,
  String.raw`(?<!\p{L})m['’ ]?(?:a|ont|avait) ap?pell?e\p{L}* (?:pr|pour)\s${rest}`,
  String.raw`(?<!\p{L})(?:enquetes?|employeurs?|entreprises?|recruteurs?)(?: \p{L}+){0,2} (?:contacte|rencontre|demarche|cible|visite|faite|sollicite)e?s?\s?:[^.;\n]*`,
  String.raw`(?<!\p{L})prescriptions?\s?:[^.;\n]*`,
  String.raw`(?<!\p{L})entretien avec (?:le |la |un |une )(?:recrut|rh|drh|respons|direct|employeur|chef|patron)${rest}`,
];
const patterns = intents.map((source) => new RegExp(source, 'giu'));

/** Where a text tells what was aimed at, tried or turned away from. `text`: without accents. */
export const intentsIn = (text: string): Zone[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(zoneOf));
