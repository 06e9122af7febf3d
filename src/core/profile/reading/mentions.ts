import { clausesOf, membersOf, sentencesOf } from './clauses.ts';
import { employerAt } from './others.ts';
import { bare, type Zone } from './zones.ts';

/** Who does something, by the ending of the first word. */
const doer =
  /^(?!chantier|papier|b[ée]ton|acier|atelier|m[ée]tier|verger|entretien|laiton)(?:\p{L}+(?:eur|euse|ier|i[eè]re|iste|ien|ienne|rice|aire|ant|ante|man)s?|agente?|chef|cheffe|ma[çc]onn?e?|employ[ée]e?|aide|commis|baker|welder|driver|nurse|butcher|carpenter|\p{L}{3,}er)(?!\p{L})/iu;

const determiner =
  /(?<!\p{L})(?:une?|le|la|l['’]|les|des|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs?|chaque|plusieurs|quelques|autres?|deux|trois|quatre|cinq|six|the|our|their|his|her|every|another)\s?(?:(?:autre|bon|bonne|jeune|nouvel|nouveau|nouvelle|vieux|petit|ancien|ancienne|apprentie?s?|other)\s)?$/iu;
/** What may stand between who one is and a determiner: "j'étais un soudeur", "c'est le cariste", "faire le maçon". */
const copula =
  /(?<!\p{L})(?:suis|etais|etait|est|es|ete|etre|sommes|devenue?|devient|reste|restee?|fais|faisais|faisait|fait|faire|comme|moi|pardon|non|plutot|enfin|appelle|joue\p{L}*|am|was|is|as|been|being|be|became|worked as|s['’ ]?agit d['’]|(?:metier|poste|emploi|travail|boulot|profession|qualite|role|fonction)s? d['’]|g|jetais|jete|chui|jsuis?)\s(?:(?:un peu|aussi|surtout|moi[- ]meme|deja|d['’]abord|encore|toujours)\s)?(?:une?|le|la|l['’]|les|des|a|an|the)?\s?(?:(?:autre|bon|bonne|jeune|nouvel|nouveau|nouvelle|vieux|petit|ancien|ancienne|apprentie?)\s)?$/iu;
const hires =
  /(?<!\p{L})(?:(?:re)?cherch\p{L}*|recrut\p{L}*|embauch\p{L}*|besoin|postes?|offre|wanted|hiring|looking|hire|need\p{L}*)(?!\p{L})/iu;

/** "un cariste passe le matin": in French who is told of takes a determiner, what one is takes none. */
function isSomebody(text: string, { start, end }: Zone): boolean {
  const words = bare(text.slice(start, end));
  if (!doer.test(words)) return false;
  const before = bare(text.slice(Math.max(0, start - 70), start));
  if (!determiner.test(before) || copula.test(before) || employerAt(text, { start, end }) !== null)
    return false;
  const clause = sentenceOf(text, start);
  return !hires.test(bare(text.slice(clause.start, start)));
}

const sentenceOf = (text: string, start: number): Zone => holding(sentencesOf(text), start);
const clauseOf = (text: string, start: number): Zone => holding(clausesOf(text), start);
const memberOf = (text: string, start: number): Zone => holding(membersOf(text), start);

function holding(zones: readonly Zone[], at: number): Zone {
  return zones.find((zone) => at >= zone.start && at < zone.end) ?? { start: at, end: at };
}

/** What of a trade is exercised: "poste de soudeur", "huit ans de soudeur". */
const exercised =
  /^(?:postes?|emplois?|metiers?|travail|boulot|taff?|jobs?|contrats?|missions?|cdi|cdd|interim|ans?|annees?|mois|moi|experiences?|parcours|carriere|passe|fonctions?|titre|statut|qualite|profession|activite|role|place|recherche|equipe|saisons?|semaines?|debut|formation|diplome|puis|ensuite|aussi|ainsi|surtout|notamment|egalement|avant|apres|c[ae]p|bep|bac|pro|bts|brevet|niveau|competences?|temps|vie|tout|plein|specialite|compte|fin|en|chef|cheffe|responsable|agente?|aide|apprenti|apprentie|apprentissage|alternance|stage|bases?|savoir|pratique|technique|techniques|gestes|celle|celui|ceux)$/iu;
const complement = /(?<![\p{L}'’])(\p{L}{3,})\s(?:de\s|d['’]\s?)$/iu;

/** "des outils de maçon", "fils de boulanger": behind a noun that is no work, a trade says whose or of what sort. */
function saysWhose(text: string, { start, end }: Zone): boolean {
  if (!doer.test(bare(text.slice(start, end)))) return false;
  const [, noun = ''] = complement.exec(bare(text.slice(Math.max(0, start - 40), start))) ?? [];
  return noun !== '' && !exercised.test(noun);
}

/** Verbs of what would or will be. With accents: "gérais" is of the past. */
const notYet =
  /(?<!\p{L})(?:(?!(?:g|op|lib|coop)er)\p{L}+erai(?:s|t|ent)|(?:se|au|pour|fe|i|sau|voud|dev|faud|ver|plai|viend|conviend|tiend|prend|permett|suffi|di|deviend)r?rai(?:s|t|ent)|serais?|serait|aurait|aurais|irait|irais|plairait|dirait|(?:je|j['’]) ?(?:se|au|deviend|voud|fe|pour|i)rai|que je (?:sois|devienne|fasse)|je vais (?:commencer|[êe]tre|devenir|passer|suivre|d[ée]buter|faire|entrer|me)|would|could be|might|will be|i['’]ll)(?!\p{L})/iu;
/** Whether a verb of a stretch is of what would or will be. */
export const isNotYet = (text: string): boolean => notYet.test(text);
const lasting = /\d|(?<!\p{L})(?:ans?|ann[ée]es?|years?|mois|months?)(?!\p{L})/iu;

const provided = /^[.!?\s•\n–-]*(?:si|if)\s(?:je|j['’]|on|possible|vous|c['’]est|i|you)(?!\p{L})/iu;
/** How far a verb of what might be is looked for, where people put no comma. */
const nearby = 60;

/** "Le métier de cariste me plairait": a verb of what might be, in a clause that tells no time. */
function isSupposed(text: string, { start }: Zone): boolean {
  const sentence = sentenceOf(text, start);
  if (
    provided.test(text.slice(sentence.start, start)) &&
    !lasting.test(text.slice(sentence.start, sentence.end))
  )
    return true;
  const { start: from, end } = memberOf(text, start);
  const member = text.slice(Math.max(from, start - nearby), Math.min(end, start + nearby));
  return notYet.test(member) && !lasting.test(member);
}

/** "vers cariste": where one goes. */
const towards =
  /(?<!\p{L})(?:vers|towards?) (?:(?:un |le |du |des )?(?:postes?|metiers?|emplois?) (?:de |d['’])|une? |le |la |l['’])?$/iu;

const past =
  /(?<!\p{L})(?:suis|etais|etait|ete|travaill\p{L}*|bosse|boss\p{L}*|exerc\p{L}*|was|worked|am|been)(?!\p{L})/iu;

/** "Pourquoi pas cariste ?": a question, of which nothing says that one was it. */
function isAsked(text: string, { start }: Zone): boolean {
  const { start: from, end } = sentenceOf(text, start);
  if (!/^\s*\?/u.test(text.slice(end))) return false;
  const clause = clauseOf(text, start);
  const said = bare(text.slice(Math.max(from, clause.start), start));
  return !past.test(said) && !lasting.test(text.slice(from, end));
}

const judged =
  /^(?:\s\p{L}+){0,2}\s*[,:]\s*(?:(?:mais|bof|franchement)\s)?(?:(?:[çc]a|cela|c['’]est)(?=[^.,;!?\n]*(?<!\p{L})(?:pas|plus|jamais|trop|non|bof|rien|plairait|irait|tente|int[ée]resse|dirait|serait)(?!\p{L}))|trop|non|pas|jamais|bof|impossible|(?:je|j) (?:ne|aime|n)|je n['’]\p{L}+|j['’]aime|aucun|peut)(?!\p{L})/iu;
const headOfClause = /(?:^|[.!?\n;•]\s*|[-–—]\s*)(?:une?\s|le\s|la\s)?$/iu;

/** "Cariste : trop physique", "Maçon, je n'ai plus le dos": what is spoken of, and what is thought of it. */
function isJudged(text: string, { start, end }: Zone): boolean {
  const before = bare(text.slice(Math.max(0, start - 20), start));
  const rest = text.slice(end, sentenceOf(text, start).end);
  return headOfClause.test(before) && judged.test(rest) && !lasting.test(rest);
}

/** A trade that the grammar of its sentence only mentions: another person's, somebody's tools, what might be, what is asked. */
export const isMentioned = (text: string, place: Zone): boolean =>
  isSomebody(text, place) ||
  saysWhose(text, place) ||
  isSupposed(text, place) ||
  towards.test(bare(text.slice(Math.max(0, place.start - 40), place.start))) ||
  isAsked(text, place) ||
  isJudged(text, place);
