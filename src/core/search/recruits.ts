import { arePeople, saysNobodyComes, soughtIn } from './seeks-people.ts';

const hires = String.raw`recrut(?:e|er|ons)|embauch(?:e|er|ons)`;
const wants = String.raw`(?:cherch\p{L}*|veux|veut|voulons|voudr\p{L}*|dois|doit|devons|souhait\p{L}*|essa\p{L}*|ai besoin|avons besoin|peine\p{L}*)(?: (?:à|a|de|pour))?`;
const who = String.raw`(?:(?:je|nous|on) |j['’] ?)`;
/** Who says to recruit, from the first word on: "qui recrute", "me faire embaucher" are of who seeks work. */
const recruits = new RegExp(
  String.raw`^(?:bonjour[, ]+)?(?:(?:je suis |un |une |i am |an )*(?:employeur|employer|chef d['’]entreprise)s?(?:[, ]+(?:je |on |nous )?(?:cherch\p{L}+|${hires}))?|${who}(?:${wants} )?(?:${hires})|(?:recruter|embaucher)|(?:recrute|embauche)(?= (?:un|une|des|du|\d))|(?:(?:i|we)(?: am|['’]m| are|['’]re)? )?(?:(?:want|need|look|looking|trying) to )?(?:hir(?:e|ing)|recruit(?:ing)?))(?![\p{L}])(?<whom>.*)$`,
  'iu',
);
const little =
  /^(?:[\s,:;.-]|(?:un|une|des|du|de|d['’]|la|le|les|l['’]|deux|trois|quatre|cinq|dix|plusieurs|quelques|nos|mes|a|an|some|two|three|our|my|\d+)(?![\p{L}]))+/iu;
