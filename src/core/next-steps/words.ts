import { theTradeOf, tradesInWords } from '../words/trade-said.ts';
import { aboutText } from './about-words.ts';
import { avoidedToAdviser, avoidedToEmployer } from './avoided-words.ts';
import type { Call, Question } from './call.ts';
import { gapText } from './gap-words.ts';
import type { StepReason } from './steps.ts';

type Language = 'fr' | 'en';

const list = (items: readonly string[], before: string, after: string): string =>
  items.map((item) => `${before}${item}${after}`).join(', ');
const fr = (items: readonly string[]): string => list(items, '« ', ' »');
const en = (items: readonly string[]): string => list(items, '“', '”');

/** What a course is for, as far as the answer says it. */
function fundedText(
  { title, trade }: { title: string | null; trade: string | null },
  french: boolean,
): string {
  if (title !== null) return french ? `pour ${fr([title])}` : `for ${en([title])}`;
  if (trade !== null)
    return french ? `pour apprendre ${theTradeOf(trade, 'fr')}` : `to learn ${theTradeOf(trade, 'en')}`;
  return french ? 'pour une formation' : 'for a course';
}

/** What a course towards another trade is for: one of those proposed, where none is chosen. */
function transitionText(
  { title, trade, leads }: Extract<Question, { key: 'transition' }>,
  french: boolean,
): string {
  const [only, ...more] = leads;
  if (title !== null || trade !== null) return fundedText({ title, trade }, french);
  if (only === undefined)
    return french ? 'pour une formation à un autre métier' : 'for a course towards another trade';
  if (more.length === 0) return fundedText({ title, trade: only }, french);
  return french
    ? `pour apprendre l’un de ces métiers (${tradesInWords(leads)})`
    : `to learn one of these trades (${tradesInWords(leads)})`;
}

