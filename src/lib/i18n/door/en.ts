import { settingsInEnglish } from '#core/words/settings.ts';
import type { DoorMessages } from './fr.ts';

const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

export const en: DoorMessages = {
  lead: 'Say what you do. See what is already useful elsewhere, what is missing, and whom to call.',
  from: 'I am a…',
  fromHint: 'a trade, in your words',
  to: 'I would like…',
  toHint: 'a trade, an industry',
  submit: 'See my lead',
  dontKnow: 'I do not know yet',
  paste: 'Paste a text instead',
  typeInstead: 'Type a trade instead',
  pasteLabel: 'A CV, a message, a job ad',
  pasteHelp: 'The text is read in your browser, and does not leave it.',
  pastedNothing: 'No trade nor certificate recognised in this text. Type a trade instead.',
  anything: 'I do not know yet',
  change: 'Change',
  notFound: (typed) => `“${typed}” names no trade nor industry that we know. Try another word.`,
  searchIt: (typed) => `Search “${typed}” among the pathways`,
  needFrom: 'Type first what you do.',
  loading: 'We are looking at what your skills allow elsewhere.',
  failed: 'The answer did not come. Check the connection, then try again: nothing is lost.',
  unknown: (ids) => `This link names something that we do not know: ${ids}.`,
  emptyProfile: 'Your profile is empty. Type a trade here, or fill it in.',
  heading: {
    counted: (to, { have, recognise }, asked, unit) => {
      const shared = have + recognise;
      const said = unit === 'gestures' ? some(shared, 'skill', 'skills') : some(shared, 'unit', 'units');
      const yours = have === 0 ? 'could be recognised' : `${shared > 1 ? 'are' : 'is'} already yours`;
      return `${to}: ${said} out of ${String(asked)} ${yours}`;
    },
    asItIs: (trade, to) => `${trade}: this trade is exercised there too (${to})`,
    unknown: (to) => `${to}: a lead of which our sources say little`,
    none: (to) => `${to}: nothing in common in our sources`,
    anywhere: (from) => `${from}: where your skills are useful too`,
  },
  avoiding: 'To avoid:',
  bear: (what) => `No longer avoid: ${what}`,
  settings: settingsInEnglish,
  none: 'We do not make it a lead. Your skills are rather useful here:',
  noneAtAll: 'Nothing near enough in our sources. A few more answers in the profile may change that.',
  asItIsSay:
    'The same skills in another setting: to be checked with the employer, who may ask for authorisations.',
  certify: 'Have what you already do certified',
  evidence: {
    official: 'The ROME, the public directory of trades, names this move.',
    charter: 'A charter between branches recognises these units.',
    shared: 'Some units or skills are the same.',
    estimated: 'Brought together by us from the skills in common.',
  },
  check: 'To be checked with an adviser.',
  ways: {
    plan: 'The plan, step by step',
    calls: 'Whom to call, what to ask',
    refine: 'Refine in five questions',
    record: 'The page of this pathway',
    trade: 'What this trade asks',
    funding: 'Who may pay',
  },
  others: 'Your skills are useful elsewhere too',
  othersNote: 'Leads brought together from the skills in common, to be checked with an adviser.',
  avoidedNote: 'According to ROME, which does not always tell what one wants to avoid: ask the employer.',
  sectorsTitle: 'Your trade is also exercised, as it is, in',
  sectorsAvoided:
    'What you want to avoid is reported for this occupation, so it would be elsewhere too. Rather look at near occupations.',
  sectorsNone: 'Our sources do not say in which industries this trade is exercised.',
  oneMore: (opens) =>
    `One more thing to learn would bring you closer to ${some(opens, 'pathway', 'pathways')}:`,
  ofPathway: ', part of',
  professionals: 'For professionals',
  adviser: 'I advise',
  adviserText: 'One title or two thousand numbers: what is their state today, what replaces them?',
  adviserSheet: 'The sheet of a profile, to print',
  employer: 'I recruit',
  employerText:
    'The trades of other industries from which people come to this post, and what is left to learn.',
  employerCertificates: 'Read the certificates of a CV',
  searchTitle: 'Search for a pathway, a number, a trade',
  holds: 'What the catalogue holds',
  pathways: 'Qualification pathways',
  occupations: 'Trades',
  sectors: 'Industries',
  sectorsBasis: 'checked by hand',
  superseded: 'Old numbers, followed',
};
