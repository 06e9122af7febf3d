import { isNamedAfter } from './house-names.ts';
import { bare, type Zone } from './zones.ts';

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
  /^(?:\p{L}+(?:eur|euse|ier|iere|er|ien|ienne|iste|rice)s|(?:forger|mac|bucher|vigner|charr)ons|m[ée]canos|cuistots|vigiles|agents|chefs|responsables|employee?s|apprenti?e?s)(?!\p{L})|(?:^|\s)(?:\p{L}+(?:er|or|ist|ian)s|mechanics)$/iu;
/** One person, of several things: "éleveuse de gibiers", "monteur de chantiers". */
const one =
  /^(?:\p{L}+(?:eur|euse|rice|ier|iere|ien|ienne|iste)|agente?|cheffe?|ouvriere?|employee?)\s(?:de |d['’]|en |sur )/iu;
/** Who recruits names several without leading them: "nous recherchons des soudeurs". */
const recruits =
  /(?<!\b(?:je |j['’]|i ))\b(?:(?:re)?cherch|recrut|embauch|urgent|besoin|postes?|hir(?:e|ing)|look(?:s|ing) for|wanted|need)\p{L}*[^.!?\n]*$/iu;
const eitherSex = /^\s*\(?(?:h ?\/ ?f|f ?\/ ?h|m ?\/ ?f)(?!\p{L})/iu;

/** "au contact des soudeurs", "accueil des mécaniciens": other people, not what one is. */
export function isOthers(text: string, { start, end }: Zone): boolean {
  const before = bare(text.slice(Math.max(0, start - 80), start));
  return (
    several.test(bare(text.slice(start, end))) &&
    !one.test(bare(text.slice(start, end))) &&
    !recruits.test(before) &&
    !eitherSex.test(text.slice(end, end + 24))
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
  if (isProper && (ownName.test(before) || isNamedAfter(text, { start, end }))) return 'named';
  return employer.test(before) || maker.test(before) ? 'told' : null;
}

const machineUse =
  /\b(?:sur|conduite|conduire|conduct\w+|reglages?|regleu\w+|pilotage|utilis\w+|maintenance|entretien|nettoyage|operat\w+|operateur\w*|machines?|montage|assemblage|pose)(?:\s+(?:de|d['’]|du|des|la|le|les|l['’]|une?|sur|a|plusieurs|\d+)\s?)*\s*$/iu;

/** "conduite teilleuse alim + emballeuse": the next machine. */
const machineListed = /(?<!\p{L})(?:conduite|reglage|pilotage)\s[^.,;:\n]{2,40}\s[+&]\s*$/iu;

/** A name in -euse behind "sur", "conduite de", "réglage de" or in a list in brackets is the machine: "2 ans sur thermoformeuse", "conducteur (soutireuse, étiqueteuse)". */
export const isMachine = (text: string, { start, end }: Zone): boolean => {
  const before = bare(text.slice(Math.max(0, start - 40), start));
  return (
    /^\p{L}+(?:euse|i[eè]re)s?$/iu.test(text.slice(start, end)) &&
    (machineUse.test(before) ||
      machineListed.test(before) ||
      /\((?:[^()\n]*,)?\s*$/u.test(before) ||
      /^\s*[,)][^(]*\)/u.test(text.slice(end)))
  );
};

/** Who does something, by the ending. */
const doer =
  /(?<!\p{L})(?!chantier|papier|b[ée]ton|acier|atelier|m[ée]tier|verger|entretien|laiton)\p{L}*(?:m[ée]decin|contrema[iî]tre|cheff?e?|responsable|eur|euse|ier|i[eè]re|iste|ien|ienne|er|[eè]re|on|onne|aire)s?(?!\p{L})/iu;
const hires =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:de|d['’]|en)\s?\p{L}+\s)?(?:bio\s)?(?:re)?(?:cherche|crute|embauche)(?:nt|ons)?\s/iu;
const seeksWork =
  /^\s*(?:\([^)]*\)\s*)?\S+\s+(?:activement\s)?(?:un |une |du |des |de |mon |nouvel(?:le)? )*(?:emplois?|postes?|travail|jobs?|stages?|alternance|cdi|cdd|contrats?|boulot|taff?|missions?|nouve|formation|opportunit|changement|sur|dans|a\b|en)/iu;

/** "Éleveur de porcs cherche salarié": who hires. "Cariste cherche emploi" is who writes. */
export const isHiring = (text: string, { start, end }: Zone): boolean => {
  const after = bare(text.slice(end, end + 60));
  return doer.test(text.slice(start, end)) && hires.test(after) && !seeksWork.test(after);
};

const paperOf =
  /\b(?:licences?|permis|qualif(?:ication)?s?|habilitations?|caces|cartes?|brevets?|formations?|stages?|cours|etudes?|agrements?)\s+(?:(?:de|d['’]|du)\s?)?(?:\p{L}+(?:eur|euse|ien|ienne|iste|ier|iere|er)\s)?$/iu;

/** "ma licence de soudeur", "formation cariste": a paper or a course, no trade. */
export const isOfPaper = (text: string, { start }: Zone): boolean =>
  paperOf.test(bare(text.slice(Math.max(0, start - 30), start)));

const leads =
  /^(?:chef|cheffe|responsable|manager|contrema[iî]tre|direct|adjoint|team|shift|line|supervis|conduc\w* de travaux)/iu;
const standsIn =
  /^\s*(?:\p{L}+\s){0,2}?(?:remplacante?|suppleante?|par interim|en remplacement|occasionnel|ponctuel|a l['’]occasion|stand-in|acting)/iu;
const inHouse = /^\s*(?:interne(?!\w* (?:pendant|de(?!s)|depuis|\d))|occasionnel|benevole|volontaire)/iu;

/** A role beside the trade: "chef de quai par intérim", "formateur interne", "entraîneur bénévole". */
export const isSideRole = (text: string, { start, end }: Zone): boolean => {
  if (/^(?:audit|format)\p{L}+\sinterne$/iu.test(text.slice(start, end))) return true;
  const after = bare(text.slice(end, end + 40));
  return inHouse.test(after) || (leads.test(text.slice(start, end)) && standsIn.test(after));
};

const corrects =
  /^[\s,.?!…]*(?:enfin|ou plut[oô]t|plut[oô]t|non|nn|nan|pardon|je veux dire|i mean|rather|sorry)(?:[\s,.?!…]+(?:enfin|pardon|non|plut[oô]t|une?|d['’]|de|a|an))*[\s,]+$/iu;

/** "couturière, enfin piqueuse": who corrects himself says the second. */
export const withoutCorrected = <T extends Zone>(trades: readonly T[], text: string): T[] =>
  trades.filter(
    (one) => !trades.some((next) => corrects.test(text.slice(one.end, Math.max(one.end, next.start)))),
  );

const doerOf =
  /\b(?:(?:remplac|second|assist|epaul)\p{L}*(?: (?:parfois|des fois|souvent|de temps en temps|occasionnellement))?|avec|par|au|aux|du|nos|notre|vos|leurs?|aupres d[eu]s?)\s+(?:(?:un|une|le|la|les|l['’]|mon|ma|mes|notre|nos|des|autres?)\s?)*$|\b(?:with|by|to)\s+(?:the|an?|our|my)\s+$/iu;

/** "le régleur qui réglait", "le médecin du travail a écrit": other people at work. */
const consulted =
  /^(?:m[ée]decin|pneumologue|dermatologue|psychologue|kin[ée]|ergoth|ophtalm|chirurgien|orthop|cardiologue|rhumatologue|assistante? sociale?)/iu;
const article = /(?<!\p{L})(?:notre (?:ancien(?:ne)? )?|le|la|l['’]|un|une|par|du|au|chez)\s*$/iu;
const isSubject = (text: string, { start, end }: Zone): boolean =>
  article.test(text.slice(Math.max(0, start - 20), start)) &&
  (consulted.test(text.slice(start, end)) ||
    /^\s+(?:qui|ki|k)\s|^,\s(?:M|Mme)\.?\s|^\s+\p{L}{3,}(?:ait|aient)(?!\p{L})|^\s+(?:est venu|m['’]a|nous a)(?!\p{L})/iu.test(
      text.slice(end, end + 24),
    ));

const sold =
  /(?<!\p{L})(?:vente|vendais|vends|vendu|vendait|selling|sold) (?:de |d['’]|des )?[^.;:\n]{0,80}$/iu;

/** "vente de tours, centres d'usinage": what is sold, not who sells. */
export const isSold = (text: string, { start, end }: Zone): boolean =>
  !doer.test(text.slice(start, end)) && sold.test(text.slice(Math.max(0, start - 100), start));

const definite = /(?<!\p{L})(?:le|la|l['’])\s*$/iu;
const isOne =
  /(?<!\p{L})(?:etais|suis|faisais|fais|faisait|fait|faire|etait|ete|cest|c['’ ]est(?: moi)?|comme|metier|poste|joue\p{L}*|moi) (?:(?:un peu|aussi|surtout) )?(?:le|la|l['’])\s*$/iu;

/** "alertez la maintenance et le mouliste": who is told of as known is someone else, where nobody says "j'étais le mouliste". */
const isKnown = (text: string, { start, end }: Zone): boolean => {
  const before = bare(text.slice(Math.max(0, start - 40), start));
  const [first = ''] = text.slice(start, end).split(/[\s’'/-]/u);
  return doer.test(first) && !/ions?$/iu.test(first) && definite.test(before) && !isOne.test(before);
};

const whoWill =
  /(?<!(?<!\p{L})(?:moi|me)\s)(?<!\p{L})qui\s(?:fera|sera|fait|est|[ée]tait)\s(?:le |la |l['’]|un |une )?$/iu;

/** "c'est Nadia qui fera cariste". */
const isWhoWill = (text: string, { start }: Zone): boolean =>
  whoWill.test(text.slice(Math.max(0, start - 24), start));

/** "vous dépendez du chef d’atelier", "navette avec chauffeur", "délivrée par le médecin": someone else at work. */
export const isSomeoneElse = (text: string, { start, end }: Zone): boolean =>
  isSubject(text, { start, end }) ||
  isKnown(text, { start, end }) ||
  isWhoWill(text, { start, end }) ||
  (doer.test(text.slice(start, end)) && doerOf.test(bare(text.slice(Math.max(0, start - 40), start))));

const doerAlone =
  /^(?:\p{L}+(?:eur|euse|rice|(?<!chant|pap|atel|mét|chaud|quart|mort)i[eè]re?|iste|ien|ienne)|(?:boulan|horlo|froma|ména|mena)g[eè]re?|bouch[eè]re?)s?$/iu;

/** Whether one word says who does something: "boulanger" names a gesture only where that trade is the person's. */
export const isDoer = (words: string): boolean => doerAlone.test(words);