/** What to ask, in the person's words. */
export function questionText(question: Question, language: Language): string {
  const french = language === 'fr';
  const say = (one: string, other: string): string => (french ? one : other);
  switch (question.key) {
    case 'assess':
      return say(
        `Puis-je faire évaluer par la VAE, sans suivre toute la formation : ${fr(question.blocs)} ?`,
        `May I have these assessed by VAE, without the whole course: ${en(question.blocs)}?`,
      );
    case 'assessWhere':
      return say(
        `Comment faire évaluer ce que je sais déjà faire : ${fr(question.blocs)} ?`,
        `How can I have assessed what I already know how to do: ${en(question.blocs)}?`,
      );
    case 'learn':
      return say(
        `Où et quand apprendre : ${fr(question.blocs)} ?`,
        `Where and when to learn: ${en(question.blocs)}?`,
      );
    case 'pay':
      return say(
        `Qui peut payer la formation pour : ${fr(question.blocs)} ?`,
        `Who may pay for the course for: ${en(question.blocs)}?`,
      );
    case 'routes':
      return say(
        'Par quelles voies y accède-t-on (formation, VAE, alternance) ?',
        'By which routes can one get it (course, VAE, work-study)?',
      );
    case 'routesToLearn':
      return say(
        'Par quelles voies l’apprendre (apprentissage, formation) ?',
        'By which routes can one learn it (apprenticeship, course)?',
      );
    case 'routesOfBranch':
      return say(
        'Par quelles voies y accède-t-on (formation, alternance), et comment l’expérience y est-elle reconnue ?',
        'By which routes can one get it (course, work-study), and how is experience recognised for it?',
      );
    case 'prerequisites':
      return say(
        'Y a-t-il des conditions pour entrer en formation ou pour être certifié ?',
        'Are there conditions to enter the course or to be certified?',
      );
    case 'session':
      return say(
        'Quand est la prochaine session, et combien de temps dure-t-elle ?',
        'When is the next session, and how long does it last?',
      );
    case 'renewal':
      return say(
        'Ce certificat est-il toujours délivré, et jusqu’à quand ?',
        'Is this certificate still awarded, and until when?',
      );
    case 'endsSoon':
      return say(
        `L’enregistrement finit le ${question.date.split('-').reverse().join('/')} : sera-t-il renouvelé, ou remplacé par quoi ?`,
        `The registration ends on ${question.date}: will it be renewed, or replaced by what?`,
      );
    case 'partial':
      return say(
        'Peut-on ne suivre que ces blocs, après un positionnement ?',
        'Can one take these blocs only, after a positioning test?',
      );
    case 'noDiploma':
      return say(
        'Peut-on y entrer sans diplôme, et que faut-il savoir avant ?',
        'Can one start without a diploma, and what must one know before?',
      );
    case 'findsEmployer':
      return say(
        'Aidez-vous à trouver un employeur, et quand faut-il s’inscrire ?',
        'Do you help to find an employer, and when must one enrol?',
      );
    case 'branchFunds':
      if (question.hired)
        return say(
          `Si un employeur de votre branche m’embauche, que peut-elle payer ${fundedText(question, french)} (alternance, formation au poste), et qui dépose le dossier ?`,
          `If an employer of your branch hires me, what may it pay ${fundedText(question, french)} (work-study, training at the job), and who files the application?`,
        );
      return say(
        `Que prend en charge la branche ${fundedText(question, french)}, et qui dépose le dossier ?`,
        `What does the branch pay ${fundedText(question, french)}, and who files the application?`,
      );
    case 'transition': {
      const what = transitionText(question, french);
      return say(
        `Ai-je droit à un projet de transition professionnelle (PTP) ${what}, et quand déposer le dossier ?`,
        `May I have a professional transition project (PTP) ${what}, and when must I file the application?`,
      );
    }
    case 'opcoToday':
      return say(
        'Tant que je suis en poste ailleurs, est-ce l’Opco de mon employeur (son IDCC est sur ma fiche de paie) qui peut payer, et par qui passe la demande ?',
        'While I am in post elsewhere, is it the Opco of my employer (its IDCC is on my payslip) that may pay, and who makes the request?',
      );
    case 'whoPays':
      return say(
        'D’ici là, qui peut payer une formation : l’Opco de mon employeur si je suis en poste, France Travail si je cherche un emploi ?',
        'Until then, who may pay for a course: the Opco of my employer if I am in post, France Travail if I am looking for a job?',
      );
    case 'branchSessions':
      return say(
        'Des formations avant embauche (préparation opérationnelle à l’emploi, POEC ou POEI) ou des contrats en alternance s’ouvrent-ils près de chez moi ?',
        'Are there courses before hiring (“préparation opérationnelle à l’emploi”, POEC or POEI) or work-study contracts near me?',
      );
    case 'candidates': {
      const said =
        question.trade === null ? '' : ` ${french ? 'pour' : 'for'} ${theTradeOf(question.trade, language)}`;
      if (question.from.length === 0)
        return say(
          `Je recrute${said}. Qui fait les mêmes gestes dans un autre métier, près d’ici ?`,
          `I am recruiting${said}. Who does the same gestures in another trade, near here?`,
        );
      return say(
        `Je recrute${said}. Qui, près d’ici, vient de l’un de ces métiers : ${tradesInWords(question.from)} ?`,
        `I am recruiting${said}. Who, near here, comes from one of these trades: ${tradesInWords(question.from)}?`,
      );
    }
    case 'trainBefore':
      return say(
        'Peut-on former la personne avant l’embauche (POEI), et quel dossier dois-je déposer ?',
        'Can the person be trained before hiring (POEI), and what must I file?',
      );
    case 'welcome':
      return say(
        'Puis-je l’accueillir d’abord quelques jours (immersion, dite PMSMP) ?',
        'May I first take the person in for a few days (work immersion, called PMSMP)?',
      );
    case 'avoided':
      return avoidedToEmployer(question, language);
    case 'onlyMissing':
      return say(
        'Peut-on ne suivre que ce qui manque, après un positionnement ?',
        'Can one take only what is missing, after a positioning test?',
      );
    case 'learnHere':
    case 'learnGestures':
    case 'permitsHere':
    case 'permits':
      return gapText(question, french);
    case 'avoids':
      return avoidedToAdviser(question.settings, language);
    case 'dayHours':
      return say('Y a-t-il des postes en horaires de journée ?', 'Are there jobs with day hours?');
    case 'written':
      return say(
        'Pouvez-vous l’écrire, pour que mon conseiller et un employeur en tiennent compte ?',
        'Can you write it down, so that my adviser and an employer take it into account?',
      );
    default:
      return aboutText(question, language);
  }
}

