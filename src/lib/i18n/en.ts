import { bridgeWords, factWords, kindWords, opcoWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { blocStateWords } from '#core/words/match.ts';
import type { Messages } from './fr.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

/** English messages. Data (titles, skills, occupations) stays in French. */
export const en: Messages = {
  site: {
    print: 'Print',
    name: 'Edec Passerelles',
    skip: 'Skip to content',
    leaves: 'leaves this site, new tab',
    menu: 'Sections',
    otherLang: 'Français',
    compiled:
      'Catalogue compiled from public data. This site is neither a service of the French State nor of an Opco.',
    dataOf: (oldest, newest) => `Sources from ${oldest} to ${newest}.`,
    noscript:
      'This page needs JavaScript. Without it you can browse sectors, families and occupations: all their pages read as they are.',
    colon: ': ',
    checkOfficial: 'Before you decide, always check the official record.',
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  nav: {
    home: 'Home',
    search: 'Search',
    mobility: 'Change industry',
    profile: 'My profile',
    sectors: 'Sectors',
    families: 'Families',
    occupations: 'Occupations',
    skills: 'Skills',
    certificates: 'Check certificates',
    compare: 'Compare pathways',
    funding: 'Find who may pay',
    map: 'Map of the sectors',
    method: 'Method and data',
    main: 'Main',
    find: 'Search',
    menu: 'Menu',
    mobilitySays: 'from one occupation to another',
    profileSays: 'what I already know how to do',
    certificatesSays: 'are they still in force?',
    breadcrumb: 'You are here',
  },
  home: {
    title: 'Change industry without starting from scratch',
    description:
      'Find French qualification pathways (CQP, CQPI, vocational titles, diplomas) shared by several industries, by occupation, skill or sector.',
  },
  search: {
    in: 'in',
    label: 'An occupation, a skill, a sector, a record number (in French)',
    placeholder: 'e.g. cariste',
    submit: 'Search',
    suggestions: 'Suggestions',
    nothingLike: (text) => `Nothing found for “${text}”. Try another word, or a trade.`,
    suggestionCount: (count) =>
      count === 0
        ? 'No suggestion.'
        : `${n(count)} ${plural(count, 'suggestion', 'suggestions')}. Use the arrow keys.`,
    kinds: inLang(kindWords, 'en'),
    failed: 'Search could not be loaded. Check the connection, then try again.',
    retry: 'Try again',
    shows: { all: 'All', pathway: 'Pathways', occupation: 'Occupations' },
    more: (count) => `Show ${n(count)} more`,
    facets: {
      sector: 'Sector',
      opco: 'Opco',
      family: 'Family',
      level: 'Level',
      kind: 'Kind',
      route: 'Access route',
      status: 'Status',
      domain: 'Occupational domain',
    },
  },
  card: {
    pathway: 'Pathway',
    occupation: 'Occupation',
    superseded: 'Old number',
    blocs: (count) => `${n(count)} ${plural(count, 'bloc', 'blocs')}`,
    noBlocs: 'blocs not given',
    leadsHere: (count) =>
      count === 0
        ? 'no known pathway leads here'
        : `${n(count)} ${plural(count, 'pathway leads here', 'pathways lead here')}`,
    ends: (date) => `registered until ${date}`,
    ended: (date) => `registration ended on ${date}`,
    replacedBy: 'replaced by',
    noSuccessor: 'no known successor',
    noNumber: 'no number in the national register',
    noLevel: 'level not given',
    level: (level) => `level ${level}`,
  },
  opcos: inLang(opcoWords, 'en'),
  evidence: { ...inLang(factWords, 'en'), ...inLang(bridgeWords, 'en') },
  state: {
    ended: 'no longer in force',
    endedOn: (date) => `ended on ${date}`,
    ending: (date) => `ends soon, on ${date}`,
    until: (date) => `in force until ${date}`,
    running: 'in force',
    unknownEnd: 'in force, end date to be checked',
    unconfirmedEnd: 'end date not given',
  },
  list: {
    sectors: (name, count) => `${name} (${n(count)} ${plural(count, 'sector', 'sectors')})`,
    others: (count) => `and ${n(count)} ${plural(count, 'other', 'others')}`,
    more: (count) => `Show ${n(count)} more`,
    onSite: (count) => (count > 1 ? `And ${n(count)} others, on the site.` : 'And another, on the site.'),
  },
  table: {
    title: 'Title',
    kind: 'Kind',
    level: 'Level',
    evidence: 'Rests on',
    noneLong: 'not given',
    noLevel: 'Where no level is written, our sources give none.',
  },
  blocStates: inLang(blocStateWords, 'en'),
  compare: {
    inCompare: 'In the comparison',
    openCompare: (count) => `Compare ${n(count)} ${plural(count, 'pathway', 'pathways')}`,
    compareFull: 'Four pathways at most: remove one first.',
    add: 'Add to the comparison',
    removeOf: (title) => `Remove ${title} from the comparison`,
    tray: 'Comparison',
  },
  compareSectors: {
    compareWith: 'Compare with another sector',
  },
  error: {
    notFound: 'This page does not exist',
    notFoundText: 'The address may be incomplete, or the record may have changed number.',
    numberHelp:
      'Do you have a number (RNCP36376, RS5550, H2102)? Search for it: we follow old numbers to what replaces them.',
    waysOn: 'Go on',
    numberTitle: (id) => `Number ${id}`,
    numberOfficial: (id) => `See the official record ${id}`,
    searching: 'Looking for this number…',
    other: 'Something went wrong',
    otherText: 'Reload the page. If it goes on, return to the home page.',
    goHome: 'Return to the home page',
    goSearch: 'Search the catalogue',
  },
};
