import { sectorsOfPlace } from '../catalogue/whole-industry.ts';
import type { Branch } from '../catalogue/field.ts';
import type { Setting } from '../plan/setting.ts';
import type { SaidPaper } from './papers-said.ts';
import type { Called } from './called.ts';
import { ownFirst, type CertifiedBy } from './certified-by.ts';
import type { EmployerKind } from './employer-said.ts';
import { opcosAimed, opcosToday, type OpcoAway } from './opcos-of.ts';

type Label = { code: string; label: string };
/** A trade, by its ROME code. */
type Trade = { id: string; label: string };

/** What is known of the person; null: not said. */
export type Person = {
  status: 'job-seeker' | 'employee' | 'self-employed' | 'employer' | 'young-person' | null;
  contract: 'cdi' | 'cdd' | 'interim' | null;
  disability: boolean | null;
  executive: boolean | null;
  /** Limits that health sets to work: loads, standing, allergens, a disability. */
  health: boolean | null;
  /** How a job ends for economic reasons, as the situation names it. */
  jobLoss: 'none' | 'economic' | 'site-closing' | 'csp' | null;
  /** Id of the employer's branch. */
  branch: string | null;
  /** A driving licence was said to be lost, suspended or taken. */
  licenceLost?: true;
  /** A driving licence that one holds may not be renewed, for health. */
  licenceAtRisk?: true;
  /** On sick leave: a trial, or a course, needs the health insurance fund to agree. */
  sickLeave?: true;
  /** Reading, writing, counting or French was said to be hard. */
  basics?: true;
  /** An age of 30 or more was said: an apprenticeship is to 29, but for exceptions. */
  over29?: true;
  /** Four years of a trade or more were said, and nothing of who is young. */
  longInTrade?: true;
  /** In agency work, and would leave it for a permanent contract. */
  leavesTemp?: true;
  /** Who employs one, as far as one's words tell. */
  worksFor?: EmployerKind;
  /** Licences, CACES and authorisations said to be held. */
  papers?: readonly SaidPaper[];
  /** Diplomas, CQP and short courses said to be held. */
  diplomas?: readonly SaidPaper[];
  /** What was said to hurt: the back; the shoulders, elbows, wrists or hands. */
  hurts?: readonly ('back' | 'arms')[];
  /** Who said that they never worked; false takes it back. */
  neverWorked?: boolean;
  /** Work-study was wished for: an apprenticeship, a professionalisation contract. */
  workStudy?: true;
  /** The trade that one does, by the name that one gave it; no label where it is none that is known. */
  called?: Called;
  /** What one would avoid at work. */
  avoids?: readonly Setting[];
  /** Nights, shifts or on-call duty are avoided. */
  dayHours?: true;
  /** Who tells it speaks of somebody else: of whom they advise. False takes it back. */
  ofAnother?: boolean;
  /** An employer who must find other work for their own people: they recruit nobody, and lead nobody to leave on their own. */
  redeploys?: true;
  /** How many people that is. */
  staff?: number;
};

/**
 * What an answer leaves open; null: not worked out for a person. `toPlace`: blocs of which a gesture is missing, which a placement
 * may make shorter and no VAE proves.
 */
export type Gaps = {
  toAssess: readonly Label[] | null;
  toPlace?: readonly Label[];
  toLearn: readonly Label[] | null;
};

/** The pathway that an answer is about, reduced to what steps and calls need. */
export type Aim = {
  id: string;
  title: string;
  kind: string;
  register: 'rncp' | 'rs' | 'none';
  routes: readonly string[] | null;
  /** ISO date; null: not given. */
  ends: string | null;
  prerequisitesKnown: boolean;
  /** Where there are several, the first of one's own industry; `by` has them all. */
  certifier: string | null;
  /** The record before it, where certifiers are told by that one. */
  certifierFrom?: string;
  committee: string | null;
  by?: CertifiedBy;
  /** Opcos of its branches, in the order of their ids. */
  opcos: readonly string[];
  blocs: readonly Label[];
  /** ROME code of the first trade that the record names. */
  occupation: string | null;
};

