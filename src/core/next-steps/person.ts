import { noSituation, type Situation } from '../funding/situation.ts';
import { ageOf, agreedBy } from '../funding/status-choice.ts';
import { isOfHours, type Setting } from '../plan/setting.ts';
import { nobody, type Person } from './facts.ts';

/** Conditions that one avoids for one's health. Nights are for one's life as often, and a licence is lost by a judge as often. */
const ofHealth: ReadonlySet<Setting> = new Set(['charges', 'debout', 'allergenes']);
/** Null where nothing tells of health. */
export const avoidsForHealth = (settings: readonly Setting[]): true | null =>
  settings.some((setting) => ofHealth.has(setting)) || null;

/** What is to be asked of an employer by name: hours are asked about together, and a level is no condition of a post. */
export const isAskedAbout = (setting: Setting): boolean => !isOfHours(setting) && setting !== 'descendre';

type Told = Pick<Situation, 'status' | 'contract' | 'disability' | 'jobLoss' | 'branch'> &
  Partial<Pick<Situation, 'redeploys' | 'hasWorked'>>;

/** The person that a situation (null: not told) and the conditions to avoid tell of. */
export function personOf(situation: Told | null, settings: readonly Setting[]): Person {
  const {
    status = null,
    contract = null,
    disability = null,
    jobLoss = null,
    branch = null,
  } = situation ?? {};
  const health = (disability ?? false) || avoidsForHealth(settings);
  const told = { ...nobody(), status, contract, disability, jobLoss, branch, health };
  return {
    ...told,
    ...(settings.some(isOfHours) && { dayHours: true }),
    ...(settings.length > 0 && { avoids: settings }),
    ...(situation?.redeploys === true && { redeploys: true }),
    ...(typeof situation?.hasWorked === 'boolean' && { neverWorked: !situation.hasWorked }),
  };
}

/** The situation that a person tells of: what the questions of funding need not ask again. */
export const situationOf = (person: Person): Situation => {
  const { status, contract, disability, jobLoss, branch, redeploys = null } = person;
  const said = { status, contract, disability, jobLoss, branch, redeploys };
  return {
    ...noSituation(),
    ...said,
    under30: ageOf(status) ?? null,
    employerAgrees: agreedBy(status) ?? null,
    hasWorked: person.neverWorked === undefined ? null : !person.neverWorked,
  };
};

/** A person with what the question of the moment asks to avoid. */
export const avoiding = (person: Person, settings: readonly Setting[] = []): Person =>
  settings.length > 0 ? { ...person, avoids: settings } : person;

/** What was known of a person, with what they say next: what is left unsaid (null) takes nothing back. */
export function alsoSaid(known: Person, said: Person): Person {
  const { status, contract, disability, executive, health, jobLoss, branch } = said;
  const isOver29 = said.over29 ?? known.over29 ?? false;
  const isLost = said.licenceLost ?? known.licenceLost ?? false;
  const isAtRisk = said.licenceAtRisk ?? known.licenceAtRisk ?? false;
  const hurts = said.hurts ?? known.hurts;
  const papers = said.papers ?? known.papers;
  const diplomas = said.diplomas ?? known.diplomas;
  const worksFor = said.worksFor ?? known.worksFor;
  const avoids = said.avoids ?? known.avoids;
  const called = said.called ?? known.called;
  const neverWorked = said.neverWorked ?? known.neverWorked;
  // Another status is of somebody else: of who recruits, or of a person.
  const { redeploys, staff } = status === null ? known : { ...said, staff: said.staff ?? known.staff };
  return {
    status: status ?? known.status,
    // Another status has another contract, or none.
    contract: status === null ? known.contract : contract,
    disability: disability ?? known.disability,
    executive: executive ?? known.executive,
    health: health ?? known.health,
    // A site that closes is said with the status: another status takes it back.
    jobLoss: jobLoss ?? (status !== null && known.jobLoss === 'site-closing' ? null : known.jobLoss),
    branch: branch ?? known.branch,
    ...(isLost && { licenceLost: true }),
    ...(isAtRisk && !isLost && { licenceAtRisk: true }),
    ...((said.sickLeave ?? known.sickLeave) === true && { sickLeave: true }),
    ...((said.basics ?? known.basics) === true && { basics: true }),
    ...(hurts !== undefined && { hurts }),
    ...(papers !== undefined && { papers }),
    ...(diplomas !== undefined && { diplomas }),
    ...(worksFor !== undefined && { worksFor }),
    ...(avoids !== undefined && { avoids }),
    ...(called !== undefined && { called }),
    ...(neverWorked !== undefined && { neverWorked }),
    ...(isOver29 && (status ?? known.status) !== 'young-person' && { over29: true }),
    ...((said.longInTrade ?? known.longInTrade) === true &&
      (status ?? known.status) !== 'young-person' && { longInTrade: true }),
    ...((said.leavesTemp ?? known.leavesTemp) === true &&
      (status === null ? known : said).contract === 'interim' && { leavesTemp: true }),
    ...((said.workStudy ?? known.workStudy) === true && { workStudy: true }),
    ...((said.dayHours ?? known.dayHours) === true && { dayHours: true }),
    ...((said.ofAnother ?? known.ofAnother) === true && { ofAnother: true }),
    ...(redeploys === true && { redeploys, ...(staff !== undefined && { staff }) }),
  };
}

