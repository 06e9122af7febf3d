import { theTradeOf, tradesInWords } from '../words/trade-said.ts';
import { aimed, thereOf } from './aimed-words.ts';
import type { About, Question } from './call.ts';
import { safetyText } from './gap-words.ts';
import { redeployTexts } from './redeploy-words.ts';

type Language = 'fr' | 'en';
type Asked = Extract<Question, { about: About }>;

const langOf = (french: boolean): Language => (french ? 'fr' : 'en');

/** Who asks, in a sentence before the question, and the papers that they hold. */
function whoAsks({ from, beginner, papers = [] }: About, french: boolean): string {
  const held = papers.map((paper) => paper[langOf(french)]).join(', ');
  const have = held === '' ? '' : `${french ? 'J’ai : ' : 'I have: '}${held}. `;
  if (beginner) return `${french ? 'Je n’ai pas encore de métier. ' : 'I have no trade yet. '}${have}`;
  if (from.length === 0) return have;
  const list = tradesInWords(from);
  if (from.length > 1) return `${french ? `Mes métiers : ${list}. ` : `My trades: ${list}. `}${have}`;
  return `${french ? `Mon métier : ${list}. ` : `My trade: ${list}. `}${have}`;
}

/** Whether what is aimed at is a trade that one has: it is no project, the industry is. */
const isOwn = ({ trade, from }: About): boolean => trade !== null && from.includes(trade);

/** What is asked of the occupational doctor: of the trade aimed at; failing one, of one's own and of those proposed. */
function fits(about: About, french: boolean): string {
  const { trade, leads } = about;
  if (trade !== null && !isOwn(about)) {
    const that = theTradeOf(trade, langOf(french));
    return french
      ? `${whoAsks(about, french)}Mon état de santé permet-il ${that} ? Qu’y éviter, que faire aménager ?`
      : `${whoAsks(about, french)}Does my health allow ${that}? What to avoid there, what to have adapted?`;
  }
  const own = french
    ? `${whoAsks(about, french)}Que dois-je éviter, et que peut-on aménager à mon poste ?`
    : `${whoAsks(about, french)}What must I avoid, and what can be adapted in my job?`;
  const [only, ...more] = leads;
  if (only === undefined) return own;
  if (more.length === 0) {
    const that = theTradeOf(only, langOf(french));
    return french
      ? `${own} ${that.charAt(0).toUpperCase()}${that.slice(1)} me conviendrait-il ?`
      : `${own} Would ${that} suit me?`;
  }
  return french
    ? `${own} Lesquels de ces métiers me conviendraient : ${tradesInWords(leads)} ?`
    : `${own} Which of these trades would suit me: ${tradesInWords(leads)}?`;
}

/** One's own trade, in another industry. */
function elsewhere(about: About, french: boolean): string {
  const { trade, from, place } = about;
  const there =
    place === null ? (french ? ' dans une autre industrie' : ' in another industry') : thereOf(about, french);
  const named = from.length > 1 ? theTradeOf(trade ?? '', langOf(french)) : null;
  return french
    ? `Je voudrais ${named === null ? 'l’exercer' : `exercer ${named}`}${there}. Pouvons-nous regarder ensemble comment, et ce qui peut le financer ?`
    : `I would like to practise ${named ?? 'it'}${there}. Can we look together at how, and at what may fund it?`;
}

function project(about: About, french: boolean): string {
  const { trade, leads, place } = about;
  const who = whoAsks(about, french);
  if (isOwn(about)) return `${who}${elsewhere(about, french)}`;
  const there = thereOf(about, french);
  if (trade !== null)
    return french
      ? `${who}Je vise ${theTradeOf(trade, 'fr')}${there}. Pouvons-nous regarder ensemble ce projet, et ce qui peut le financer ?`
      : `${who}I am aiming at ${theTradeOf(trade, 'en')}${there}. Can we look at this project together, and at what may fund it?`;
  if (leads.length > 0)
    return french
      ? `${who}Que pensez-vous de ${leads.length > 1 ? 'ces pistes' : 'cette piste'}${there} : ${tradesInWords(leads)} ?`
      : `${who}What do you think of ${leads.length > 1 ? 'these leads' : 'this lead'}${there}: ${tradesInWords(leads)}?`;
  if (place !== null)
    return french
      ? `${who}Je voudrais travailler${there}. Pouvons-nous regarder ensemble ce projet, et ce qui peut le financer ?`
      : `${who}I would like to work${there}. Can we look at this project together, and at what may fund it?`;
  return french
    ? `${who}Pouvons-nous regarder ensemble mon projet, et ce qui peut le financer ?`
    : `${who}Can we look together at my project, and at what may fund it?`;
}

