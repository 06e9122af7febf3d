import { blocsCountedEn } from '../profile/counted-en.ts';
import { evidenceWords, moveWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { jointWords } from '#core/words/joint.ts';
import { asItIsWords } from '#core/words/origins.ts';
import { planNameWords } from '#core/words/plan.ts';
import type { PlannedMessages } from './fr.ts';

const s = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const en: PlannedMessages = {
  avoidedThere: (list) =>
    `You want to avoid it, and ROME tells of it in this trade: ${list}. Ask the employer for a post without it.`,
  settingsThere: (list) => `In this trade, ROME tells of: ${list}. Ask the employer.`,
  refuse: 'Set aside',
  refuseStep: (label) => `Set this step aside: ${label}`,
  noneTitle: 'No plan as far as there, but other leads',
  planCount: (n) => (n === 0 ? 'No plan found.' : `${n} ${n === 1 ? 'way' : 'ways'} found.`),
  answerPlans: 'A possible way, to be checked',
  answerAsItIs: 'Your trade is practised there as it is',
  toldThere: (what: string) => `ROME tells of this trade: ${what}. Ask the employer, post by post.`,
  alsoThereMore: 'See this trade and its sectors',
  othersTitle: 'Other ways',
  stepsTitle: 'The steps',
  stepsInBlocs:
    'The steps below count something else: the blocs of the certificate, that is its parts, learnt or recognised one by one.',
  oneByOne: (n, unit) => {
    const many = unit === 'gestures' ? 'skills' : 'blocs';
    return n === 1 ? `The ${many.slice(0, -1)}` : `The ${n} ${many}, one by one`;
  },
  carried: {
    gestures: { have: 'You already can', recognise: 'You are close to it', learn: 'To learn' },
    blocs: { have: 'You already can', recognise: 'To have recognised', learn: 'To learn' },
  },
  nearMeans: 'Skills much like yours: to be shown, or to be validated.',
  there: 'There:',
  learntIn: 'Learnt in the bloc',
  onTheJob: (others) =>
    others ? 'The rest is learnt on the job, to be checked.' : 'To learn on the job, to be checked.',
  asks: (blocs, steps) =>
    `${blocs === null ? 'Blocs to learn not known' : blocs === 0 ? 'Nothing to learn by a course' : s(blocs, 'bloc to learn', 'blocs to learn')}, ${s(steps, 'step', 'steps')}`,
  atWork: (n, changes) =>
    n === 0
      ? changes
        ? 'What changes there is to be asked about'
        : 'Nothing to learn'
      : `${s(n, 'skill', 'skills')} to learn on the job`,
  colon: ':',
  whyGestures: 'Skills compared: those at the heart of each ROME occupation.',
  whyBlocs: 'Skills of each bloc: read by us, twice, then settled. A lead, not the official standard.',
  checkFirst: 'To check before anything else',
  checks: {
    routesUnknown: 'Its routes are not given: ask about adult training and VAE.',
    onlyRoutes: (routes) => `Routes given: ${routes}. Ask about adult training and VAE too.`,
    routesOfBranch: 'Its routes are not given: ask the branch where it is learnt.',
    onlyRoutesNoVae: (routes) => `Routes given: ${routes}. Ask about adult training too.`,
    unregistered:
      'No RNCP number: neither CPF nor VAE. The branch tells whether it recognises experience, and how.',
    earlierBlocs: (record) =>
      `Blocs of the earlier record, ${record}: their number may have changed, the official record gives those of today.`,
    blocsUnknown: 'Its blocs are not known: ask what may be assessed.',
    levelUnknown: 'Its level is not given.',
  },
  levelName: 'Level',
  routesName: 'Routes',
  registered0: 'Registered until',
  endsSoon: (date: string) =>
    `Ends soon: one must be enrolled before ${date}. Ask the certifier until when one may enter, and what follows.`,
  shared: 'Common to several industries, one of which you rule out: it is kept for the others.',
  twin: (trade) =>
    `Its record names a very near occupation, “${trade}”, and not this one: to be checked with the certifier.`,
  generalName: 'Beside these blocs',
  recordName: 'Official record',
  leaves: 'leaves this site, new tab',
  further: (legs) => `Nothing shorter: it takes up to ${s(legs, 'stage', 'stages')}.`,
  names: inLang(planNameWords, 'en'),
  blocs: (n) => (n === 0 ? 'No bloc to learn' : s(n, 'bloc to learn', 'blocs to learn')),
  steps: (n) => s(n, 'step', 'steps'),
  evidence: inLang(evidenceWords, 'en'),
  moveEvidence: inLang(moveWords, 'en'),
  practise: 'First work as',
  arrive: 'Work as',
  gestures: (shared, core) =>
    `This trade asks first for ${s(core, 'skill', 'skills')}${
      shared === 0
        ? core > 1
          ? ', none of which is there yet'
          : ', not there yet'
        : core === 1
          ? ', already there, or nearly'
          : `: ${shared} ${shared > 1 ? 'are' : 'is'} already there, or nearly`
    }.`,
  joint: jointWords.en,
  permits: 'To check first (authorisations, named in French):',
  permitsHeld: 'Already among your papers (check their category and their date; named in French):',
  permitsThere: 'On these sites, to check before entering (named in French):',
  rulesThere:
    'What applies there besides (hygiene, safety), by ROME or by law, to be checked with the employer (named in French):',
  entering: {
    way: ({ certified, otherWays }) => {
      if (certified) return 'It can be learnt with the employer who hires; certificates lead to it too.';
      return otherWays
        ? 'This way needs no certificate: the trade is learnt with the employer who hires. Other plans of this page go by a certificate.'
        : 'No certificate of our catalogue leads to this trade (others may exist): it may be learnt with the employer who hires.';
    },
    certificates: 'See them',
    know: 'What probably changes most:',
    learn: 'To learn there:',
    asked: {
      'job-seeker':
        'Ask your adviser for a work immersion of a few days (PMSMP), and an employer ready to hire for training before hiring (POEI): the employer files it with France Travail.',
      employee:
        'Ask the employer of the trade for a visit or a work immersion of a few days (PMSMP), which your own employer agrees to.',
      interim: 'Ask your agency for an assignment in this trade, and what training it can pay.',
      'self-employed':
        'To ask: your adviser (CEP, open to the self-employed), for a work immersion of a few days (PMSMP); an employer of the trade, whether they train those they hire.',
      'young-person':
        'Ask the mission locale for a placement or a work immersion of a few days (PMSMP), and the employer whether they train those they hire.',
      employer:
        'To offer: a work immersion of a few days (PMSMP), and training before hiring (POEI), asked of France Travail.',
      staff:
        'Ask the company that hires for a work immersion of a few days (PMSMP), and your Opco for a retraining period to learn the rest.',
      unsaid:
        'Ask for a work immersion of a few days (PMSMP), through an adviser; if you are looking for a job, for training before hiring (POEI), which the employer files with France Travail.',
    },
    near: (n, whole) =>
      !whole
        ? 'Certificates of near trades, in the same industry, to be checked:'
        : n === 1
          ? 'A certificate of a near trade recognises part of it, to be checked:'
          : 'Certificates of near trades recognise part of it, to be checked:',
    part: (met, of) => `at the heart of the trade: ${met} of ${s(of, 'gesture', 'gestures')}`,
  },
  otherPermits: (n) => `${s(n, 'other licence possible', 'other licences possible')}, depending on the post`,
  brings: 'What this job brings for what follows:',
  obtain: (kind) => {
    // A ministry keeps its capital.
    const name = kind.startsWith('Ministry') ? kind : kind.charAt(0).toLowerCase() + kind.slice(1);
    return `Obtain ${/^(?:[aeio]|up)/u.test(name) ? 'an' : 'a'} ${name}`;
  },
  assess: 'Have recognised',
  assessHelp: 'By VAE or a placement test rather than a course.',
  assessHelpPartly:
    'A skill of it is missing: ask for a placement test, which tells what is left to learn, rather than VAE.',
  assessHelpNoVae: 'Its record does not open to VAE: to be asked for as a shorter training (placement).',
  assessHelpBranch:
    'This certificate is recognised by its branch: ask its committee whether experience counts, and how, or for a placement test.',
  learn: 'Learn',
  certify: 'Ask for the certificate: all its blocs are held',
  whole: 'the whole pathway (its blocs are not known)',
  met: ({ same, context, asked }) => {
    if (asked === 0) return 'Skills of this bloc not read.';
    const missing = asked - same - context;
    const parts = [
      same > 0 ? `${same} already there` : '',
      context > 0 ? `${context} close to one already there` : '',
      missing > 0 ? `${missing} to learn` : '',
    ];
    return `Of ${s(asked, 'trade skill', 'trade skills')}: ${parts.filter(Boolean).join(', ')}.`;
  },
  shorter: 'To learn in that setting: ask whether the training can be shorter.',
  acquired: 'You can already do',
  acquiredBy: (code) => `through bloc ${code}`,
  general: (n) =>
    `${s(n, 'bloc of general education', 'blocs of general education')} besides, from which one may often be exempted, to be checked.`,
  leadsTo: 'Leads to:',
  instead: 'As good, at first sight:',
  why: 'What this rests on',
  sameOccupation:
    'The target has the same ROME code as your job. Nothing forbids it; but a projet de transition professionnelle (PTP) then asks for another proof that the occupation changes. To be checked with Transitions Pro.',
  alsoThere:
    'This trade is practised in that sector too, as it is: often the simplest move. Apply, and ask what differs (authorisations, safety rules).',
  fledThere: (trade, to) =>
    `${trade}: this trade exists there too (${to}), with what you want to avoid, as the ROME says. A post without it, or an adapted one, can be asked of the employer or of the occupational doctor.`,
  sparedTitle: (to) => `${to}: other trades, without it according to ROME`,
  coldThere: (to) =>
    `${to}: work there is often in the cold, in our judgement, to be checked. No plan leads there as long as cold is to be avoided.`,
  aimedHas: (trade, what) =>
    `${trade}: this trade has what you want to avoid (${what}). So we draw no plan to it. An adapted post can be asked for: of the employer, of the occupational doctor. If they confirm it, remove this constraint to see the steps.`,
  alreadyHeld: 'Your profile says that you already hold this pathway.',
  none: 'Nothing near: no plan leads there from your trade.',
  noneConstrained: 'No plan leads there under these constraints.',
  noneAvoided: (shared, core) =>
    `What you want to avoid is the reason, not your skills: ${shared} out of ${core} are yours, or much like them.`,
  noneOwn: 'This is already your trade: no pathway has to be followed to practise it in another industry.',
  noneOwnTodo:
    'What changes is the products, the safety rules, sometimes the hours: ask the employer. The certifications below are a way to have what you can do recognised.',
  noneTodo: (constrained, instead) =>
    `To do: ${instead ? 'see the other trades below, ' : ''}${constrained ? 'relax a constraint, ' : ''}look at a neighbouring sector, talk to a career adviser (conseil en évolution professionnelle, free), who may offer a few days with an employer.`,
  noneInstead: 'Other trades, without it according to ROME',
  noneElsewhere: 'Your trade is practised elsewhere, as it is',
  noneEntries: 'A new trade: ways in',
  noneEntriesText: 'Almost nothing of your trade serves directly here: everything would have to be learnt.',
  ownCertificates: 'To have this trade recognised',
  aimedCertificates: 'Certificates of the target occupation',
  vaeOpen: {
    true: 'open to VAE',
    false: 'VAE not open by its record',
    null: 'VAE to be checked',
    branch: 'no VAE: the branch tells what it recognises',
  },
  noneMissing: 'What is missing, among the core skills of the target occupation',
  noneNear: 'The occupations near you that come closest',
  nonePathways: (n, constrained) =>
    n === 0
      ? 'No pathway known here leads there.'
      : `${s(n, 'pathway leads there', 'pathways lead there')}${constrained ? ' without constraints.' : ': a course to take whole or bloc by bloc, to be seen with the certifier.'}`,
  excluded: (n, why) => `${n} set aside by: ${why}`,
  excludedBy: {
    sectors: 'the wanted sector',
    avoid: 'the sectors to avoid',
    maxLevel: 'the level',
    routes: 'the access route',
    registeredOn: 'the registration',
    refused: 'the steps set aside',
  },
  /** To who recruits, above the plan of one candidate. */
  recruiterReads:
    'You are recruiting: this plan is that of a person who would come from this trade; the steps under “What next?” are yours.',
  recruiterBack: 'Back to the list: who may come',
  originsTitle: 'Who can come there, and by where?',
  originsText:
    'Where people can come from: first the occupations that ROME brings near this one, then those whose skills come closest, by our count, and those that a pathway leads here.',
  originCount: (n) => s(n, 'occupation to start from', 'occupations to start from'),
  /** The industry of the firm that recruits. */
  originAt: 'Your industry',
  originAtNone: 'say it, to see the others first',
  originOwn: (group) => `In your own industry. ${group}`,
  originSector: 'The person comes from',
  originAnySector: 'all sectors',
  originLeast: 'Skills in common',
  originAtLeast: (n) => (n === 0 ? 'no condition' : `${n} at least`),
  originNoneSo: 'No such occupation: widen the sector or the skills.',
  originCsv: 'Download as CSV',
  originNone: 'No occupation arrives there in one go.',
  job: 'Occupation',
  by: 'By',
  counts: 'In common',
  originGroup: {
    asItIs: (on) => `The same occupation, ${asItIsWords.en} (link: ${on})`,
    move: (on) => (on.endsWith('checked') ? on : `${on}, skills to be checked`),
    course: (on) => `By a pathway (link: ${on})`,
  },
  originFurther: (group) => `Further from the occupation. ${group}`,
  originSame: 'the whole occupation',
  originMove: (shared, core) => `${shared} of ${s(core, 'core skill', 'core skills')}`,
  originCourse: (blocs) =>
    blocs ? `${blocs.toAssess} to have recognised, ${blocs.toLearn} to learn` : 'blocs not known',
  openingsTitle: 'Where can you go from here?',
  openingTrades: 'Neighbouring occupations',
  openingPathways: 'Near pathways',
  openingEntries: 'Other trades, and where to enter them',
  openingsNone: 'Nothing near was found under these constraints.',
  openingBlocs: (acquired, assess, learn) => blocsCountedEn(acquired, assess, learn),
  tradesTitle: 'From each occupation of the sector',
  tradesText: 'The shortest plan from each of the occupations specific to this sector.',
  tradesNone: 'ROME has no occupation specific to this sector: choose an occupation instead.',
  noPlan: 'no plan found',
  checkWith:
    'To be checked with: a career adviser (CEP, free), the Opco of the employer, the certifier of each pathway and its official record.',
  sources: 'Sources',
  rule: 'How these plans are chosen',
  allSchemes: 'All funding schemes',
  leadsFor: (title) => `Funding leads for: ${title}`,
  link: {
    official: 'from its record',
    charter: 'from its charter',
    shared: 'deduced, to be checked',
    estimated: 'estimated, to be checked',
  },
};
