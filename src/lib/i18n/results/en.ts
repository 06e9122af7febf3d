import { recordWords } from '#core/words/catalogue.ts';
import type { ResultsMessages } from './fr.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

/** English messages of the results of a search. */
export const en: ResultsMessages = {
  reserve: {
    overseas: 'Given overseas only',
    armees: 'Of the Ministry of the Armed Forces: open to civilians? To be asked',
    ancien: 'Not confirmed for years',
    absent: 'No longer in the last list of active records',
  },
  title: 'Search for a pathway or an occupation',
  toResults: 'Go to the results',
  loading: 'Getting search ready…',
  results: (count) => (count === 0 ? 'No result' : `${n(count)} ${plural(count, 'result', 'results')}`),
  show: 'Show',
  sort: 'Sort by',
  sorts: { relevance: 'relevance', level: 'level', title: 'title' },
  filters: 'Refine',
  showFilters: (count) => (count === 0 ? 'Refine' : `Refine (${n(count)})`),
  reset: 'Remove all',
  remove: (label) => `Remove filter ${label}`,
  fewer: 'Show fewer',
  filterTerms: 'The Opco is that of the branch; VAE is one route among others.',
  statuses: {
    actif: recordWords.active.en,
    inactif: recordWords.inactive.en,
    remplace: recordWords.superseded.en,
  },
  unknown: 'not given',
  recognised: (typed) => `“${typed}” is read as a filter.`,
  relaxed: (typed) => `Nothing matched with “${typed}”: this filter was left aside.`,
  corrected: (typed, used) => `“${typed}” is not on this site: here are the results for “${used}”.`,
  loose: 'No record has all of these words: here are those that have at least one of them.',
  didYouMean: 'Did you mean',
  nothing: 'Nothing matches this search.',
  nothingTips: [
    'Try one or two words only: a skill, a machine, a material.',
    'An approximate job name is often enough (in French).',
    'Remove a filter, or start from the list of sectors.',
  ],
  expired: 'Records no longer active',
  expiredText: 'They stay here so that you can find what replaced them.',
  expiredMore: (count) => `and ${n(count)} more, with the Status filter`,
  why: 'Found through',
  through: {
    typed: (word) => `“${word}”`,
    prefix: (word, found) => `“${word}” (start of “${found}”)`,
    typo: (word, found) => `“${word}”, read as “${found}”`,
    synonym: (word, found) => `“${word}”, close to “${found}”`,
    code: (word) => `number ${word}`,
    filter: (word) => `filter “${word}”`,
    said: (word) => `“${word}”, often said of this job`,
  },
  fields: {
    title: 'the title',
    names: 'job titles',
    type: 'the kind',
    blocs: 'the blocs',
    skills: 'skills',
    occupations: 'target occupations',
    sectors: 'sectors',
    families: 'families',
  },
  alsoKnownAs: (title) => `Also called: ${title}`,
  previous: 'Previous page',
  next: 'Next page',
  page: (page, pages) => `Page ${n(page)} of ${n(pages)}`,
  pages: 'Result pages',
  share: 'The address of this page holds the search: copy it to share it.',
};
