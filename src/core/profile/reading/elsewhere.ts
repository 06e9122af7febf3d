import { askedForIn } from './asked-for.ts';
import { bystandersIn } from './bystanders.ts';
import { intentsIn } from './intents.ts';
import { musingsIn } from './musings.ts';
import { notHadIn } from './not-had.ts';
import { subjectsIn } from './subjects.ts';
import { bare, zoneOf, type Zone } from './zones.ts';

/** What is wished for ends with the sentence, or where the person says again what they are or did. */
const toItsEnd = String.raw`(?:(?!,?\s*\b(?:j['’ ]?\s?ai|je suis|avant|avan|actuellement|i have|i was|i am|i worked)\b|,\s*(?:j'ai )?(?:permis|caces|titulaire d|habilitations?)\b)[^.!?\n])*`;
const wishes: readonly string[] = [
  String.raw`\b(?:je|j['’]?|i)\s*(?:re)?cherche\b`,
  String.raw`(?:^|[.,;!?\n]\s*)(?:re)?cherche\s+(?:un |une |du |de la |le )?(?:travail|taff?|emploi|poste|boulot|job|truc|formation|usine|contrat|cdi|mission|quelque|alternance|apprentissage|stage)\b`,
  // Who speaks of himself: "cherche chaudronnerie"; a firm that hires says who it is.
  String.raw`(?<=\b(?:j['’]ai|jai|je|j|g|moi|mon|mes|ma|suis)(?!\p{L})[\s\S]*)(?:^|[.,;!?\n]\s*)(?:re)?cherche\s`,
  String.raw`(?:^|(?<!\b(?:client|societe|entreprise|pme|pmi|usine|agence|cooperative|groupe|manufacture)\b[^.;!?\n]*)[.,;!?\n•]\s*)recherche(?: actuelle)?\s*:`,
  String.raw`(?:^|[.,;!?\n•:–-]\s*)(?:elle |il |mme |m\. )?(?:souhait(?:e|erait)|envisage(?:rait)?|aimerait|voudrait|espere|vise|n['’]envisage|ne (?:souhait|v(?:eut|eux))\p{L}*)\s(?!:)`,
  // "je ne veux plus être agent d'entretien": one was.
  String.raw`\b(?:je |j|ne )?v(?:eux|eut) (?:plus (?!(?:etre|travailler comme|bosser comme)\b)|pas\b|ni\b)`,
  String.raw`\bj\s?pens\p{L}* (?:a |aussi a )(?:faire|devenir|etre|passer)\b`,
  String.raw`(?:^|\n)\s*(?:objet|sujet|subject)\s*:`,
  String.raw`(?:^|[.,;!?\n]\s*)(?:elle |il )?(?:refuse|rejette|ecarte)\s`,
  String.raw`\bje ne (?:pretend|vise|cherche)s? pas\b`,
  String.raw`\bmon reve\b`,
  String.raw`\bvotre (?:usine|entreprise|societe|atelier|site|equipe)\b`,
  String.raw`\bvous (?:ecriv|disi|avez pense|proposi)\p{L}*`,
  String.raw`\bexclut?\b(?: tout\p{L}*)?\s*:?`,
  String.raw`\breconversion (?:possible|envisagee?|souhaitee?|en cours)\b`,
  String.raw`\bj\s?(?:v(?:eu[xt]?|oudr\w+)|aimer\w+)(?!\p{L})`,
  String.raw`\b(?:alternance|apprentissage|stage|contrat|formation)s?\s+(?:recherche|souhaite|vise|envisage)e?s?(?!\p{L})\s*:?`,
  String.raw`\b(?:je|j)\s+(?:ne\s+|n['’])?(?:souhait\w+|voudrai[st]?|veux?(?! plus (?:etre|travailler comme|bosser comme)\b)|desir\w+|vise|compte|espere|reve|pense|prefer\w+)\b`,
  String.raw`\bj['’]?\s*(?:aimerai[st]?|envisage|ai envie|espere)\b`,
  String.raw`\b(?:looking (?:for|to)|(?:now )?i (?:now )?(?:want|wish|hope|plan)|i(?:'d| would) (?:now )?(?:like|love|prefer)|hoping to|interested in|my goal is|dream(?:ing)? (?:of|to|be)|dream)\b`,
  String.raw`(?:^|[.,;!?\n•)–—-]\s*)(?:mon |ma )?(?:objectif|projet|souhait|orientation|orienter|cible|pistes? [a-z]+|piste|but|idee|reve|ecartee?|conseil recu|a voir|a verifier|a demander|demander|open to work)s?(?: de [^:>\n]{1,15})?(?:(?: professionnel\w*| actuel| evoque| envisage| possible| valide| retenu| cible| principal)e?s?)?\s*[:>]`,
  String.raw`\b(?:je |j['’])refuse (?:de |d['’])`,
  String.raw`\bpas besoin d['’ ](?:etre|avoir)\b`,
  String.raw`\b(?:(?:afin|en vue|envie|souhaite|reve|but est) de|pour) devenir\b`,
  String.raw`(?:^|[.;!?\n•]\s*)(?:want(?:ing)?|would like|hoping|wish(?:ing)?|seeking|searching for)\s+(?:to\b|an?\b|work\b)`,
  String.raw`(?:^|[.,;!?\n•]\s*)(?:veux|voudrais|aimerai[st]?|souhaite(?:rais)?)\s+(?:devenir|etre|travailler|bosser|faire|passer|reconversion|me|un|une)\b`,
  String.raw`\b(?:votre|cette|une?) (?:annonce|offre)s?\b(?!\s*:)`,
  String.raw`\bcandidat(?:e|ure)?s? (?:pour|a|au|aux|sur|spontanee)\b`,
  String.raw`\b(?:refus|declin)\p{L}* (?:une? |le |la |l['’])?(?:poste|emploi|offre|contrat|travail)\b`,
  String.raw`\b(?:titre|diplome|poste|metier|emploi)s?\s+(?:vise|recherche|souhaite|convoite)e?s?(?!\p{L})\s*:?`,
  String.raw`\b(?:me reconvertir|reconversion|evoluer|me former) (?:vers|dans|comme|en|au|a la|pour)\b`,
];

