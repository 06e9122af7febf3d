import { evidenceWords, moveWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { planNameWords } from '#core/words/plan.ts';
import type { PlanMessages } from './fr.ts';

const s = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const en: PlanMessages = {
  title: 'Plan a move',
  description:
    'From one occupation to another, from one industry to another: a few plans in steps, with what each step recognises, has assessed or asks you to learn.',
  intro:
    'Say where you start and where you would like to go. You get a few plans in steps, with what each one rests on. These are leads: check them with an adviser before you decide.',
  from: 'Where from?',
  to: 'Where to?',
  fromJob: 'A job held',
  fromJobHelp: 'In French, for example: conducteur de ligne, fromager, cariste.',
  orProfile: 'Start from my profile',
  orSector: 'or a whole sector',
  toJob: 'An occupation or a pathway',
  toJobHelp:
    'In French, for example: pilote de ligne chimie, CQP, RNCP36376. Leave empty to see where one can go.',
  toSector: 'or a whole sector',
  toFamily: 'or a family of occupations',
  choose: 'Choose…',
  chosen: 'Chosen',
  profile: 'my profile',
  remove: (label) => `Remove ${label}`,
  swap: 'Swap start and arrival',
  unknown: (ids) => `The catalogue does not know: ${ids}.`,
  nothing: 'Choose a start, an arrival, or both.',
  emptyProfile: 'Your profile is empty.',
  fillProfile: 'Fill in my profile',
  loading: 'The catalogue is loading…',
  searching: 'Looking for plans…',
  failed: 'The catalogue could not be loaded. Check the connection, then try again.',
  constraints: 'Constraints',
  constraintsCount: (n) => s(n, 'constraint', 'constraints'),
  onlySectors: 'Only pathways of this sector',
  avoid: 'Avoid this sector',
  maxLevel: 'Highest level',
  anyLevel: 'No limit',
  level: (n) => `Level ${n}`,
  unknownLevel: 'level not given',
  routes: 'Pathways open to',
  registered: 'Only pathways whose registration (RNCP or RS) still runs',
  clear: 'Lift the constraints',
  refused: 'Steps set aside',
  takeBack: (label) => `Take back ${label}`,
  refuse: 'Set aside',
  refuseStep: (label) => `Set this step aside: ${label}`,
  plansTitle: 'Plans, to be checked',
  planCount: (n, front) =>
    n === 0
      ? 'No plan found.'
      : `${s(n, 'plan shown', 'plans shown')}, out of ${front} that no other beats at once on blocs, steps, evidence, level and missing skills.`,
  further: (legs) => `Nothing shorter was found: these plans take ${legs} stages.`,
  names: inLang(planNameWords, 'en'),
  blocs: (n) => (n === 0 ? 'No bloc to learn' : s(n, 'bloc to learn', 'blocs to learn')),
  guessed: (n) => `including a pathway without a list of blocs, counted as ${n}`,
  steps: (n) => s(n, 'step', 'steps'),
  weakest: 'Weakest evidence',
  climb: (n) =>
    n === null
      ? 'Levels to climb: not given'
      : n === 0
        ? 'No level to climb'
        : s(n, 'level to climb', 'levels to climb'),
  missing: (n) =>
    n === 0
      ? 'Every core skill of the target occupation is there'
      : s(
          n,
          'core skill of the target occupation is still missing',
          'core skills of the target occupation are still missing',
        ),
  evidence: inLang(evidenceWords, 'en'),
  moveEvidence: inLang(moveWords, 'en'),
  practise: 'Work as',
  arrive: 'Arrival',
  gestures: (shared, core) => `${shared} of the ${core} core skills of this occupation are already there.`,
  brings: 'What this job brings for what follows',
  absent: 'Skills still missing',
  obtain: 'Obtain',
  assess: 'To have assessed',
  assessHelp: 'By VAE or a placement test rather than a course',
  learn: 'To learn',
  certify: 'Ask for the certificate: all its blocs are held',
  whole: 'the whole pathway (its blocs are not known)',
  met: (same, context, asked) =>
    asked === 0
      ? 'Skills of this bloc not read.'
      : `Of ${s(asked, 'trade skill', 'trade skills')}: ${same} already there, ${context} in another context.`,
  acquired: 'Acquired',
  acquiredBy: (code) => `through bloc ${code}`,
  general: (n) =>
    `${s(n, 'bloc of general education', 'blocs of general education')} besides, from which one may often be exempted, to be checked.`,
  ends: (date) => `Registered until ${date}.`,
  unregistered: 'No RNCP number: the CPF does not fund it.',
  leadsTo: (label) => `Leads to: ${label}`,
  link: {
    official: 'from its record',
    charter: 'from its charter',
    shared: 'deduced, to be checked',
    estimated: 'estimated, to be checked',
  },
  instead: 'As good, at first sight',
  why: 'What this rests on',
  sameOccupation:
    'The target has the same ROME code as your job. Nothing forbids it; but a projet de transition professionnelle (PTP) then asks for another proof that the occupation changes. To be checked with Transitions Pro.',
  alsoThere: (labels) =>
    `This occupation exists in that sector as it is: ${labels}. That is often the simplest move.`,
  alreadyHeld: 'Your profile says that you already hold this pathway.',
  none: 'No plan leads there under these constraints.',
  noneMissing: 'What is missing, among the core skills of the target occupation',
  noneNear: 'The occupations near you that come closest',
  nonePathways: (n) =>
    n === 0
      ? 'No pathway of the catalogue leads there.'
      : `${s(n, 'pathway leads there', 'pathways lead there')} without constraints.`,
  excluded: (n, why) => `${n} set aside by: ${why}`,
  excludedBy: {
    sectors: 'the wanted sector',
    avoid: 'the sectors to avoid',
    maxLevel: 'the level',
    routes: 'the access route',
    registeredOn: 'the registration',
    refused: 'the steps set aside',
  },
  originsTitle: 'Who can come there, and by where?',
  originsText:
    'Occupations from which one arrives in one go: by an official ROME mobility, by an estimated closeness, or by a pathway half of whose blocs may be assessed.',
  originCount: (n) => s(n, 'occupation to start from', 'occupations to start from'),
  originNone: 'No occupation arrives there in one go.',
  job: 'Occupation',
  by: 'By',
  proof: 'Evidence',
  counts: 'In common',
  directly: 'directly',
  originMove: (shared, core) => `${shared} of ${core} core skills`,
  originCourse: (assess, learn) => `${assess} to have assessed, ${learn} to learn`,
  seePlan: 'See the plan',
  openingsTitle: 'Where can one go from here?',
  openingTrades: 'Neighbouring occupations',
  openingPathways: 'Near pathways',
  openingsNone: 'Nothing near was found under these constraints.',
  openingBlocs: (acquired, assess, learn) =>
    `${acquired} acquired, ${assess} to have assessed, ${learn} to learn`,
  tradesTitle: 'From each occupation of the sector',
  tradesText: 'The shortest plan from each of the occupations specific to this sector.',
  tradesNone: 'ROME has no occupation specific to this sector: choose an occupation instead.',
  noPlan: 'no plan found',
  keep: 'Keep these plans',
  save: 'Save on this device',
  saved: 'Saved on this device.',
  savedForbidden: 'The browser refuses to save here. Copy the link, or print.',
  savedTitle: 'Saved searches',
  forget: (label) => `Erase ${label}`,
  forgotten: 'Erased.',
  undo: 'Undo',
  share: 'Copy the link',
  shared: 'Link copied. It holds the question, and your profile if you start from it: nothing is sent.',
  shareFailed: 'Copying did not work. Here is the link:',
  print: 'Print',
  printed: (date) => `Printed on ${date}.`,
  checkWith:
    'To be checked with: a career adviser (CEP, free), the Opco of the employer, the certifier of each pathway and its official record.',
  sources: 'Sources',
  rule: 'How these plans are chosen',
  method: [
    'A plan has two stages at most, four if nothing shorter exists: occupations already within reach (half of their core skills are there), and one pathway.',
    'Plans are compared on five counts, never added up: blocs to learn, steps, weakest evidence, levels climbed, skills of the target occupation still missing. All those that no other beats are found; five at most are shown, each named by what makes it different.',
    'A move is official when ROME names it; otherwise it is estimated by us, and says so. Official moves are not used to estimate the others.',
    'A pathway whose blocs are not known counts for the median of the others. Blocs of general education are not counted. No duration is given: the public data read have none.',
    'On the map, two sectors are alike when their pathways and occupations ask for the same skills, rarer ones weighing more.',
  ],
  methodTitle: 'How moves and the map are computed',
  allSchemes: 'All funding schemes',
  leadsFor: (title) => `Funding leads for: ${title}`,
};