/** What is said of how, when or where one recruits. */
const around =
  /(?:^|[\s,;.!?-]+)(?:introuvables?|difficiles? à (?:trouver|recruter)|rares?|en tension|en urgence|urgent|vite|rapidement|motivée?s?|expérimentée?s?|qualifiée?s?|hard to find|quickly|qui .*|depuis .*|(?:et )?personne .*|(?:mais |et )?(?:je|on|nous) (?:ne |n['’])?trouv.*|(?:mais )?(?:pas|aucun) (?:de )?candidat.*|nobody .*|(?:pour|dans|chez|for|in) (?:mon|ma|mes|notre|nos|my|our) .*|mais .*|et (?:je|on|nous) .*)$/iu;

/** "employeur en biscuiterie, je cherche des techniciens": whose firm it is, before whom one seeks. */
const firm = new RegExp(
  String.raw`^[^,;.]*[,;.] *(?:je |on |nous )?(?:${hires}|${wants})(?!\p{L}) *(?:trouver )?`,
  'iu',
);

function bare(whom: string): string {
  const text = whom.replace(firm, '').replace(little, '').trim();
  const kept = text.replace(around, '').trim();
  return kept === text ? text.replace(/[\s,;.!?]+$/u, '') : bare(kept);
}

const whomIn = (typed: string): string | undefined => recruits.exec(typed.trim())?.groups?.whom;

/** Who owns a firm or leads it: beside a wish to recruit, they recruit. */
const owns =
  /^(?:bonjour[, ]+)?(?:(?:j['’ ]?ai|on a|nous avons|je (?:poss[èe]de|dirige|tiens|g[èe]re)|i (?:own|have|run)|we (?:own|have|run)) (?:(?:un|une|mon|ma|notre|a|an|my|our) )(?!.*(?:dipl[ôo]me|formation|exp[ée]rience|cap|bac|bts|years?|degree))|(?:je suis |i am |i['’]m )?(?:la |le |the )?(?:patron(?:ne)?|g[ée]rante?|dirigeante?|propri[ée]taire|directeur|directrice|chef(?:fe)?(?= d['’]entreprise)|owner|boss|manager) (?:de |d['’ ]|du |des |of ))/iu;
/** Who hires in a firm, whatever it is: beside words that seek people, they recruit. */
const leads =
  /^(?:bonjour[, ]+)?(?:je suis |i am |i['’]m )?(?:la |le |un |une |the |an? )?(?:patron(?:ne)?|g[ée]rante?|dirigeante?|employeu(?:r|se)|d\.?r\.?h|rh|(?:responsable|directeur|directrice|charg[ée]e?) (?:des )?(?:rh|ressources humaines)|(?:responsable|directeur|directrice|chef(?:fe)?) (?:de |d['’ ])?(?:la )?(?:production|atelier|site|usine|fabrication|entreprise|maintenance|[ée]tablissement)|artisan(?:e)?|tpe|pme|hr|(?:hr|plant|production|works) manager)(?![\p{L}])/iu;
/** "j’ai une fonderie, je recrute": the other field says whom. */
const alsoRecruits =
  /(?<!\p{L})(?:je|j['’]|on|nous|i|we) ?(?:recrut|embauch|cherch(?:e|ons) (?:du monde|des gens|du personnel)|hir|am hiring|are hiring)/iu;
/** What one who recruits wishes for: people. */
const finds =
  /^(?:(?:je |nous |on )?(?:veux|voudrais|cherche|cherchons|dois|to )? ?(?:[àa] )?)(?:trouver|chercher|find|get|avoir)(?= )(?<whom>.*)$/iu;
/** "trouver un travail": one's own. */
const ownWork =
  /^ (?:un |une |du |de l['’]|le |a |an |my |some )*(?:travail|emploi|boulot|job|taf|m[ée]tier|poste|formation|stage|autre|repreneur|work|secteur|industrie)/iu;
/** Any people: no trade is said. */
const anybody =
  /^(?:(?:(?:du|des|de|le|les|mon|mes|quelques|plus) )*(?:personnels?|gens|monde|salari[ée]s?|employ[ée]s?|bras|main[- ]d['’]?[œo]e?uvre|candidats?|gars|filles|people|staff|workers?|employees|personnes?)(?: (?:d['’]autres? (?:m[ée]tiers?|secteurs?|industries?)|d['’]ailleurs|motiv[ée]e?s?|s[ée]rieu(?:x|ses?)|form[ée]e?s?|from other (?:trades|industries)))*|quelqu['’]un|someone|somebody)$/iu;
/** Where one recruits, and no one: "dans une fonderie". */
const where = /^(?:dans|pour|chez|en|in|for) .*$/iu;

/** "des gens pour conduire les lignes": what those that one seeks are to do, with the hand. */
const toDo =
  /^ ?(?:qui (?:sachent?|savent|sauraient) |pour |capables? (?:de |d['’] ?)|who can |to )(?<what>(?:\p{L}+(?:er|ir|re)(?= )|(?<=(?:can|to) )\p{L}+ ).*)$/iu;
/** What people sought are to do, in the words after them; empty where these do not say it. */
const whatToDo = (after: string): string => toDo.exec(after)?.groups?.what ?? '';

const whomFound = (typed: string): string | undefined => {
  const whom = finds.exec(typed.trim())?.groups?.whom;
  return whom === undefined || ownWork.test(whom) ? undefined : whom;
};

/** "des gens pour nettoyer les cuves": what they are to do. */
const peopleTo =
  /^(?:gens|monde|personnels?|personnes?|people|someone|quelqu['’]un) (?:pour (?=\p{L}+(?:er|ir|re) )|(?:who can|to) )/iu;
/** Whom words say, bare: empty where they say anybody, or only where. */
const namedIn = (whom: string): string =>
  bare(whom).replace(peopleTo, '').replace(anybody, '').replace(where, '');

const isLeader = (typed: string): boolean => owns.test(typed.trim()) || leads.test(typed.trim());

/** What stands before the name of the firm of who recruits: "j’ai une", "employeur en", "je recrute pour ma". */
const ofFirm =
  /^(?:bonjour[, ]+)?(?:(?:j['’ ]?ai|on a|nous avons|je (?:poss[èe]de|dirige|tiens|g[èe]re)|i (?:own|have|run)|we (?:own|have|run)) |(?:je suis |i am |i['’]m )?(?:(?:un|une|la|le|the|an?) )?(?:(?:patron(?:ne)?|g[ée]rante?|dirigeante?|propri[ée]taire|employeu(?:r|se)|d\.?r\.?h|rh|(?:responsable|directeur|directrice|chef(?:fe)?)(?: (?:des? |d['’]) ?(?:rh|ressources humaines|production|atelier|entreprise|maintenance))?|pme|tpe|employer|owner|boss|hr|manager) )(?:de |d['’ ]|du |des |en |dans |chez |of |in )?|.*?(?<!\p{L})(?:pour|dans|chez|for|in) (?=(?:mon|ma|mes|notre|nos|une?|my|our|an?) ))(?:l['’] ?|(?:une?|mon|ma|mes|notre|nos|la|le|an?|the|my|our) )?(?:(?:petite?s?|grande?s?|small|big) )?(?<firm>[^,;.!?]+?)(?=[,;.!?]| (?:et|qui|je|on|nous|and|dans|[àa]|en|pour) |$)/iu;

/** What any firm has: no name of one. */
const ofAnyFirm =
  /^(?:production|atelier|maintenance|site|usine|fabrication|entreprise|bo[iî]te|pme|tpe|rh|ressources humaines|[ée]tablissement|firm|company|plant|factory|business)s?$/iu;

/** The firm of who recruits, as typed: "fromagerie"; empty where neither field says it. */
export const firmSaid = (does: string, wishes: string): string =>
  [does, wishes]
    .map((typed) => ofFirm.exec(typed.trim())?.groups?.firm?.trim() ?? '')
    .find((firm) => firm !== '' && !ofAnyFirm.test(firm)) ?? '';

/** Whether the words of a field are of who recruits. */
export const saysRecruiting = (typed: string): boolean =>
  whomIn(typed) !== undefined || soughtIn(typed, isLeader(typed)) !== undefined || saysNobodyComes(typed);

/**
 * Whom the two fields of the home page recruit, as typed: "je recrute" and the trade in the other field, or all in one; empty where no trade
 * is said, null where nobody is recruited. A trade one does beside "recruter" alone recruits nobody.
 */
export function recruited(does: string, wishes: string): string | null {
  const first = whomIn(does);
  const second = whomIn(wishes);
  if (first !== undefined) return namedIn(first) || namedIn(second ?? whomFound(wishes) ?? wishes);
  const sought = soughtOf(does, wishes, second);
  if (sought !== undefined) return namedIn(sought);
  if (second === undefined) return null;
  const whom = namedIn(second);
  return whom === '' && does.trim() !== '' ? null : whom;
}

/** Whom words after "je cherche des gens" name: by their trade, or by what they are to do. */
const doneBy = (said: string): string => whatToDo(said) || namedIn(said);

/** Whom who leads a firm seeks, or anyone who says that nobody is found; undefined where nobody is sought. */
function soughtOf(does: string, wishes: string, second: string | undefined): string | undefined {
  const isHead = isLeader(does);
  const also = alsoRecruits.exec(does);
  const said = also === null ? undefined : does.slice(also.index + also[0].length).replace(/^\p{L}*/u, '');
  const lacks = saysNobodyComes(does) || saysNobodyComes(wishes);
  const plain = arePeople(wishes) ? wishes : undefined;
  const here = soughtIn(does, isHead);
  if (here !== undefined) return here;
  if (isHead) {
    const found = second ?? whomFound(wishes) ?? soughtIn(wishes, true) ?? plain;
    // "recruter des gens d’ailleurs" names nobody: the other field may say what they are to do.
    if (found !== undefined) return namedIn(found) === '' && said !== undefined ? doneBy(said) : found;
    if (said !== undefined) return doneBy(said) || wishes;
    return lacks ? '' : undefined;
  }
  if (does.trim() === '' || lacks) return soughtIn(wishes, false) ?? (lacks ? (plain ?? '') : undefined);
  return undefined;
}
