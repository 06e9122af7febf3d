import type { Pain } from '#core/search/pain.ts';
import type { ReadMessages } from './fr.ts';

const pains: Record<Pain, string> = {
  back: 'Back pain',
  shoulders: 'Shoulder pain',
  hands: 'Pain in the hands or wrists',
  arms: 'Arm pain',
  legs: 'Pain in the legs, knees or hips',
  neck: 'Neck pain',
  other: 'A health limit',
};

export const en: ReadMessages = {
  title: 'What was understood',
  go: {
    mobility: 'See how to change industry',
    profile: 'Say what you can do',
    funding: 'See funding',
    sector: 'See the sector',
    search: 'See these pathways',
    certificates: 'Check these numbers',
  },
  move: (from, to) => `A change of industry, from “${from}” to “${to}”.`,
  number:
    'Numbers of records: what they have become, and whether they are out of our scope, is told together.',
  scheme: (typed) => `“${typed}”: a way to pay for training, or to prepare it.`,
  opco: (typed) => `“${typed}”: the pathways of its branches are listed here.`,
  idcc: (typed) => `“${typed}”: a collective agreement, read as its sector.`,
  sector: (typed) => `“${typed}”: a sector has its page.`,
  hurts: (part) =>
    `${pains[part]}: ROME does not tell everything. Where it speaks of loads, standing or repeated gestures, it is written; where nothing is written, ask the employer. An occupational doctor can advise on a job.`,
  place: (name: string) =>
    `“${name}”: the records hold no addresses. Once a link to job offers or immersion is open, you can add your town there.`,
  english: (typed, found) => `“${typed}” is read as English: ${found}.`,
  unknown: (typed) => `“${typed}” was not understood: here is what answers the other words.`,
  unknownAlone: (typed) => `“${typed}” was not understood.`,
  nothing: 'No record to list for these words: the leads above answer them.',
  stopsDriving:
    'No more driving: trades for which ROME lists a licence are left aside. Your licences remain worth telling.',
  youngPast25: 'Young: apprenticeship, up to the age of 29, opens many pathways.',
  noCarGrown:
    'Without a car or a licence: places of work are not known here, each offer says its own. A career adviser (conseil en évolution professionnelle) can say what help exists for the journey.',
  situations: {
    'sans-diplome':
      'Without a diploma: many certificates ask for none; what it takes to enter is to be asked of who awards it. Starting from what you can do helps to choose.',
    'formation-courte':
      'Short training: ask each training centre how long it takes. What you can already do often shortens a pathway.',
    debutant: 'Beginner: what it takes to enter is to be asked of who awards the certificate.',
    'travail-poste': 'Shift work: the hours of a trade are on its page; ask about those of a job.',
    'travail-de-nuit': 'Night work: the hours of a trade are on its page; ask about those of a job.',
    'week-end': 'Weekends: the hours of a trade are on its page; ask about those of a job.',
    'port-de-charges': 'Heavy loads: said on the page of a trade when ROME tells; check the actual job.',
    'station-debout': 'Standing: said on the page of a trade when ROME tells; check the actual job.',
    'station-assise': 'Sitting: said on the page of a trade when ROME tells; check the actual job.',
    'basses-temperatures': 'Cold: said on the page of a trade when ROME tells; check the actual job.',
    allergie:
      'Allergy: the products handled depend on the job: ask the employer, and the occupational doctor for advice.',
    'horaires-de-jour': 'Day hours: the hours of a trade are on its page; ask about those of a job.',
    bruit: 'Noise: said on the page of a trade when ROME tells; check the actual job.',
    chaleur: 'Heat: said on the page of a trade when ROME tells; check the actual job.',
    jeune:
      'Young: apprenticeship, up to the age of 29, opens many pathways. Before 26, a local youth centre (mission locale) can advise.',
    deplacements: 'Travel: that of a trade is on its page when ROME tells; ask about that of a job.',
    proximite: 'Near home: job offers say where the jobs are.',
    teletravail: 'Remote work: a workshop trade is done on site; for a design office or a service, ask.',
    permis: 'Driving licence: ROME lists one for a few trades only. Check each offer.',
    caces:
      'CACES: a driving certificate that comes beside a trade and is renewed. A certified testing body holds the test; the employer then authorises you to drive.',
    alternance: 'Work-study: pathways open to apprenticeship are chosen by their route.',
    'temps-partiel': 'Part-time: look among the offers, or ask the employer.',
    handicap:
      'Disability: help and adjustments exist for training. A Cap emploi adviser, or the disability contact of the training body, can answer.',
    licenciement:
      'Dismissed: if it is for economic reasons (closure, redundancy plan, post cut), a contract of support (CSP) may be offered, with 21 days to answer: is it your case? Write “made redundant”: the steps will allow for it. For another reason, career advice (conseil en évolution professionnelle), free, can help.',
    'sans-permis':
      'Without a car or a licence: places of work are not known here, each offer says its own. A career adviser (conseil en évolution professionnelle), or the mission locale up to 25, can say what help exists for the journey.',
    'travail-en-hauteur':
      'Working at height: said on the page of a trade when ROME tells; check the actual job.',
    exterieur: 'Outdoor work: said on the page of a trade when ROME tells; check the actual job.',
    'travail-repetitif':
      'Repetitive work: said on the page of a trade when ROME tells; check the actual job.',
    'contact-public':
      'Contact with customers: said on the page of a trade when ROME tells; check the actual job.',
    'travail-seul': 'Working alone: said on the page of a trade when ROME tells; check the actual job.',
    dexterite: 'Careful handwork: said on the page of a trade when ROME tells; check the actual job.',
    langue:
      'French: the level asked for depends on the job. Courses in French at work exist; an adviser can answer.',
    sante:
      'Health: what ROME tells of a trade (loads, standing, repeated gestures) is shown on it. An occupational doctor can advise on an actual job.',
    senior:
      'Your years of work count: the answer starts from what you can do. The free career advice service (CEP) can help you make the most of them.',
    interim:
      'Temporary work: an assignment in this trade may lead to a permanent contract; an agency knows which are open near you.',
    cdi: 'Permanent or fixed-term: each offer says its contract.',
  },
  intentions: {
    'prise-en-charge': 'Who pays: several schemes exist, to be checked for your situation.',
    salaire:
      'Pay: offers and the collective agreement of the branch tell it. Pay during training depends on the scheme.',
    cout: 'Cost: each training centre gives its price. Several schemes may help to pay.',
    'changer-de-metier': 'Changing trade: say where you start from, and where you want to go if you know.',
  },
};