/** Who must find other work for so many people (null: not said) of a firm, whatever else is said. */
export const asRedeployer = (person: Person, staff: number | null): Person => ({
  ...person,
  ...{ status: 'employer', contract: null, jobLoss: null, redeploys: true },
  ...(staff !== null && { staff }),
});

/** Who is in post, an agency worker too, and speaks for themselves. */
export const isInPost = ({ status, ofAnother }: Pick<Person, 'status' | 'ofAnother'>): boolean =>
  status === 'employee' && ofAnother !== true;

/** Whom an Opco answers: a firm, or who advises somebody else. */
export const mayCallOpco = ({ status, ofAnother }: Pick<Person, 'status' | 'ofAnother'>): boolean =>
  status === 'employer' || ofAnother === true;

/** Who looks for a job, or a first one: courses before hiring are open to them. */
export const seeksJob = ({ status }: Pick<Person, 'status'>): boolean =>
  status === 'job-seeker' || status === 'young-person';

/** Past the age of an apprenticeship: there is none to whom the quality of disabled worker is recognised (Code du travail, L. 6222-2). */
export const isPastApprenticeship = ({
  over29,
  disability,
}: Pick<Person, 'over29' | 'disability'>): boolean => over29 === true && disability !== true;

/** Whether one says to be past 29, or years of a trade and nothing of a young age. */
export const hasYearsBehind = ({
  over29,
  longInTrade,
  status,
}: Partial<Pick<Person, 'over29' | 'longInTrade' | 'status'>>): boolean =>
  status !== 'young-person' && (over29 === true || longInTrade === true);

/** What the age of somebody tells of an apprenticeship; past it, or after years of a trade, another contract is for job seekers, and others are told so. */
export function apprenticeAge(
  person: Pick<Person, 'over29' | 'disability' | 'status' | 'longInTrade'>,
): 'anyAge' | 'over' | 'overUnsaid' | 'long' | 'young' | 'unsaid' {
  if (person.disability === true) return 'anyAge';
  if (isPastApprenticeship(person)) return person.status === 'job-seeker' ? 'over' : 'overUnsaid';
  if (person.status === 'young-person') return 'young';
  return person.longInTrade === true ? 'long' : 'unsaid';
}

/** Who would learn under a contract of work-study: they wish it, or are young; an apprenticeship is to 29, but for exceptions. */
export const seeksWorkStudy = (
  person: Pick<Person, 'status' | 'workStudy' | 'over29' | 'disability'>,
): boolean =>
  !isPastApprenticeship(person) &&
  person.status !== 'employer' &&
  (person.workStudy === true || person.status === 'young-person');

/** Who recruits: an employer who does not seek other work for their own people. */
export const recruits = ({ status, redeploys }: Pick<Person, 'status' | 'redeploys'>): boolean =>
  status === 'employer' && redeploys !== true;

/** Whether what is told is of somebody else than who reads: of who would come to a firm, of whom one advises. */
export const isOfAnother = (person: Pick<Person, 'status' | 'redeploys' | 'ofAnother'>): boolean =>
  person.redeploys !== true && (recruits(person) || person.ofAnother === true);
