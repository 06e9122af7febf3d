import { aboutOf } from './about.ts';
import type { Call, Question } from './call.ts';
import { isOfRncp, listsOneRoute, opensVae } from '../catalogue/vae.ts';
import { aimsAtOwn, type Aim, type Facts } from './facts.ts';
import { givenBy } from './given-by.ts';
import { hasNoExperience } from './first-trade.ts';
import { opcoQuestions } from './opco-questions.ts';
import {
  isAskedAbout,
  isInPost,
  isPastApprenticeship,
  mayCallOpco,
  seeksJob,
  seeksWorkStudy,
} from './person.ts';
import { handlesFlour } from '../plan/matter.ts';
import type { Next } from './steps.ts';
import { gapsAsked, tradeCentreCall } from './trade-centre.ts';
import { contractFor } from './work-study.ts';

const labels = (blocs: readonly { label: string }[] | null): string[] =>
  (blocs ?? []).map(({ label }) => label);
const asks = (blocs: readonly string[], key: 'assess' | 'learn' | 'pay' | 'assessWhere'): Question[] =>
  blocs.length > 0 ? [{ key, blocs }] : [];

/** The day after which an end (ISO) is less than a year off. */
export const soonAfter = (ends: string): string => `${Number(ends.slice(0, 4)) - 1}${ends.slice(4)}`;

/** A registration that ends within a year is asked about; one whose end is not given, too. */
function ending(ends: string | null, today: string): Question[] {
  if (ends === null) return [{ key: 'renewal' }];
  return today > soonAfter(ends) ? [{ key: 'endsSoon', date: ends }] : [];
}

/** What a firm asks for its people: a VAE is of what the RNCP registers. */
const assessTogether = (facts: Facts, aim: Aim): Question => ({
  key: isOfRncp(aim) ? 'redeployAssess' : 'redeployAssessNoVae',
  about: aboutOf(facts),
});

function routesAsked(aim: Aim, isNew: boolean): Question {
  if (isNew) return { key: 'routesToLearn' };
  return { key: isOfRncp(aim) ? 'routes' : 'routesOfBranch' };
}

function certifierCall(facts: Facts, steps: readonly Next[], today: string): Call[] {
  const { aim, gaps, person } = facts;
  if (!aim) return [];
  const isNew = hasNoExperience(facts);
  const role = aim.register === 'none' ? 'committee' : 'certifier';
  const contact = steps.find(({ kind }) => kind === role) ?? null;
  const vae = !isNew && opensVae(aim) !== false;
  const own = [
    ...asks(labels(gaps.toAssess), vae ? 'assess' : 'assessWhere'),
    ...asks(labels(gaps.toPlace ?? null), 'assessWhere'),
  ];
  const questions: Question[] = [
    ...(person.redeploys === true ? [assessTogether(facts, aim)] : own),
    ...(aim.routes === null || listsOneRoute(aim.routes) ? [routesAsked(aim, isNew)] : []),
    ...(aim.prerequisitesKnown ? [] : [{ key: 'prerequisites' } as const]),
    ...ending(aim.ends, today),
    { key: 'session' },
  ];
  // A ministry gives no session: a centre does, and the account of training finds it.
  const centre = givenBy(aim);
  const account = steps.find(({ kind }) => kind === 'cpf')?.id ?? null;
  if (centre !== null) return [{ role: centre, contact: account, name: null, questions }];
  return [{ role, contact: contact?.id ?? null, name: contact?.name ?? null, questions }];
}

/** Health asks first whether the trade fits, and what can be arranged there. */
function doctorCall(facts: Facts, steps: readonly Next[]): Call[] {
  const contact = steps.find(({ kind }) => kind === 'health');
  if (!contact) return [];
  const questions: Question[] = [{ key: 'fits', about: aboutOf(facts) }, { key: 'written' }];
  return [{ role: 'doctor', contact: contact.id, name: null, questions }];
}

function adviserCall(facts: Facts, steps: readonly Next[]): Call[] {
  const { gaps, person } = facts;
  const contact = steps.find(({ kind }) => kind === 'cep');
  if (!contact || person.status === 'employer') return [];
  const about = aboutOf(facts);
  const questions: Question[] = [
    { key: 'project', about },
    ...((person.avoids ?? []).length > 0 ? [{ key: 'avoids' as const, settings: person.avoids ?? [] }] : []),
    ...asks(labels(gaps.toLearn), 'pay'),
    // Of somebody else, the Opco is asked it.
    ...(seeksJob(person) && !mayCallOpco(person) ? [{ key: 'branchSessions' as const }] : []),
    { key: 'tryTrade', about },
  ];
  const role = person.jobLoss === 'csp' ? 'csp' : 'cep';
  return [{ role, contact: contact.id, name: null, questions }];
}

/** The Opcos asked what their branch pays for the trade: that of the employer of today is none of them, unless it is what one aims at. */
export function opcosAsked({ aimedOpcos, employer, person }: Facts, steps: readonly Next[]): Next[] {
  const isOf = (opcos: readonly string[], { id }: Next) => opcos.some((opco) => id.endsWith(opco));
  const own = steps.filter((step) => step.kind === 'opco' && isOf(employer ?? [], step));
  // A firm asks its own first: it is the one that pays.
  if (person.redeploys === true && own.length > 0) return own;
  return steps.filter(
    (step) => step.kind === 'opco' && (isOf(aimedOpcos, step) || !isOf(employer ?? [], step)),
  );
}

