import { blocsCountedEn } from './counted-en.ts';
import { inLang } from '#core/words/lang.ts';
import { bandWords, meetingWords } from '#core/words/match.ts';
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => new Intl.NumberFormat('en-GB').format(value);
import type { ProfileMessages } from './fr.ts';

export const en: ProfileMessages = {
  title: 'My profile: what I can already do',
  intro:
    'Start from a job, a skill, a diploma or a text (in French). Nothing is decided for you: everything is proposed, and you answer yes, partly or no.',
  privacy:
    'Everything stays in this browser. Nothing is sent, nothing is kept until you save. No name, no age, no address.',
  loading: 'One moment: the pathways and the trades are coming…',
  failed:
    'The pathways and the trades could not be loaded. Check the connection, then try again. Your profile is intact.',
  add: 'Add a job, a skill or a diploma',
  addHelp: 'A job held, a skill, a title or a number (RNCP…), in French',
  added: (label) => `Added: ${label}`,
  removed: (label) => `Removed: ${label}`,
  putBack: 'It is back.',
  numberUnknown: (id) => `Number ${id} is not on this site.`,
  paste: 'Paste a text',
  pasteHelp: 'A CV, a job ad, a list, in French. It is read here, in your browser, and is not kept.',
  pasteLabel: 'Your text',
  read: 'Read this text',
  found: (count) =>
    count === 0
      ? 'Nothing was recognised in this text.'
      : `${n(count)} ${plural(count, 'item recognised', 'items recognised')}. Keep what is true.`,
  reading: 'Reading…',
  pastedLeft: (quotes) =>
    `Read, but not taken into account here: ${quotes.map((one) => `“${one}”`).join(', ')}. Say what you avoid and what you would like from the home page.`,
  foundYears: (years) => `${n(years)} ${plural(years, 'year', 'years')}`,
  foundThen: (then, now) =>
    now === null ? `then ${then}, nothing known replaces it` : `then ${then}, replaced by ${now}`,
  foundKinds: {
    occupation: 'job',
    skill: 'skill',
    knowledge: 'knowledge',
    certification: 'diploma',
    diploma: 'diploma, without a page on this site',
    licence: 'licence or permit',
    method: 'method or standard',
    tool: 'tool',
    language: 'language',
  },
  foundIn: (words) => `read in “${words}”`,
  keep: 'Keep',
  kept: 'Kept',
  has: 'What you have',
  empty: 'Your profile is empty. Add a job to begin: it is the quickest.',
  jobs: 'Jobs held',
  years: 'Years',
  yearsOf: (label) => `Years as ${label}`,
  remove: 'Remove',
  removeOf: (label) => `Remove ${label}`,
  certifications: 'Diplomas and certificates',
  wholeHeld: 'whole',
  onlySome: 'Only some blocs? Untick the others',
  blocsHeld: 'Blocs held',
  skillsCount: (yes, partly) =>
    `Your answers: ${[...(yes > 0 || partly === 0 ? [`${n(yes)} “yes”`] : []), ...(partly > 0 ? [`${n(partly)} “partly”`] : [])].join(', ')}`,
  themes: {
    other: 'Other gestures',
    knowledge: 'Fields of knowledge',
    transversal: 'Useful in every trade',
    no: 'What you do not do',
  },
  themeCount: (yes, partly) =>
    [yes > 0 ? `${n(yes)} “yes”` : '', partly > 0 ? `${n(partly)} “partly”` : ''].filter(Boolean).join(', '),
  moreAnswers: (count) => `${n(count)} more ${plural(count, 'answer', 'answers')}`,
  questions: 'What these jobs let us suppose',
  answered: (count, total) => `${n(count)} ${plural(count, 'answer', 'answers')} out of ${n(total)}`,
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  all: 'All “yes”',
  others: 'Other skills added',
  results: 'Pathways close to it',
  resultsText:
    'Ranked by what is shared and rare. Distance is counted in blocs, which you can check one by one.',
  told: {
    title: 'Your situation, to know whom to call',
    use: 'Optional, and kept nowhere: only what comes next after each lead depends on it, never their order.',
    statuses: {
      employee: 'Employee',
      'self-employed': 'Self-employed',
      'job-seeker': 'Looking for work',
      'young-person': 'Young person (under 26), without a job',
      employer: 'Employer',
    },
    health: 'Does your health limit what you can do (loads, standing, allergies…)?',
  },
  resultCount: (count, near) =>
    `${n(count)} ${plural(count, 'pathway has', 'pathways have')} something in common with you${near > 0 && near < count ? `, ${n(near)} of them within reach` : ''}`,
  noResults: 'No pathway is close yet. Answer a few questions, or remove a filter.',
  groups: {
    own: 'Certify what you already do',
    reach: 'Within reach',
    further: 'Further away',
  },
  groupsText: {
    own: 'These records name a trade that you practise: having your experience validated (VAE) is the first lead, for those of the RNCP.',
    reach: '',
    further: '',
  },
  own: (trade: string) => `This record names your trade: ${trade}.`,
  named:
    'We did not read in it the skills of this trade in the words of yours: its blocs are to be compared, one by one, with what you do.',
  thin: 'This record was not read enough to count what is in common.',
  bands: inLang(bandWords, 'en'),
  bandsTitle: 'How these pathways are ordered',
  narrow: 'Narrow the list',
  bandsRule:
    'A record that names your trade is close. Until you answer, the skills at the heart of your trade count as “partly”. Close: you can already do, or may have recognised, at least half of the trade blocs, and half of the skills are yours. Within reach: one bloc that you can already do, or a third of the blocs or of the skills. Far: the rest. A bloc is to have recognised when half of its skills are yours; a skill in another context counts for half.',
  counts: blocsCountedEn,
  unlisted: 'Its blocs are not known: counted from its title.',
  weak: 'Blocs not given: counted from the target occupations, hence less certain.',
  why: 'Why?',
  how: inLang(meetingWords, 'en'),
  through: (label) => `through “${label}”`,
  partlyClaimed: 'partly',
  heldBy: {
    record: 'you have it',
    official: 'official correspondence with a bloc you have',
    charter: 'same cross-branch certificate: to be recognised',
    shared: 'same bloc as one you have: to be recognised',
  },
  levelStep: (step) =>
    step > 0
      ? `${n(step)} ${plural(step, 'level', 'levels')} above your highest diploma`
      : 'at the level of your diploma, or below',
  gates: 'Also look at',
  prerequisites: 'the record states entry conditions',
  whatIf: 'What would bring it closer',
  whatIfText: (label) => `With “${label}”`,
  whatIfBand: (band) => `this pathway would become ${band}`,
  whatIfRank: (before, after) => `it would go from rank ${n(before)} to rank ${n(after)}`,
  whatIfNone: 'No single skill would change its distance.',
  oneMore: 'One more bloc',
  oneMoreText: 'The blocs that would, by themselves, open the most pathways.',
  oneMoreOpens: (count, sectors) =>
    `would open ${n(count)} ${plural(count, 'pathway', 'pathways')}, in ${n(sectors)} ${plural(sectors, 'sector', 'sectors')}`,
  oneMoreNone: 'No single bloc opens a pathway for now.',
  occupations: 'Occupations close to it',
  keepIt: 'Keep this profile',
  save: 'Save on this device',
  saved: 'Saved on this device.',
  savedFull: 'This device has no room left: export a file instead. Nothing is lost.',
  savedForbidden: 'This browser refuses to keep data: export a file instead. Nothing is lost.',
  export: 'Export a file',
  import: 'Import a file',
  share: 'Copy a link',
  shared: 'Link copied. It holds the profile; only those you give it to will read it.',
  shareFailed: 'Copying did not work. Here is the link:',
  erase: 'Erase',
  erased: 'Profile erased.',
  undo: 'Undo',
  refusals: {
    damaged: 'This file or link is incomplete or damaged. Your profile has not changed.',
    foreign: 'This is not an Edec Passerelles profile. Your profile has not changed.',
    future:
      'This profile comes from a newer version of the tool. Reload the page, then try again. Your profile has not changed.',
    tooLong: 'This file is too large to be a profile. Your profile has not changed.',
  },
  opened: 'Profile opened.',
  replaced: (from, to) => `${from} has been replaced by ${to}.`,
  gone: (list) => `No longer on this site: ${list}.`,
  compare: 'Compare',
  description:
    'Say what you can do, and see which qualification pathways come close, bloc by bloc, in all industries.',
};
