import {
  conditionStateWords,
  schemeKindWords,
  schemeStatusWords,
  verdictWords,
} from '#core/words/funding.ts';
import { inLang } from '#core/words/lang.ts';
import type { FundingMessages } from './fr.ts';

export const en: FundingMessages = {
  title: 'Find who may pay',
  description:
    'The schemes that may pay for a change of occupation or support it: for whom, on what conditions, who files, with sources and their dates.',
  intro:
    'Leads, compiled from public sources. Rules change every year: each record says when it is to be read again and with whom to check. Nothing here is promised.',
  open: 'Look for funding leads',
  reading: 'Reading what is to be paid for…',
  unread:
    'What is to be paid for could not be read. The questions and the schemes below still hold; try again to narrow them.',
  openText:
    'The situation that you tell, here or on the home page, chooses the leads and stays in the address of the page. Nothing is saved unless you save your plans.',
  status: 'Your situation',
  statusChoices: {
    employee: 'Employee, permanent contract (CDI)',
    'site-closing': 'Employed, my site is closing',
    'employee-cdd': 'Employee, fixed-term contract (CDD)',
    'employee-interim': 'Agency worker (intérim)',
    'self-employed': 'Self-employed',
    'job-seeker': 'Job seeker, registered with France Travail',
    'young-person': 'Young person (under 26), without a job',
    employer: 'Employer: I am recruiting',
    'employer-redeploys': 'Employer: I am looking for other work for my staff',
  },
  branch: 'Your branch, or its IDCC number',
  branchHelp: 'It is on the payslip. The Opco depends on it.',
  branchUnknown: 'Branch not recognised: choose in the list, or give the four digits of the IDCC.',
  later: (n) => `More details (${n} ${n === 1 ? 'question' : 'questions'}, only where a rule depends on it)`,
  sayStatus: 'Say what your situation is: the leads come at once.',
  five: 'Five questions on your situation',
  said: 'Your situation, as you told it',
  answered: (question, answer) =>
    question.endsWith('?') ? `${question} ${answer}` : `${question}: ${answer}`,
  ofFirm: 'What is open to your company',
  allTitle: 'All the schemes',
  forPathway: (title) => `For: ${title}`,
  papers: 'Papers and deadlines',
  papersText: 'Who files, with whom, and by when.',
  papersDays: 'Give a day to get the dates; nothing is kept.',
  anchors: {
    start: 'Start of the course',
    end: 'End of the course',
    signature: 'Signature of the contract',
    offer: 'Offer of the CSP',
  },
  anchorWords: {
    start: 'the start of the course',
    end: 'the end of the course',
    signature: 'the signature of the contract',
    offer: 'the offer',
    filed: 'the filing of the application',
  },
  filers: {
    person: 'you',
    staff: 'the employee',
    employer: 'the employer',
    opco: 'the Opco',
    'france-travail': 'France Travail',
    certifier: 'the certifier',
  },
  files: (who, to) => `Filed by: ${who}. With: ${to}.`,
  opens: (date) => `Not before ${date}.`,
  before: (date) => `By ${date}.`,
  late: 'That day has passed.',
  relative: (by, anchor, opens) =>
    by === 0
      ? `Before ${anchor}${opens === null ? '' : `, within the ${-opens} ${opens < -1 ? 'days' : 'day'} before it`}.`
      : by < 0
        ? `At least ${-by} ${by === -1 ? 'day' : 'days'} before ${anchor}.`
        : `Within ${by} ${by === 1 ? 'day' : 'days'} after ${anchor}.`,
  toCheck: 'deadline to be checked',
  calendar: (n) => `Add to my calendar (${n} ${n === 1 ? 'date' : 'dates'}, .ics)`,
  stepsFollow: (choice) => (choice === '' ? 'The steps are updated.' : `The steps are updated: ${choice}.`),
  unsaid: 'I would rather not say',
  employeeMonths: 'Months as an employee, in all',
  companyMonths: 'Months in the present company',
  questions: {
    under30: 'Under 30?',
    employerAgrees: 'Does an employer agree?',
    employerOffer: 'Does an employer have an offer for you?',
    disability: 'Are you recognised as disabled, or have you asked to be?',
    hasWorked: 'Have you ever worked (a job, volunteering, self-employed)?',
    inSupport: 'Are you supported by France Travail, a mission locale, Cap emploi or a CEP?',
  },
  jobLoss: 'Is your job at risk?',
  losses: {
    none: 'No',
    economic: 'Economic dismissal, planned or decided',
    'site-closing': 'The site is closing',
    csp: 'I am in a CSP',
  },
  companySize: 'Size of the company, or group',
  sizes: {
    'under-250': 'Under 250 employees',
    '250-999': '250 to 999 employees',
    '1000-or-more': '1,000 employees or more',
  },
  yes: 'Yes',
  no: 'No',
  unknown: 'I do not know',
  pathway: 'For which pathway?',
  noPathway: 'Without a pathway',
  count: (leads, check) =>
    leads === 0
      ? `${check} ${check === 1 ? 'lead' : 'leads'} to be checked.`
      : `${leads} open ${leads === 1 ? 'lead' : 'leads'}, ${check} to be checked.`,
  verdicts: inLang(verdictWords, 'en'),
  states: inLang(conditionStateWords, 'en'),
  conditions: 'Conditions',
  others: (n) => `What does not seem to fit, and what is closed (${n})`,
  statusNames: inLang(schemeStatusWords, 'en'),
  kinds: inLang(schemeKindWords, 'en'),
  duration: 'Duration',
  amount: 'Amount',
  filedBy: 'Who files',
  contact: 'To be checked with',
  from: (date) => `Since ${date}.`,
  to: (date) => `Until ${date}.`,
  replacedBy: 'Replaced by',
  mayHaveChanged: (date) => `may have changed since ${date}`,
  review: (date) => `These rules may have changed since ${date}: check with the contact above.`,
  reviewNext: (date) => `To be read again before ${date}.`,
  conflicts: 'Sources differ',
  sources: 'Sources',
  undated: 'undated',
  weak: 'weak source',
};
