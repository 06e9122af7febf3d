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
    `${pains[part]}: the constraints of a trade are on its page. An occupational doctor can advise on a job.`,
  place: (name: string) =>
    `“${name}”: the records do not say where people train or recruit. The search leaves the place out.`,
  english: (typed, found) => `“${typed}” is read as English: ${found}.`,
  unknown: (typed) => `“${typed}” was not understood: here is what answers the other words.`,
  unknownAlone: (typed) => `“${typed}” was not understood.`,
  nothing: 'No record to list for these words: the leads above answer them.',
  situations: {
    'sans-diplome':
      'Without a diploma: entry requirements are on each record. Starting from what you can do helps to choose.',
    'formation-courte':
      'Short training: our sources give no durations. What you can already do often shortens a pathway.',
    debutant: 'Beginner: entry requirements are on each record, to be checked.',
    'travail-poste': 'Shift work: the hours of a trade are on its page; ask about those of a job.',
    'travail-de-nuit': 'Night work: the hours of a trade are on its page; ask about those of a job.',
    'week-end': 'Weekends: the hours of a trade are on its page; ask about those of a job.',
    'port-de-charges': 'Heavy loads: said on the page of a trade when ROME tells; check the actual job.',
    'station-debout': 'Standing: said on the page of a trade when ROME tells; check the actual job.',
    'station-assise': 'Sitting: said on the page of a trade when ROME tells; check the actual job.',
    'basses-temperatures': 'Cold: said on the page of a trade when ROME tells; check the actual job.',
    allergie:
      'Allergy: our sources do not give the products handled in a job. An occupational doctor can advise.',
    'horaires-de-jour': 'Day hours: the hours of a trade are on its page; ask about those of a job.',
    bruit: 'Noise: said on the page of a trade when ROME tells; check the actual job.',
    chaleur: 'Heat: said on the page of a trade when ROME tells; check the actual job.',
    jeune: 'Young: apprenticeship opens many pathways. A local youth centre (mission locale) can advise.',
    deplacements: 'Travel: that of a trade is on its page when ROME tells; ask about that of a job.',
    proximite: 'Near home: our sources do not say where the jobs are. Look in job offers.',
    teletravail: 'Remote work: our sources say nothing of it. A workshop trade is done on site.',
    permis: 'Driving licence: ROME lists one for a few trades only. Check each offer.',
    caces: 'CACES: a driving certificate that comes beside a trade and is renewed. It is not a pathway here.',
    alternance: 'Work-study: pathways open to apprenticeship are chosen by their route.',
    'temps-partiel': 'Part-time: our sources do not give the contracts on offer.',
    handicap:
      'Disability: help and adjustments exist for training. A Cap emploi adviser, or the disability contact of the training body, can answer.',
    'sans-permis':
      'Without a driving licence: our sources do not say where one is asked for. Check each offer, and the journey.',
    'travail-en-hauteur':
      'Working at height: said on the page of a trade when ROME tells; check the actual job.',
    exterieur: 'Outdoor work: said on the page of a trade when ROME tells; check the actual job.',
    'travail-repetitif':
      'Repetitive work: said on the page of a trade when ROME tells; check the actual job.',
    'contact-public':
      'Contact with customers: said on the page of a trade when ROME tells; check the actual job.',
    'travail-seul': 'Working alone: said on the page of a trade when ROME tells; check the actual job.',
    dexterite:
      'Careful handwork: said on the page of a trade when ROME tells. Starting from what you can do helps to choose.',
    langue:
      'French: the level asked for is not in our sources. Courses in French at work exist; an adviser can answer.',
    sante:
      'Health: the constraints of a trade are on its page. An occupational doctor can advise on an actual job.',
    senior: 'Age changes nothing here. Starting from what you can do helps to choose.',
    interim: 'Temporary work: our sources do not give the contracts on offer.',
    cdi: 'Permanent contract: our sources do not give the contracts on offer.',
  },
  intentions: {
    'prise-en-charge': 'Who pays: several schemes exist, to be checked for your situation.',
    salaire: 'Pay: our sources say nothing of it. Pay during training depends on the scheme.',
    cout: 'Cost: our sources give no prices. Several schemes may help to pay.',
    'changer-de-metier': 'Changing trade: say where you start from, and where you want to go if you know.',
  },
};