/** Stretches that speak of what is wished for, of someone else, or of who signs: nothing there is what the person has. */
const elsewhere: readonly RegExp[] = [
  ...wishes.map((wish) => new RegExp(wish + toItsEnd, 'giu')),
  new RegExp(
    String.raw`(?<!\bchez )\b(?:mon|mn|mes|ma|son|sa) (?:anciens? |anciennes? )?(?:ex[- ])?(?:(?:grands?|beaux?|belles?|petits?|petites?)[- ])?(?:ex|reuf|reum|daronn?e?|tonton|tata|papa|maman|potes?|gendre|binome|homologue|belle-fille|moniteur|monitrice|tuteur|tutrice|employeur|conjoint|mari|peres?|freres?|fils|compagnon|amis?|copain|oncle|parents|cousin|voisin|femme|meres?|soeurs?|sœurs?|compagne|fille|copine|tante|cousine|voisine|amie|collegues?|patrons?|chefs?)\b(?:[^.!?;\n]|(?<=\b(?:m|mr|mme|dr))\.)*?(?=(?<!\b(?:m|mr|mme|dr))[.!?;\n]|,?(?<!\bque)\s+(?:et )?(?:moi|je|j['’]|on (?:avait|faisait|vend|trav|boss|etait))|$)`,
    'giu',
  ),
  /\bmy (?:ex[- ])?(?:grand)?(?:husband|wife|father|mother|dad|mum|mom|brother|sister|son|daughter|partner|uncle|aunt|cousin|friend|boyfriend|girlfriend)s?\b[^.!?;\n]*/giu,
  /\bsoussigne(?:e?s?|\(e\))(?!\p{L})[\s\S]{0,220}?(?=\b(?:certifi|attest|declar))/giu,
  /\bundersigned\b[\s\S]{0,220}?(?=\b(?:certif|confirm))/giu,
  /(?:^|\n)\s*nous\b,?[^.!?\n]{0,80}?(?=\b(?:certifi|attest))/giu,
  /(?:^|[.\n]\s*)(?:le|la) (?:directeur|directrice|responsable|gerante?|chef|service)\b[^.!?\n]{0,100}?(?=\b(?:certifi|attest))/giu,
  /(?:^|[.\n]\s*)fait a [^\n,]{2,30},? le \d[\s\S]*$/giu,
  /(?:^|[.\n]\s*)fait a [^\n,]{2,30}, pour servir[\s\S]*$/giu,
  /(?:^|[.\n]\s*)signee?s?\s*:[^\n]*/giu,
  // A mail that is answered; people to call, under their heading; the year in the army.
  /(?:^|\n)>(?!>)[^\n]*\b(?:vous|votre|vos)\b[^\n]*/giu,
  /(?:^|\n)\s*(?:references?|referees?|personnes? a contacter)\s*\n(?:[^\n]*\S[^\n]*(?:\n|$))*/giu,
  /\b(?:inapte?s? (?:a|au|aux|port|pour)|contre-?indications?|port de charges? (?:limite|interdit|exclu))(?!\p{L})[^.,;\n]*/giu,
  /\b(?:vis|vit|vivant|mariee?|pacsee?) avec\b[^.,;\n]*/giu,
  /\bje suis aussi\b[^.;\n]*\ble week-?end\b/giu,
  /\bservice national\b[^\n.;]*|\bpompiere?s? volontaires?\b[^\n.;,]*/giu,
  /(?:(?<=[.,;!?\n]\s*)|^)[^.,;!?\n]{2,40}\b(?:lui|m['’]?) ?est inconnue?/giu,
  /\b(?:dossier|cas) de (?:m|mme|mr)\.?\s[^.;\n]*/giu,
  // "Psychologue du travail : « Mme V., conditionneuse »": who speaks.
  /(?:^|\n)[^\n:]{3,40}:\s*(?=["«“])/gu,
  // "Titre pro conducteur de bus : échec en 2023", "BTM non terminé".
  /\b(?:titre pro|cap|bep|bac pro|bts|btm|bp|cqp|diplome|formation)(?!\p{L})[^.;,\n\d]{0,60}?(?::\s*echec|\(echec|\bechou\p{L}+|\bnon (?:termin|obtenu|valid)\p{L}*|\babandonn\p{L}+)[^.;,\n]*/giu,
  // Who recommends, by name and trade, at the end: "Didier Nael, chef de cuisine".
  /(?<=(?:recommand|certifi|attest|plaisir de (?:travailler|collaborer))[\s\S]*\n)\s*\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}'’-]+\s*,[^\n]*$/gu,
  /\b(?:sous (?:la |l['’])(?:responsabilite|direction|supervision|autorite|conduite)|sous les ordres|rattachee? (?:au|a|directement)|en lien avec|en (?:relation|contact|collaboration|binome) avec|aupres d[ue]s?|report(?:ing|s|ed)? to|supervised by)\b[^.,;!?\n]*/giu,
  /\b(?:vous |je )?travaill(?:erez|ez|era|iez) avec\b[^.;!?\n]*|\bwork(?:ing)? with (?:engineers|the|our|other|technicians|quality)\b[^.;!?\n]*/giu,
  /\b(?:envoyez|adressez|contactez|contact\s*:|merci d['’](?:envoyer|adresser))[^\n]*?(?=(?<!\b(?:M|Mme|Mr))\.(?:\s|$)|\n|$)/giu,
  /(?<=\b(?:rend|rends|rendre|rendez|rendant) compte )(?:au|aux|a l['’]|a la|a votre)\b[^.,;!?\n]*/giu,
  /(?<=\b(?:rend|rends|rendre|rendez|rendant) compte )a m(?:r|me|lle|onsieur|adame)?\b[^;!?\n]*/giu,
  /\bjamais\b(?:(?!\bque?\b|\bsauf\b)[^.,;!?\n])*/giu,
  /(?:(?<=[.,;!?\n•]\s*)|^|(?<=\s))[^.,;!?\n]{0,40}\bj(?:e n)?\s?['’]?\s?ai jamais (?:fait|touche|appris|travaille)(?!\p{L})/giu,
  /\b(?:le|la|les|un|une|du) \p{L}+ (?:d(?:e|u) (?:ma|mon) (?:rue|quartier|village|immeuble)|du (?:coin|village|quartier))(?!\p{L})/giu,
  /\bpar (?:nos|notre|leurs?)\s[^.,;\n]*/giu,
  /(?<!\bje\s|\bj['’]ai\s)\brecrut(?:e|ons|ent)\b|\b(?:are|is|we['’]re) recruiting\b/giu,
  /\bpas de (?:soir|nuit|week-?end)\b|\bno (?:night|weekend)[^.!?\n]*/giu,
  /\b(?:hobbies|hobby|loisirs?|sports?|centres? d['’]interets?|interests|passions?)\s*:[^\n]*/giu,
  /(?:^|[.,;!?\n•|(]\s*)(?:beau-|belle-)?(?:fils|filles?|mari|conjointe?|epou(?:x|se)|compagne|compagnon|husband|wife|pere|mere|frere|soeur|sœur)(?:\s*:\s*|,\s(?:ancien(?:ne)?|retraitee?|ex)(?=[\s-])|\s)(?!a la\b|au\b|de\b|du devoir)[^.!?;\n]*/giu,
  /\b(?:fils|fille|femme|mari|veuve?|neveu|niece|voisine?|amie?|conjointe?|epou(?:x|se)) (?:d['’]une? |d['’]|de |du )(?!menage|chambre|salle|cuisine|service)[^.,;!?\n]*/giu,
  /(?:^|[.,;!?\n•]\s*)(?:father|mother|dad|mum|mom|brother|sister|son|daughter) (?:was|is|works?|worked)\b[^.,;!?\n]*/giu,
  /\b(?:j['’ ]?aime(?:rais)?|i (?:like|love|enjoy)) (?!(?:le )?travail|work)[^.,;!?\n]*/giu,
  /(?:(?<!\p{L})(?:(?!assist(?:\p{L}+|\.)? mat|nounou|garde d['’ ]?enfant|childminder|teletravail)[^.,;!?\n])*?)\b(?:chez moi|a la maison|pour le plaisir|at home|le dimanche)(?!\p{L})/giu,
  /(?<!\p{L})\p{L}+ (?:en famille|entre amis)[^.,;!?\n]*/giu,
  /\b(?:referente?s?|correspondante?s?|equipiere?s?|serre[- ]file) (?:securite|incendie|sst|evacuation)[^.,;!?\n]*/giu,
  /\bstages? (?:de |d['’])(?:\d+|une?|deux|trois|quatre|quelques) jours?\b[^.;,\n]*/giu,
  /\bstages?\b[^.;,\n]{0,50}\b(?:3 ?e(?:me)?|troisieme|college)(?!\p{L})/giu,
  /\b(?:references?|referees?|personnes? a contacter)\s*:(?:[^.\n]|(?<=\b(?:mrs?|ms|m|mme?|dr))\.)*/giu,
  /\bon (?:m['’ ]?a|me|m['’]avait|m['’]) ?(?:dit|parle|propose|conseille)e?s?\b[^.!?;\n]*/giu,
  /\bstages?(?:\s*:|\s(?:d['’]observation|de decouverte)(?!\p{L}))[^.;\n]*/giu,
  /\b\p{L}+ student\b|\betudiante?s? (?:en|a)\b[^.,;\n]*/giu,
  /\bpmsmp\b[^.,;\n]*/giu,
  // Of who recommends, not of who is recommended.
  /(?<=plaisir de (?:travailler|collaborer) avec[^.\n]*)\ben (?:tant que|ma qualite de)\s[^.\n]*/giu,
  /(?<!\p{L})(?:[\p{L}'’]+\s){1,5}pour (?:mes|ma|mon|les) (?:petits?[- ]enfants?|enfants|famille|amie?s|copains|copines|voisins)(?!\p{L})/giu,
  // "conductrice de ligne bientôt j'espère", "offered tram training but turned it down".
  /(?:(?<=[.,;!?\n•]\s*)|^)[^.,;!?\n]*\bbientot,? (?:j\s?['’]?\s?espere?|si tout va bien)(?!\p{L})/giu,
  /[^.,;!?\n]*\bturned (?:it |that |this |them )?down\b/giu,
  // "English teacher for my neighbours (volunteer)".
  /(?:(?<=[.;!?\n•]\s*)|^)[^.;!?\n]*\b(?:volunteer(?:ing)?|benevolat|benevole(?:ment)?)\b[^.;!?\n]*/giu,
  // Who runs the firm or follows the trainee: "Gérant de l'entreprise : un électricien de formation".
  /(?:^|\n)\s*(?:gerante?|patronn?e?|tuteur|tutrice|maitre (?:de stage|d['’]apprentissage)|employeur)(?: de (?:l['’]entreprise|la societe))?\s*:[^\n]*/giu,
  /\bstages?\b[^.;\n]{0,40}?\b(?:[1-4]|une|deux|trois|quatre) ?semaines?\b(?:(?: (?:chez|dans|en|comme|a)\b|\s?:)[^.;,\n(]*)?|\bstages?\b[^.;\n]{0,40}?\b\d+ ?jours?\b/giu,
  /\b(?:studying|training|enrolled|preparing)\s(?:for|towards?|in)\b[^.;,\n]*/giu,
  /\bpostes? (?:de |d['’])[^.;,\n]{0,50}?(?:\b(?:est|sont|deja) (?:deja )?pourvus?|\best a pourvoir)(?!\p{L})/giu,
  /\b(?:une?|des) [^.;,:\n]{0,50}?\b(?:conviendra\w*|ferai(?:en)?t l['’]affaire|(?:est|sera|serait) (?:le |la )?bienvenue?)(?!\p{L})/giu,
  /\bformations?\s[^.,;:!?\n]{0,40}?\bprev(?:ue?s?)(?!\p{L})/giu,
  /[\p{L}'’-]+\s(?:amateure?s?|amateurs?|en amateur|du dimanche)(?!\p{L})/giu,
  // "le filetage c'est ma collègue", "la couture des housses c'est une autre équipe".
  /(?<!\p{L})(?:le|la|les|l['’])\s?[^.,;!?\n]{2,40}?(?:,\s)?\bc['’ ]?est (?:(?:plutot |juste )?(?:ma|mon|mes|notre|un|une|le|la|les) (?:autres? )?(?:collegues?|equipes?|chefs?|voisine?|prestataires?|services?|sous[- ]traitant|binome|mari|femme)|pas (?:moi|mon|ma|nous))(?!\p{L})/giu,
  // "le dentiste ne travaille pas ici", "« pilote de ligne » ne veut pas dire pilote d'avion".
  /(?<!\p{L})(?:le|la|les|l['’]|[«"“]\s?)\s?(?!je\b)\p{L}[^.,;!?\n]{1,40}? n(?:e |['’])(?:\p{L}+ ){0,2}?(?:travaill\w+|intervien\w+|veut|veulent|est|sont|fait|font|concern\w+) (?:pas|jamais)\b[^.,;!?\n]*/giu,
  // "le curage non jamais".
  /(?<!\p{L})(?:le|la|les|l['’])\s?\p{L}+ (?:non|jamais)(?:,? (?:non|jamais|merci))?(?!\p{L})/giu,
  /(?<!\p{L})elue?s? (?:au |du |de la )?(?:cse|ce|chsct|comite|delegation)(?!\p{L})[^.;\n]*/giu,
  /\b(?:ambassad(?:eur|rice)s?) (?:securite|qualite|environnement|5s|energie|tri)[^.,;!?\n]*/giu,
  /\b(?:profession|metier|travail) (?:de (?:la |ma |mon )|du |des )?(?:pere|mere|parents|conjointe?|mari|femme|epou(?:x|se))\b[^\n]*/giu,
  /\b(?:arbitre|entraineu[rs]e?|coach|joueu(?:r|se)|licencie|supporter) (?:de |d['’]|en |au |du )?(?:foot|rugby|hand|basket|judo|tennis|volley|club|petanque|natation)\p{L}*[^.,;\n]*/giu,
  /\b(?:dossier )?(?:suivi|gere|traite|signe|etabli) par\b[^.;\n]*(?:(?<=\bM)\.[^.;\n]*)?/giu,
  /(?<!\p{L})(?:le|la|les|un|une|nos)\s[^.,;!?\n]{3,60}? (?:vous|t['’]|te) (?:accompagn|form|encadr|assist|aid|epaul|expliqu|accueil|guid)\p{L}*[^.\n]*/giu,
  /\bj['’ ]?ai peur (?:de|d['’]|du|des)[^.,;\n]*/giu,
  /[^.,;\n]*\b(?:si|if) (?:on me form|vous me form|je suis form|you train me)[^.;\n]*/giu,
  /[^.,;\n]*\bconges? (?:parental|maternite|sabbatique)[^.;\n]*/giu,
];

/** Where a text speaks of wishes, of others, of who signs. */
export function elsewhereIn(typed: string): Zone[] {
  const text = bare(typed);
  return [
    ...elsewhere.flatMap((pattern) => [...text.matchAll(pattern)].map(zoneOf)),
    ...askedForIn(text),
    ...intentsIn(text),
    ...musingsIn(text),
    ...subjectsIn(text),
    ...bystandersIn(text),
    ...notHadIn(text),
  ];
}