const roles: Record<Call['role'], Record<Language, string>> = {
  certifier: { fr: 'Le certificateur', en: 'The certifier' },
  'title-centre': {
    fr: 'Un centre agréé pour ce titre, sur la fiche officielle',
    en: 'A centre approved for this title, on the official record',
  },
  'diploma-centre': {
    fr: 'Un établissement qui prépare ce diplôme, sur la fiche officielle',
    en: 'A school or a centre that prepares for this diploma, on the official record',
  },
  committee: { fr: 'La commission de branche', en: 'The branch committee' },
  doctor: { fr: 'Le médecin du travail, ou votre médecin', en: 'The occupational doctor, or your doctor' },
  csp: { fr: 'Votre conseiller CSP', en: 'Your CSP adviser' },
  cep: { fr: 'Votre conseiller en évolution professionnelle', en: 'Your career adviser' },
  'transitions-pro': { fr: 'Transitions Pro de votre région', en: 'Transitions Pro of your region' },
  opco: { fr: 'L’Opco de la branche', en: 'The Opco of the branch' },
  'training-centre': { fr: 'Un centre de formation', en: 'A training centre' },
  'trade-centre': {
    fr: 'Un centre qui forme à ce métier, sur la fiche officielle d’un de ses certificats',
    en: 'A centre that trains for this trade, on the official record of one of its certificates',
  },
  'safety-centre': {
    fr: 'Un centre de formation à la sécurité et aux habilitations',
    en: 'A training centre for safety and authorisations',
  },
  apprentices: {
    fr: 'Un centre de formation d’apprentis (CFA)',
    en: 'A training centre for apprentices (CFA)',
  },
  hiring: { fr: 'Qui aide à recruter', en: 'Who helps to recruit' },
  employer: { fr: 'Un employeur du métier', en: 'An employer of the trade' },
};

/** Whom to call. */
export const roleText = (role: Call['role'], language: Language): string => roles[role][language];

const reasons: Record<StepReason['fact'], Record<Language, string>> = {
  answer: { fr: 'utile à cette étape', en: 'useful at this stage' },
  register: { fr: 'pour un parcours qui a un numéro', en: 'for a pathway that has a number' },
  kind: { fr: 'd’après le type du parcours', en: 'from the kind of pathway' },
  routes: { fr: 'd’après ses voies d’accès', en: 'from its routes' },
  toAssess: { fr: 'des blocs sont à faire reconnaître', en: 'some blocs are to have recognised' },
  toLearn: { fr: 'des blocs sont à apprendre', en: 'some blocs are to be learnt' },
  opcos: { fr: 'd’après la branche', en: 'from the branch' },
  namedCertifier: { fr: 'le certificateur est nommé', en: 'the certifier is named' },
  status: { fr: 'selon votre situation', en: 'depending on your situation' },
  contract: { fr: 'selon votre contrat', en: 'depending on your contract' },
  disability: { fr: 'en cas de handicap', en: 'in case of a disability' },
  executive: { fr: 'pour les cadres', en: 'for executives' },
  health: { fr: 'd’après ce que votre santé demande', en: 'from what your health asks for' },
  beginner: { fr: 'pour un premier métier', en: 'for a first trade' },
  own: { fr: 'pour votre métier, ailleurs', en: 'for your trade, elsewhere' },
  redeploys: { fr: 'pour vos salariés', en: 'for your staff' },
  staff: { fr: 'd’après le nombre de personnes', en: 'from how many people it is' },
  sickLeave: { fr: 'pendant un arrêt de travail', en: 'during sick leave' },
  basics: { fr: 'd’après ce que vous dites de l’écrit', en: 'from what you say of reading and writing' },
  jobLoss: { fr: 'd’après la fin de votre emploi', en: 'from how your job ends' },
};

/** Why a step is there; what nobody has said is to be checked. */
export const stepReasonText = ({ fact, state }: StepReason, language: Language): string =>
  state === 'met'
    ? reasons[fact][language]
    : `${reasons[fact][language]} (${language === 'fr' ? 'à vérifier' : 'to be checked'})`;
