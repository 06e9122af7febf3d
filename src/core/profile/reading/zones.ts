/** A stretch of a text, from `start` to `end` (excluded). */
export type Zone = { start: number; end: number };

/** The same text without its accents, each letter in its place: people type `mon pere`, and `\b` knows no accents. */
export const bare = (text: string): string =>
  text.replace(/[À-ÖØ-öø-ÿ]/gu, (letter) => letter.normalize('NFD').charAt(0));

/** What is wished for ends with the sentence, or where the person says again what they are or did. */
const toItsEnd = String.raw`(?:(?!,?\s*\b(?:j['’ ]?\s?ai|je suis|avant|avan|actuellement|i have|i was|i am|i worked)\b)[^.!?\n])*`;
const wishes: readonly string[] = [
  String.raw`\b(?:je|j['’]|i)\s*(?:re)?cherche\b`,
  String.raw`(?:^|[.,;!?\n]\s*)(?:re)?cherche\s+(?:un |une |du |de la |le )?(?:travail|taff?|emploi|poste|boulot|job|truc|formation|usine|contrat|cdi|mission|quelque)\b`,
  String.raw`\bj\s?(?:v(?:eu[xt]?|oudr\w+)|aimer\w+)(?!\p{L})`,
  String.raw`\b(?:alternance|apprentissage|stage|contrat|formation)s?\s+(?:recherche|souhaite|vise|envisage)e?s?(?!\p{L})\s*:?`,
  String.raw`\b(?:je|j)\s+(?:ne\s+|n['’])?(?:souhait\w+|voudrai[st]?|veux?|desir\w+|vise|compte|espere|reve|pense|prefer\w+)\b`,
  String.raw`\bj['’]?\s*(?:aimerai[st]?|envisage|ai envie|espere)\b`,
  String.raw`\b(?:looking for|(?:now )?i (?:now )?(?:want|wish|hope|plan) to|i(?:'d| would) (?:now )?(?:like|love|prefer)|hoping to|interested in|my goal is|dream of)\b`,
  String.raw`(?:^|[.,;!?\n•]\s*)(?:mon )?(?:objectif|projet|souhait)s?(?: professionnel\w*| actuel)?\s*:`,
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
    String.raw`\b(?:mon|mes|ma) (?:anciens? |anciennes? )?(?:ex[- ])?(?:(?:grands?|beaux?|belles?)[- ])?(?:conjoint|mari|peres?|freres?|fils|compagnon|amis?|copain|oncle|parents|cousin|voisin|femme|meres?|soeurs?|sœurs?|compagne|fille|copine|tante|cousine|voisine|amie|collegues?|patrons?|chefs?)\b[^.!?;\n]*?(?=[.!?;\n]|,?\s+(?:et )?(?:moi|je|j['’])|$)`,
    'giu',
  ),
  /\bmy (?:ex[- ])?(?:grand)?(?:husband|wife|father|mother|dad|mum|mom|brother|sister|son|daughter|partner|uncle|aunt|cousin|friend|boyfriend|girlfriend)s?\b[^.!?;\n]*/giu,
  /\bsoussigne(?:e?s?|\(e\))(?!\p{L})[\s\S]{0,220}?(?=\b(?:certifi|attest|declar))/giu,
  /\bundersigned\b[\s\S]{0,220}?(?=\b(?:certif|confirm))/giu,
  /(?:^|\n)\s*nous\b,?[^.!?\n]{0,80}?(?=\b(?:certifi|attest))/giu,
  /(?:^|[.\n]\s*)(?:le|la) (?:directeur|directrice|responsable|gerante?|chef|service)\b[^.!?\n]{0,100}?(?=\b(?:certifi|attest))/giu,
  /(?:^|[.\n]\s*)fait a [^\n,]{2,30},? le \d[\s\S]*$/giu,
  /\b(?:sous (?:la |l['’])(?:responsabilite|direction|supervision|autorite|conduite)|sous les ordres|rattachee? (?:au|a|directement)|en lien avec|en (?:relation|contact|collaboration|binome) avec|aupres d[ue]s?|report(?:ing|s|ed)? to|supervised by)\b[^.,;!?\n]*/giu,
  /\b(?:vous |je )?travaill(?:erez|ez|era|iez) avec\b[^.;!?\n]*|\bwork(?:ing)? with (?:engineers|the|our|other|technicians|quality)\b[^.;!?\n]*/giu,
  /\b(?:envoyez|adressez|contactez|contact\s*:|merci d['’](?:envoyer|adresser))[^\n]*?(?=(?<!\b(?:M|Mme|Mr))\.(?:\s|$)|\n|$)/giu,
  /(?<=\b(?:rend|rends|rendre|rendez|rendant) compte )(?:au|aux|a l['’]|a la|a votre)\b[^.,;!?\n]*/giu,
  /(?<=\b(?:rend|rends|rendre|rendez|rendant) compte )a m(?:r|me|lle|onsieur|adame)?\b[^;!?\n]*/giu,
  /\bjamais\b(?:(?!\bque?\b|\bsauf\b)[^.,;!?\n])*/giu,
  /(?:(?<=[.,;!?\n•]\s*)|^)[^.,;!?\n]*\bj(?:e n)?\s?['’]?\s?ai jamais (?:fait|touche|appris|travaille)(?!\p{L})/giu,
  /\b(?:le|la|les|un|une|du) \p{L}+ (?:d(?:e|u) (?:ma|mon) (?:rue|quartier|village|immeuble)|du (?:coin|village|quartier))(?!\p{L})/giu,
  /\bpar (?:nos|notre|leurs?)\s[^.,;\n]*/giu,
  /(?<!\bje\s|\bj['’]ai\s)\brecrut(?:e|ons|ent)\b|\b(?:are|is|we['’]re) recruiting\b/giu,
  /\bpas de (?:soir|nuit|week-?end)\b|\bno (?:night|weekend)[^.!?\n]*/giu,
  /\b(?:hobbies|hobby|loisirs?|sports?|centres? d['’]interets?|interests|passions?)\s*:[^\n]*/giu,
  /(?:^|[.,;!?\n•]\s*)(?:mari|conjointe?|epou(?:x|se)|compagne|compagnon|husband|wife|pere|mere|frere|soeur)\s(?!a la\b|au\b|de\b)[^.!?;\n]*/giu,
  /\b(?:fils|fille|femme|mari|veuve?|neveu|niece|voisine?|amie?|conjointe?|epou(?:x|se)) (?:d['’]une? |d['’]|de |du )(?!menage|chambre|salle|cuisine|service)[^.,;!?\n]*/giu,
  /(?:^|[.,;!?\n•]\s*)(?:father|mother|dad|mum|mom|brother|sister|son|daughter) (?:was|is|works?|worked)\b[^.,;!?\n]*/giu,
  /\b(?:j['’ ]?aime(?:rais)?|i (?:like|love|enjoy)) (?!(?:le )?travail|work)[^.,;!?\n]*/giu,
  /[^.,;!?\n]*\b(?:chez moi|a la maison|pour le plaisir|at home|le dimanche)(?!\p{L})/giu,
  /\b(?:referente?s?|correspondante?s?|equipiere?s?|serre[- ]file) (?:securite|incendie|sst|evacuation)[^.,;!?\n]*/giu,
  /\bstages? (?:de |d['’])(?:\d+|une?|deux|trois|quatre|quelques) jours?\b[^.;,\n]*/giu,
  /\bstages?\b[^.;,\n]{0,50}\b(?:3 ?e(?:me)?|troisieme|college)(?!\p{L})/giu,
  /\b(?:references?|referees?|personnes? a contacter)\s*:(?:[^.\n]|(?<=\b(?:mrs?|ms|mme?|dr))\.)*/giu,
  /\bon (?:m['’ ]?a|me|m['’]avait|m['’]) ?(?:dit|parle|propose|conseille)e?s?\b[^.!?;\n]*/giu,
  /\bstages?(?:\s*:|\s(?:d['’]observation|de decouverte)(?!\p{L}))[^.;\n]*/giu,
  /\b\p{L}+ student\b|\betudiante?s? (?:en|a)\b[^.,;\n]*/giu,
  /\bpmsmp\b[^.;\n]*/giu,
  /\bstages?\b[^.;\n]{0,40}?\b(?:[1-4]|une|deux|trois|quatre) ?semaines?\b|\bstages?\b[^.;\n]{0,40}?\b\d+ ?jours?\b/giu,
  /\b(?:studying|training|enrolled|preparing)\s(?:for|towards?|in)\b[^.;,\n]*/giu,
  /\bpostes? (?:de |d['’])[^.;,\n]{0,50}?\b(?:est|sont|deja) (?:deja )?pourvus?(?!\p{L})/giu,
  /\b(?:une?|des) [^.;,:\n]{0,50}?\b(?:conviendra\w*|ferai(?:en)?t l['’]affaire|(?:est|sera|serait) (?:le |la )?bienvenue?)(?!\p{L})/giu,
  /\bformations?\s[^.,;:!?\n]{0,40}?\bprev(?:ue?s?)(?!\p{L})/giu,
  /[\p{L}'’-]+\s(?:amateure?s?|amateurs?|en amateur|du dimanche)(?!\p{L})/giu,
];

const denial =
  /(?:\bpas (?:(?:ete|fait) )?(?:de |d['’]|du |le |la )?|\bsans (?:le |la )?|\baucune? |\bjamais (?:(?:eu|ete|fait|travaille|bosse|touche) )?(?:de la |de |d['’]|du |en |dans (?:la |le |l['’])?|comme |a |au |le |la )?|\bni (?:de |d['’])?|\bno |\bnot (?:a |an )?|\bnever (?:been |done |worked |was )?(?:as |in )?(?:a |an |any )?|\bwithout (?:a |any )?|\bdon['’]?t (?:have|know|do) (?:a |any )?|\bknows? nothing about |\b(?:pas (?:encore )?d['’]|aucune |sans |peu d['’]|no |any )experience (?:en |de |dans (?:la |le )?|du |in |of )(?:the )?)(?:\p{L}+ )?$/iu;

/** Streets and places, by their capital: "12 rue des Tanneurs". */
const address =
  /(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Ii]mpasse|[Aa]ll[ée]e|[Cc]hemin|[Rr]oute|[Pp]lace|[Qq]uai|[Zz]one [Ii]ndustrielle|ZI|ZA|[Bb][âa]timent|[Ll]ieu-dit)\s+(?:(?:de la|de|du|des)\s+|de l['’]|d['’]|l['’])?(?:[Ll]es?\s|[Ll]a\s)?\p{Lu}[^,;.\n]*/gu;

/** People by their name, behind how they are called, or an initial behind a comma or a colon: "M. Kevin BOULANGER", "directeur : P. Marin". */
const person =
  /(?:(?<![\p{L}\d])(?:(?:M|Mme|Mr|Mrs|Ms|Mlle|Melle|Me|Dr)\.?|Monsieur|Madame|Mademoiselle)|(?<=[:,;(]\s?)\p{Lu}\.)\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+){0,2}\p{Lu}[\p{L}'’-]+/gu;

const ownPerson =
  /(?<=(?:[Jj]e m['’ ]?appelle|[Nn]ame is|[Cc]ontact\s*:)\s+)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}/gu;

/** A line that begins by a school tells what was learnt there, for diplomas alone. */
const school =
  /(?:^|[\n•;]|(?:19|20)\d{2}\s*[:|–-]?)\s*(?:lyc[ée]e|cfa|iut|greta|universit[ée]|coll[eè]ge)(?!\p{L})[^\n;•]*/giu;

/** Stretches where no trade nor gesture is told: addresses, names of people, schools. */
export const outsideWorkIn = (text: string): Zone[] =>
  [address, person, ownPerson, school].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/** Where a text speaks of wishes, of others, of who signs. */
export function elsewhereIn(typed: string): Zone[] {
  const text = bare(typed);
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

/** "pas de CACES", "jamais fait de soudure", "no licence": said not to be there. */
export const isDenied = (text: string, start: number): boolean =>
  denial.test(bare(text.slice(Math.max(0, start - 60), start)));

/** A capital inside a sentence, behind a small letter: "my name is Maria". */
export const isOwnName = (text: string, start: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
  /\p{Ll}[,’']?\s?$/u.test(text.slice(Math.max(0, start - 3), start));

const led =
  /\b(?:encadr\p{L}+|manag\p{L}+|supervis\p{L}+|dirig\p{L}+|equipe de|remplac\p{L}+|form(?:er|ez|ait|ais))\s+(?:une equipe de |plusieurs |des |les |de )?(?:(?:\d+|deux|trois|quatre|cinq|six|dix)\s+)?(?:\p{L}+s\s(?:et|,)\s(?:\d+\s)?)?$/iu;

/** People that one leads or trains: "encadrer 2 caristes". */
export const isLed = (text: string, { start, end }: Zone): boolean =>
  /s$|s\s/iu.test(text.slice(start, end)) && led.test(bare(text.slice(Math.max(0, start - 60), start)));

/** Names of who works, more than one of them: `soudeurs`, `agents de tri`, `mechanics`. */
const several =
  /^(?:\p{L}+(?:eur|euse|ier|iere|er|ien|ienne|iste|rice)s|agents|chefs|responsables|employee?s|apprenti?e?s)(?!\p{L})|(?:^|\s)(?:\p{L}+(?:er|or|ist|ian)s|mechanics)$/iu;
/** Who recruits names several without leading them: "nous recherchons des soudeurs". */
const recruits =
  /\b(?:(?:re)?cherch|recrut|embauch|besoin|postes?|hir(?:e|ing)|look(?:s|ing) for|wanted|need)\p{L}*[^.!?\n]*$/iu;
const eitherSex = /^\s*\(?(?:h ?\/ ?f|f ?\/ ?h|m ?\/ ?f)(?!\p{L})/iu;

/** "au contact des soudeurs", "accueil des mécaniciens": other people, not what one is. */
export function isOthers(text: string, { start, end }: Zone): boolean {
  const before = bare(text.slice(Math.max(0, start - 80), start));
  return (
    several.test(bare(text.slice(start, end))) &&
    !recruits.test(before) &&
    !eitherSex.test(text.slice(end, end + 8))
  );
}

const employer = /\b(?:chez|pour le compte d[eu]|(?<!recherche )pour)\s+(?:(?:un|une|mon|ma|des)\s+)?$/iu;
const ownName =
  /(?:\p{Ll}\s(?:Les|Le|La)\s|\b(?:chez|pour|societe|entreprise|ets|etablissements|sarl|sas|groupe|maison)\s+(?:(?:Le|La|Les)\s|L['’])?|\b(?:M|Mme|Mr|Mlle|[Mm]onsieur|[Mm]adame|[eé]l[eè]ve|stagiaire|salari[eé]e?|candidate?|employ[eé]e?)\.?\s+(?:\p{Lu}[\p{L}.'’-]*\s+)?)$/u;
const maker = /\b(?:d['’]un|d['’]une|pour un|pour une|un sous[- ]traitant)\s+$/iu;

/** How a name of a trade is said of an employer: by its own name ("chez Boulanger"), or by its trade ("chez un chaudronnier"). */
export function employerAt(text: string, { start, end }: Zone): 'named' | 'told' | null {
  const before = bare(text.slice(Math.max(0, start - 40), start));
  const isProper = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  if (isProper && ownName.test(before)) return 'named';
  return employer.test(before) || maker.test(before) ? 'told' : null;
}

const machineUse =
  /\b(?:sur|conduite|conduire|conduct\w+|reglages?|regleu\w+|pilotage|utilis\w+|maintenance|entretien|nettoyage|operat\w+|operateur\w*|machines?)(?:\s+(?:de|d['’]|du|des|la|le|les|l['’]|une?|sur|a|plusieurs|\d+)\s?)*\s*$/iu;

/** A name in -euse behind "sur", "conduite de", "réglage de" or in a list in brackets is the machine: "2 ans sur thermoformeuse", "conducteur (soutireuse, étiqueteuse)". */
export const isMachine = (text: string, { start, end }: Zone): boolean => {
  const before = bare(text.slice(Math.max(0, start - 40), start));
  return (
    /^\p{L}+euses?$/iu.test(text.slice(start, end)) &&
    (machineUse.test(before) ||
      /\((?:[^()\n]*,)?\s*$/u.test(before) ||
      /^\s*[,)][^(]*\)/u.test(text.slice(end)))
  );
};