/** What the person asked: whoever is called is told of it, and nothing else is supposed. */
export type Wish = {
  /** The trades exercised, where some were said: those of a text or a profile, the longest held first. */
  from: readonly Trade[];
  /** One has no trade yet. */
  beginner: boolean;
  /** The industry where one would like to go. */
  place: { id: string; label: { fr: string; en: string } } | null;
  /** Trades that the answer proposes while none is chosen: they are asked about, never as if one were. */
  leads: readonly Trade[];
  /** Their own trade is exercised as it is in other industries than theirs. */
  ownElsewhere?: true;
};

export const noWish = (): Wish => ({ from: [], beginner: false, place: null, leads: [] });

/** What the steps of one answer are drawn from. */
export type Facts = {
  /** `origins`: who may come to a trade, asked by who recruits; `field`: a sector or a family, no trade being chosen. */
  answer: 'pathway' | 'plan' | 'occupation' | 'match' | 'origins' | 'field';
  aim: Aim | null;
  /** The trade aimed at, where there is one. */
  trade: string | null;
  wish: Wish;
  /** Its ROME code, failing that the code of a trade that the pathway leads to. */
  tradeCode: string | null;
  /** Gestures of that trade still to learn, and papers that its industry asks for, by name. */
  learn?: readonly string[];
  permits?: readonly string[];
  /** No certificate of the catalogue leads to it. */
  uncertified?: true;
  /** A certificate of a near trade, which other plans of the answer go by. */
  beside?: { id: string; title: string };
  /** Opcos to turn to: the employer's where a branch is said, those of the pathway otherwise. */
  opcos: readonly string[];
  /** Among them those of what is aimed at, whose branch is asked what it pays; the employer's where a branch is said. */
  aimedOpcos: readonly string[];
  /**
   * Opcos of the employer of today, as the trades exercised tell; empty where they do not; null where it is not asked: one is not in post,
   * an agency employs one, or the branch is said.
   */
  employer: readonly string[] | null;
  /** Who is in post may be of an Opco of no industry here, which is then named. */
  away?: OpcoAway;
  /** The same of who says not where they stand: they may be in post. */
  awayIfInPost?: Exclude<OpcoAway, 'public'>;
  /** The industry where one would like to go, failing that where one says to work, or that of the branch said: its sectors, by id. */
  industries: readonly string[];
  person: Person;
  gaps: Gaps;
  /** Certificates that lead to the trade, for who recruits and may train somebody for it; to the trades proposed, for who must find other work for their people. */
  certificates: readonly { id: string; title: string }[];
  /** The same in the names of our sources, where a page says others: what is asked in France is asked in French. */
  inFrench?: Facts;
};

export const nobody = (): Person => ({
  status: null,
  contract: null,
  disability: null,
  executive: null,
  health: null,
  jobLoss: null,
  branch: null,
});
export const noGaps = (): Gaps => ({ toAssess: null, toLearn: null });

/** What an answer is about; what is left out is not known. */
type Said = Pick<Facts, 'answer' | 'aim'> & {
  to?: Trade | null;
  person?: Person;
  gaps?: Gaps;
  wish?: Wish;
  /** Sectors of the trade aimed at: of the Opcos of a pathway, theirs; without a pathway, their only one, where no place is said. */
  sectors?: readonly string[];
  certificates?: Facts['certificates'];
  uncertified?: boolean;
  beside?: Facts['beside'] | null;
  learn?: readonly string[];
  permits?: readonly string[];
  /** Sectors of the trades exercised. */
  held?: readonly string[];
  /** Sectors of the industry in which one says to work: it tells the employer before the trades do. */
  worksIn?: readonly string[];
};

/** Whether the Opco of the employer of today is asked: of who is in post, and of a firm for its people; a branch that is said tells it. */
const isAsked = ({ status, contract, redeploys }: Person, branch: Branch | undefined): boolean =>
  branch === undefined && ((status === 'employee' && contract !== 'interim') || redeploys === true);

/** The aim, its certifiers and committees of one's own industries (ids) first. */
function ownAim(aim: Aim | null, industries: readonly string[]): Aim | null {
  if (!aim?.by) return aim;
  const by = {
    ...aim.by,
    certifiers: ownFirst(aim.by.certifiers, industries),
    committees: ownFirst(aim.by.committees, industries),
  };
  return {
    ...aim,
    certifier: by.certifiers[0]?.name ?? aim.certifier,
    committee: by.committees[0]?.name ?? aim.committee,
    by,
  };
}