/** Another trade, or the same one elsewhere. */
function otherOf(about: About, french: boolean): string {
  const { trade, leads, from } = about;
  const same = trade === null ? leads.length === 0 : from.length === 0 || isOwn(about);
  if (same) return french ? 'd’une autre industrie' : 'another industry';
  return french ? 'd’un autre métier' : 'another trade';
}

function hires(about: About, french: boolean): string {
  const what = isOwn(about)
    ? `${french ? ' pour ce métier' : ' for this trade'}${thereOf(about, french)}`
    : aimed(about, french);
  if (about.beginner)
    return french
      ? `Prenez-vous des personnes qui n’ont pas encore travaillé, en apprentissage ou avec une formation avant l’embauche${what === '' ? '' : `,${what}`} ?`
      : `Do you take people who have not worked yet, as apprentices or with a course before hiring${what}?`;
  const who = whoAsks(about, french);
  const other = otherOf(about, french);
  return french
    ? `${who}Recrutez-vous${what} ? Que demandez-vous à quelqu’un qui vient ${other} ?`
    : `${who}Are you hiring${what}? What do you ask of somebody from ${other}?`;
}

/** What is tried, or seen where one does it already; the question before has named the trade. */
function tried({ trade, leads }: About, french: boolean): string {
  if (trade === null && leads.length > 1) return french ? 'un de ces métiers' : 'one of these trades';
  if (trade === null && leads.length === 0) return french ? 'un métier' : 'a trade';
  return french ? 'ce métier' : 'this trade';
}

const immersion = { fr: 'immersion, dite PMSMP', en: 'immersion, called PMSMP' };
/** Without that agreement, daily allowances are at risk. */
const onLeave = {
  fr: 'je suis en arrêt : essai encadré, avec l’accord de l’assurance maladie',
  en: 'I am on sick leave: “essai encadré”, agreed by the health insurance fund',
};

/** A few days at an employer's, asked of an adviser; of the employer itself where it is `here`. */
function trying(about: About, french: boolean, here: boolean): string {
  if (about.beginner)
    return french
      ? 'Puis-je venir voir le travail quelques jours (stage, immersion) avant de m’engager ?'
      : 'May I come and see the work for a few days (placement, immersion) before I commit myself?';
  const how = about.sickLeave === true ? onLeave : immersion;
  const where = french
    ? `${here ? 'chez vous' : 'chez un employeur'} (${how.fr})`
    : `${here ? 'at your company' : 'at an employer’s'} (${how.en})`;
  if (isOwn(about)) {
    const said = french ? ' d’une industrie à l’autre' : ' from one industry to another';
    const there = here || about.place === null ? said : thereOf(about, french);
    return french
      ? `Puis-je passer quelques jours ${where}, pour voir ce qui change${there} ?`
      : `May I spend a few days ${where}, to see what differs${there}?`;
  }
  return french
    ? `Puis-je essayer ${tried(about, french)} quelques jours ${where} ?`
    : `May I try ${tried(about, french)} for a few days ${where}?`;
}

const apprentice = (about: About, french: boolean): string =>
  french
    ? `Quels contrats d’apprentissage préparez-vous${aimed(about, french)} ?`
    : `Which apprenticeships do you prepare${aimed(about, french)}?`;

const trains = (about: About, french: boolean): string =>
  french
    ? `${whoAsks(about, french)}Quelles formations préparez-vous${aimed(about, french)}, et comment s’y inscrire ?`
    : `${whoAsks(about, french)}Which courses do you give${aimed(about, french)}, and how does one enrol?`;

const safety = (about: About, french: boolean): string =>
  `${whoAsks(about, french)}${safetyText(about, french)}`;

const texts: Record<Asked['key'], (about: About, french: boolean) => string> = {
  ...{ project, hires, fits, apprentice, trains, safety },
  tryTrade: (about, french) => trying(about, french, false),
  tryHere: (about, french) => trying(about, french, true),
  ...redeployTexts,
};

/** A question that says who asks it and about what. */
export const aboutText = ({ key, about }: Asked, language: Language): string =>
  texts[key](about, language === 'fr');
