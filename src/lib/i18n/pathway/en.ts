const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => new Intl.NumberFormat('en-GB').format(value);
const s = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
import type { PathwayMessages } from './fr.ts';

export const en: PathwayMessages = {
  blocs: 'Competence blocs',
  blocsIntro:
    'Each bloc is assessed and obtained on its own. What you can already do may often be assessed without redoing the training: check with the awarding body.',
  blocsFrom: (id, now) =>
    `${now > 0 ? `The current record has ${n(now)} ${plural(now, 'bloc', 'blocs')}, whose titles are not given here: read them` : 'The blocs of the current record are not given here: read them'} on the official record. These are those of the previous one, ${id}: they may have changed.`,
  noBlocs: 'The blocs of this pathway are not given: ask whoever awards it.',
  secondBlocs: (count) =>
    `The record has ${n(count)} ${plural(count, 'bloc', 'blocs')} whose titles are not given: read them on the official record.`,
  secondCodes: 'Blocs of the current record',
  noLabels: 'Their titles are to be read on the official record: here is the subject of each.',
  noSubject: 'no subject found',
  subject: 'subject',
  subjects: 'Subjects of the record',
  secondBy: (by, date) =>
    `Subjects: second reading by ${by}${date === '' ? '' : `, ${date}`}, made by a language model and reviewed. It is neither the record nor our own reading.`,
  notListed: (date) =>
    `Not among the active records of the second reading${date === '' ? '' : ` of ${date}`}: check the official record.`,
  split: (code, words) =>
    words.length === 0
      ? `Family of the trade: the record names ${code}, since split into several trades; nothing says which.`
      : `The record names the former trade ${code}, since split into several: we chose this one from its title and its blocs, to be checked.`,
  followed: 'Followed by',
  followedBy: (opcos) => `${opcos}, in its 2024 list (no criterion given)`,
  readIntro:
    'Under each bloc, the ROME competences that we read in it: two readings, then a settlement. It is a lead, not the reference document.',
  likely: 'likely',
  transversal: 'transversal',
  fields: 'Technical fields',
  blocsListed: (count) =>
    `${n(count)} ${plural(count, 'competence listed', 'competences listed')} in the official record`,
  sectors: 'Sectors, and what this rests on',
  sectorsByCharter: (count) =>
    `And ${n(count)} ${plural(count, 'sector', 'sectors')} through the charter of the cross-branch certificate`,
  sectorsByCharterText:
    'Their branch committees share this certificate and recognise its common core. Check with the branch you aim at.',
  anySector: 'No specific sector: this pathway leads to trades found in most industries.',
  noSectors: 'Sector not established: neither the certifier, nor the title, nor the trades name one.',
  sectorsByCharterApart:
    'The 2024 charter names them; the record itself is that of the certifier above. Check with the branch you aim at.',
  families: 'Families',
  occupations: 'Target occupations',
  routes: 'Access routes',
  mended: (from) => `Label corrected by us; the record says: “${from}”.`,
  oneRoute: 'the only one given: the others, VAE included, are to be checked',
  oneRouteNoVae: 'the only one given: the others are to be checked',
  routesFrom: (id) => `from the previous record ${id}`,
  facts: 'In short',
  kind: 'Kind',
  level: 'Level',
  number: 'Number',
  noNumber:
    'none: this certificate is awarded by a branch, outside the national register. It has no official level and cannot be paid for with a CPF account.',
  ends: 'End of registration',
  certifiers: 'Awarding body',
  committee: 'Awarded by the branch committee, by its record',
  charter: 'Charter',
  charterText: (count) =>
    `Cross-branch certificate (CQPI): ${n(count)} branch ${plural(count, 'committee recognises', 'committees recognise')} its common core.`,
  updated: 'Record updated on',
  unconfirmed: 'Not confirmed since',
  official: 'See the official record',
  officialNote: 'on the France compétences site (new tab)',
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  bridges: 'Possible bridges, to be checked',
  bridgesIntro:
    'Other pathways close to this one, from the surest to the least certain. Only an awarding body can say what it recognises.',
  bridgesOfficial: 'Correspondences written in the official record',
  bridgesCharter: 'Same cross-branch certificate',
  bridgesShared: 'Blocs with the same title and skills',
  bridgesEstimated: 'Close skills, estimated by us',
  moreBridges: (count) => `${n(count)} other ${plural(count, 'pathway has', 'pathways have')} close skills.`,
  prerequisites: 'Entry conditions',
  prerequisitesYes: 'the official record states some: read them before committing',
  prerequisitesNo: 'the official record states none',
  supersededTitle: (id) => `${id} is no longer active`,
  supersededText:
    'This number belongs to an old record. What was earned with it keeps its value; to train for it today, see what replaced it.',
  supersededBy: 'What replaced it',
  supersededNone: 'No successor is given. A neighbouring pathway may exist:',
  supersededSearch: 'search for the same title',
  sameTitle: 'Same title, to be confirmed:',
  supersededOutside: 'Replaced by, outside the scope of this site:',
  certifiersFrom: (id) => `from the previous record ${id}`,
  supersededThrough: 'Steps in between',
  description: (kind, title) =>
    `${kind} ${title}: competence blocs, occupations, sectors and access routes, with their sources.`,
  page: {
    blocs: (n) => (n === 0 ? 'What it holds' : s(n, 'bloc, taken by itself', 'blocs, each taken by itself')),
    blocsBefore: (n) => s(n, 'bloc in the record before', 'blocs in the record before'),
    deck: (n) => (n === 1 ? 'The bloc, a plank' : `The ${n} blocs, one a plank`),
    fromTitle: 'Read in its title:',
    reading: 'What we read in it, and its code',
    fromBlocs:
      'Skills that we read in its blocs, in the words of ROME: to be checked on the official record.',
    fromTitleAlone:
      'Skills that we read in its title, in the words of ROME: to be checked with whoever awards it.',
    fromTrades:
      'Skills at the heart of the target trades, after ROME: they place the pathway, they do not replace its record.',
    titleInFrench: 'The official title is in French; we have no English gloss of it.',
    tryProfile: 'See what I already have of it',
    you: 'For you who work as',
    yourProfile: 'what your profile says',
    countedOf: ({ all, general, unknown }, before) =>
      `Of the ${all} blocs of the ${before ? 'record before' : 'pathway'}, the picture leaves out ${[
        ...(general > 0 ? [`${general} of general education`] : []),
        ...(unknown > 0 ? [`${unknown} not given`] : []),
      ].join(' and ')}.`,
    changeProfile: 'This is not my profile: change it',
    directSectors: (n) => (n === 1 ? 'The sector' : `The ${n} sectors, one by one`),
    where: 'Where it is practised',
    leadsTo: 'Target trades',
    unsaid: 'Not given, to be asked:',
    unsaids: {
      certifier: 'the awarding body',
      routes: 'the access routes',
      prerequisites: 'the entry conditions',
      ends: 'the end date',
      level: 'the level',
      sectors: 'the sector',
      occupations: 'the target trades',
    },
    onRecord: 'The official record may say.',
    askBranch: 'The branch, or its Opco, can tell.',
    opens: 'What it opens in other industries',
    opensNone:
      'Nothing sure outside its industry. Start from your trade instead, or from the map of sectors.',
    same: 'The same trade, elsewhere',
    sameText: 'These trades are practised as they are in other sectors too.',
    near: 'Trades close to it, elsewhere',
    nearText:
      'Each box is a skill of the trade. Filled: the pathway, or a trade that it prepares for, already asks for it. To be checked.',
    nearCount: (have, asked) => `${have} of ${s(asked, 'skill', 'skills')} already there`,
    sameIndustry: (n) => `In the same industry, or with no sector established (${n})`,
  },
  evidenceHelp: {
    certifier: (via) => `From the awarding body: ${via}`,
    ccn: (via) => `Declared in the record: collective agreement ${via}`,
    committee: (via) => `From the committee: ${via}`,
    charter: (via) => `Member of the charter of the cross-branch certificate ${via}`,
    predecessor: (via) => `Taken from the previous record ${via}`,
    occupation: (via) => `From the target occupation: ${via}`,
    curated: (via) => `Read by us: ${via}`,
    record: () => 'Declared in the record',
    parent: (via) => `The record gives the older code ${via}`,
    title: (via) => (via === '' ? 'Deduced: same title and same kind' : `Named by the title (“${via}…”)`),
  },
};