/**
 * Who is turned to: an employee's training is paid by the Opco of the employer, which comes first, and not by that of the trade aimed
 * at; failing a pathway that names one, that of the industry aimed at.
 */
export function factsOf(
  {
    answer,
    aim,
    to = null,
    person = nobody(),
    gaps = noGaps(),
    wish = noWish(),
    sectors = [],
    held = [],
    worksIn = [],
    certificates = [],
    uncertified = false,
    beside = null,
    learn = [],
    permits = [],
  }: Said,
  branches: ReadonlyMap<string, Branch>,
): Facts {
  const named = asCalled(person);
  const branch = branches.get(person.branch ?? '');
  const own = branch?.opco;
  const trades = wish.from.map(({ id }) => id);
  // A firm speaks of itself.
  const kind = person.redeploys === true ? 'works' : person.worksFor;
  const employed = { kind, trades, held, worksIn };
  const { employer, away } = isAsked(person, branch)
    ? opcosToday(employed, branches)
    : { employer: null, away: null };
  // Who says not where they stand is told too, where the trade they leave tells it.
  const unsaid =
    person.status === null && branch === undefined && person.redeploys !== true && !wish.beginner;
  const perhapsAway = unsaid ? opcosToday(employed, branches).away : null;
  const told = aim?.opcos ?? [];
  const aimedOpcos = own
    ? [own]
    : opcosAimed({ told, place: wish.place?.id ?? null, sectors, employer }, branches);
  // Where nothing else is to be asked, the step of the Opco of factories says whose it is.
  const perhapsOwn =
    away === 'artisan-or-works' && aimedOpcos.length === 0 && person.ofAnother !== true ? ['ocapiat'] : [];
  const today = worksIn.length > 0 ? worksIn : (branch?.sectors ?? []);
  const industries = wish.place ? sectorsOfPlace(wish.place.id) : today;
  return {
    answer,
    aim: ownAim(aim, industries),
    trade: to && named(to).label,
    tradeCode: to?.id ?? aim?.occupation ?? null,
    ...(uncertified && { uncertified, ...(beside && { beside }) }),
    ...(learn.length > 0 && { learn }),
    ...(permits.length > 0 && { permits }),
    opcos: own ? [own] : [...new Set([...(employer ?? []), ...perhapsOwn, ...aimedOpcos])],
    aimedOpcos,
    employer,
    ...(away !== null && { away }),
    ...(perhapsAway !== null && perhapsAway !== 'public' && { awayIfInPost: perhapsAway }),
    industries,
    person,
    gaps,
    wish: { ...wish, from: wish.from.map(named) },
    certificates,
  };
}

/** Whether one would exercise one's own trade elsewhere, as it is: nothing is to be tried or learnt, an employer is to be found. */
export const aimsAtOwn = ({ aim, tradeCode, wish }: Facts): boolean =>
  aim === null && wish.from.some(({ id }) => id === tradeCode);

/** A trade by the name that its holder gave it. */
const asCalled =
  ({ called }: Person) =>
  (one: Trade): Trade =>
    called !== undefined && called.label !== '' && called.id === one.id
      ? { ...one, label: called.label }
      : one;

/** The same facts in other names of trades, and of the certificate aimed at: those of a page in English. */
export function inNames(
  facts: Facts,
  nameOf: (trade: Trade) => string,
  titleOf: (aim: { id: string; title: string }) => string = ({ title }) => title,
): Facts {
  const { aim, trade, tradeCode, wish, certificates, beside } = facts;
  const renamed = (one: Trade) => ({ ...one, label: nameOf(one) });
  return {
    ...facts,
    inFrench: facts.inFrench ?? facts,
    aim: aim && { ...aim, title: titleOf(aim) },
    ...(beside && { beside: { ...beside, title: titleOf(beside) } }),
    trade: trade !== null && tradeCode !== null ? nameOf({ id: tradeCode, label: trade }) : trade,
    wish: { ...wish, from: wish.from.map(renamed), leads: wish.leads.map(renamed) },
    certificates: certificates.map((one) => ({ ...one, title: titleOf(one) })),
  };
}