/** Who may pay a long course of somebody whose contract runs: it is for another trade than one's own. */
function transitionCall(facts: Facts, steps: readonly Next[]): Call[] {
  const { aim, gaps, person, wish } = facts;
  // Its fund is of private employers.
  if (person.worksFor === 'public') return [];
  const trade = aimsAtOwn(facts) ? null : facts.trade;
  const leads = trade === null ? wish.leads.map(({ label }) => label) : [];
  const contact = steps.find(({ id }) => id.startsWith('transitions-pro'));
  if (!contact) return [];
  const questions: Question[] = [
    { key: 'transition', title: aim?.title ?? null, trade, leads },
    ...asks(labels(gaps.toLearn), 'pay'),
  ];
  return [{ role: 'transitions-pro', contact: contact.id, name: null, questions }];
}

/** An Opco answers firms, and those who advise: nobody calls one for themselves. */
function opcoCall(facts: Facts, steps: readonly Next[]): Call[] {
  const { gaps, person } = facts;
  if (!mayCallOpco(person)) return isInPost(person) ? transitionCall(facts, steps) : [];
  const [contact] = opcosAsked(facts, steps);
  if (!contact) return [];
  const questions: Question[] = [...opcoQuestions(facts, contact), ...asks(labels(gaps.toLearn), 'pay')];
  return [{ role: 'opco', contact: contact.id, name: null, questions }];
}

function centreCall({ aim, gaps }: Facts, steps: readonly Next[]): Call[] {
  const blocs = labels(gaps.toLearn);
  // Where a ministry certifies, the first call is to a centre already.
  if (!aim || blocs.length === 0 || givenBy(aim) !== null) return [];
  const contact = steps.find(({ kind }) => kind === 'cpf');
  const questions: Question[] = [{ key: 'learn', blocs }, { key: 'partial' }, { key: 'session' }];
  return [{ role: 'training-centre', contact: contact?.id ?? null, name: null, questions }];
}

/** Whether an apprenticeship is what one looks for: no trade yet, or work-study is sought and the certificate aimed at does not exclude it. */
function callsApprentices(facts: Facts): boolean {
  const { person, wish } = facts;
  if (wish.beginner) return !isPastApprenticeship(person);
  return seeksWorkStudy(person) && !mayCallOpco(person) && contractFor(facts) === 'apprenticeship';
}

/** Who has no trade yet learns one as an apprentice first. */
function apprenticesCall(facts: Facts, steps: readonly Next[]): Call[] {
  const contact = steps.find(({ kind }) => kind === 'apprenticeship');
  const questions: Question[] = [
    { key: 'apprentice', about: aboutOf(facts) },
    { key: 'noDiploma' },
    { key: 'findsEmployer' },
  ];
  return [{ role: 'apprentices', contact: contact?.id ?? null, name: null, questions }];
}

/** What one avoids, asked of who knows the posts; a firm asks for its people what each of them avoids. */
function avoidedAsked({ person, wish }: Facts): Question[] {
  const { redeploys } = person;
  const settings = (person.avoids ?? []).filter(isAskedAbout);
  if (settings.length === 0 || redeploys === true) return [];
  return [{ key: 'avoided', settings, flour: wish.from.some(handlesFlour) }];
}

function employerCall(facts: Facts, steps: readonly Next[]): Call[] {
  const contact = steps.find(({ kind }) => kind === 'try');
  const about = aboutOf(facts);
  const isOfFirm = facts.person.redeploys === true;
  const questions: Question[] = [
    { key: isOfFirm ? 'redeployHires' : 'hires', about },
    ...(isOfFirm ? [] : gapsAsked(facts)),
    ...avoidedAsked(facts),
    ...(facts.person.dayHours === true ? [{ key: 'dayHours' as const }] : []),
    { key: isOfFirm ? 'redeployTry' : 'tryHere', about },
  ];
  return [{ role: 'employer', contact: contact?.id ?? null, name: null, questions }];
}

/** Who recruits asks for people, and how to train them before or try the job first. */
function hiringCall({ trade, wish: { leads } }: Facts, steps: readonly Next[]): Call[] {
  const contact = steps.find(({ kind }) => kind === 'hire');
  if (!contact) return [];
  const questions: Question[] = [
    { key: 'candidates', trade, from: leads.map(({ label }) => label) },
    { key: 'trainBefore' },
    { key: 'welcome' },
  ];
  return [{ role: 'hiring', contact: contact.id, name: null, questions }];
}

/**
 * The three calls of an answer, `today` an ISO date: the doctor where health sets limits, who certifies, who advises, who may pay (to who is in
 * post, Transitions Pro; to a firm, and to who speaks of somebody else, the Opco);
 * failing one of these, a training centre for what is to be learnt, then an employer of the trade, then who trains for it. Without a trade yet, or where work-study is sought: who advises,
 * where one is trained, an employer. Who recruits calls who finds people first, and no other employer; who must find other work for their
 * own people calls those who recruit first, and who pays.
 */
export function calls(facts: Facts, steps: readonly Next[], today: string): Call[] {
  if (facts.person.redeploys === true)
    return [...employerCall(facts, steps), ...opcoCall(facts, steps), ...certifierCall(facts, steps, today)];
  return [
    ...doctorCall(facts, steps),
    ...hiringCall(facts, steps),
    ...certifierCall(facts, steps, today),
    ...adviserCall(facts, steps),
    ...(callsApprentices(facts) ? apprenticesCall(facts, steps) : opcoCall(facts, steps)),
    ...centreCall(facts, steps),
    ...(facts.person.status === 'employer' ? [] : employerCall(facts, steps)),
    ...tradeCentreCall(facts),
  ].slice(0, 3);
}
