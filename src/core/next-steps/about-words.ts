import { aimed } from './aimed-words.ts';
import type { About, Question } from './call.ts';
import { redeployTexts } from './redeploy-words.ts';

type Language = 'fr' | 'en';
type Asked = Extract<Question, { about: About }>;

/** Who asks, in a sentence before the question. */
function whoAsks({ from, beginner }: About, french: boolean): string {
  if (beginner) return french ? 'Je n’ai pas encore de métier. ' : 'I have no trade yet. ';
  if (from.length === 0) return '';
  const list = from.join(', ');
  if (from.length > 1) return french ? `Mes métiers : ${list}. ` : `My trades: ${list}. `;
  return french ? `Mon métier : ${list}. ` : `My trade: ${list}. `;
}

/** Whether what is aimed at is a trade that one has: it is no project, the industry is. */
const isOwn = ({ trade, from }: About): boolean => trade !== null && from.includes(trade);

/** The industry aimed at, after a colon; nothing where none was said. */
function industryOf({ place }: About, french: boolean): string {
  if (place === null) return '';
  return french ? ` : ${place.fr}` : `: ${place.en}`;
}

/** What is asked of the occupational doctor: of the trade aimed at; failing one, of one's own and of those proposed. */
function fits(about: About, french: boolean): string {
  const { trade, leads } = about;
  const list = aimed({ ...about, place: null }, french);
  if (trade !== null && !isOwn(about))
    return french
      ? `Mon état de santé permet-il ce métier${list} ? Qu’y éviter, que faire aménager ?`
      : `Does my health allow this trade${list}? What to avoid there, what to have adapted?`;
  const own = french
    ? `${whoAsks(about, french)}Que dois-je éviter, et que peut-on aménager à mon poste ?`
    : `${whoAsks(about, french)}What must I avoid, and what can be adapted in my job?`;
  if (leads.length === 0) return own;
  if (leads.length === 1)
    return french
      ? `${own} Ce métier me conviendrait-il${list} ?`
      : `${own} Would this trade suit me${list}?`;
  return french
    ? `${own} Lesquels de ces métiers me conviendraient${list} ?`
    : `${own} Which of these trades would suit me${list}?`;
}

/** One's own trade, in another industry. */
function elsewhere(about: About, french: boolean): string {
  const named = about.from.length > 1;
  const industry = industryOf(about, french);
  if (french) {
    const what = named ? `exercer le métier « ${about.trade ?? ''} »` : 'l’exercer';
    return `Je voudrais ${what} dans une autre industrie${industry}. Pouvons-nous regarder ensemble comment, et ce qui peut le financer ?`;
  }
  const what = named ? `practise the trade “${about.trade ?? ''}”` : 'practise it';
  return `I would like to ${what} in another industry${industry}. Can we look together at how, and at what may fund it?`;
}

function project(about: About, french: boolean): string {
  const { trade, leads } = about;
  const who = whoAsks(about, french);
  const list = aimed(about, french);
  if (trade === null && leads.length > 0)
    return french
      ? `${who}Que pensez-vous de ${leads.length > 1 ? 'ces pistes' : 'cette piste'}${list} ?`
      : `${who}What do you think of ${leads.length > 1 ? 'these leads' : 'this lead'}${list}?`;
  if (isOwn(about)) return `${who}${elsewhere(about, french)}`;
  const wished = list === '' ? industryOf(about, french) : list;
  if (wished === '')
    return french
      ? `${who}Pouvons-nous regarder ensemble mon projet, et ce qui peut le financer ?`
      : `${who}Can we look together at my project, and at what may fund it?`;
  return french
    ? `${who}Mon projet${wished}. Pouvons-nous le regarder ensemble, et voir ce qui peut le financer ?`
    : `${who}My project${wished}. Can we look at it together, and at what may fund it?`;
}

/** Another trade, or the same one elsewhere. */
function otherOf(about: About, french: boolean): string {
  const { trade, leads, from } = about;
  const same = trade === null ? leads.length === 0 : from.length === 0 || isOwn(about);
  if (same) return french ? 'd’une autre industrie' : 'another industry';
  return french ? 'd’un autre métier' : 'another trade';
}

function hires(about: About, french: boolean): string {
  const list = aimed(about, french);
  if (about.beginner)
    return french
      ? `Prenez-vous des personnes qui n’ont pas encore travaillé, en apprentissage ou avec une formation avant l’embauche${list} ?`
      : `Do you take people who have not worked yet, as apprentices or with a course before hiring${list}?`;
  const who = whoAsks(about, french);
  const other = otherOf(about, french);
  return french
    ? `${who}Recrutez-vous${list}, et que demandez-vous à quelqu’un qui vient ${other} ?`
    : `${who}Are you hiring${list}, and what do you ask of somebody from ${other}?`;
}

function tryTrade(about: About, french: boolean): string {
  const { trade, leads, beginner } = about;
  if (beginner)
    return french
      ? 'Puis-je venir voir le travail quelques jours (stage, immersion) avant de m’engager ?'
      : 'May I come and see the work for a few days (placement, immersion) before I commit myself?';
  if (trade === null && leads.length > 1)
    return french
      ? 'Puis-je essayer un de ces métiers quelques jours chez un employeur (immersion, dite PMSMP) ?'
      : 'May I try one of these trades for a few days at an employer’s (immersion, called PMSMP)?';
  if (isOwn(about)) {
    const industry = industryOf(about, french);
    return french
      ? `Puis-je passer quelques jours chez un employeur (immersion, dite PMSMP), pour voir ce qui change${industry} ?`
      : `May I spend a few days at an employer’s (immersion, called PMSMP), to see what differs${industry}?`;
  }
  const list = aimed({ ...about, place: null }, french);
  return french
    ? `Puis-je essayer le métier quelques jours chez un employeur (immersion, dite PMSMP)${list} ?`
    : `May I try the trade for a few days at an employer’s (immersion, called PMSMP)${list}?`;
}

const apprentice = (about: About, french: boolean): string =>
  french
    ? `Quels contrats d’apprentissage préparez-vous${aimed(about, french)} ?`
    : `Which apprenticeships do you prepare${aimed(about, french)}?`;

const texts: Record<Asked['key'], (about: About, french: boolean) => string> = {
  ...{ project, tryTrade, hires, fits, apprentice },
  ...redeployTexts,
};

/** A question that says who asks it and about what. */
export const aboutText = ({ key, about }: Asked, language: Language): string =>
  texts[key](about, language === 'fr');
