import { blocGroupWords } from '#core/words/columns.ts';
import { inLang } from '#core/words/lang.ts';
import type { CompareMessages } from './fr.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => new Intl.NumberFormat('en-GB').format(value);
const s = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** English messages of the two comparisons. */
export const en: CompareMessages = {
  loading: 'One moment: the pathways are coming…',
  failed: 'The pathways could not be loaded. Check the connection, then try again.',
  title: 'Compare pathways',
  description:
    'Two to four qualification pathways side by side: what differs, the common core, the words of each industry.',
  choose: 'Add a pathway to compare',
  added: (title) => `Added: ${title}.`,
  removed: (title) => `Removed: ${title}.`,
  need: 'Choose at least two pathways.',
  dropped: (list) => `Not found on this site: ${list}.`,
  fact: {
    kind: 'Kind',
    level: 'Level',
    status: 'Status',
    ends: 'End of registration',
    routes: 'Access routes',
    sectors: 'Sectors',
    opcos: 'Opco',
    families: 'Families',
    occupations: 'Target occupations',
    certifiers: 'Awarding body',
  },
  blocsText:
    'Two blocs are brought together when at least a third of their skills are the same, or when they have one in the same setting (“run a production line”), from our reading of their titles. It is a lead, to be checked.',
  groups: inLang(blocGroupWords, 'en'),
  overlapText: (common, either) =>
    `${n(common)} in common, of ${n(either)} ${either === 1 ? 'skill' : 'skills'} that one or the other asks for`,
  words: 'The same skill, in the words of each',
  noWords: (common) =>
    `The blocs themselves have no skill in common, from our reading.${common === 0 ? '' : common === 1 ? ' The one counted above comes, for one at least, from the target trades.' : ' Those counted above come, for one at least, from the target trades.'}`,
  bridges: 'Bridges between them',
  noBridges: 'No known bridge between these pathways.',
  withProfile: 'The states take your profile into account.',
  states: 'And for you',
  csv: 'Download (CSV)',
  link: 'The address of this page holds the comparison: copy it to share it.',
  unknown: 'not given',
  sectors: {
    title: 'Compare two sectors',
    description:
      'Two industries side by side: pathways and skills in common, what each has alone, bridges and what they rest on.',
    first: 'First sector',
    second: 'Second sector',
    pick: 'Choose',
    need: 'Choose two sectors.',
    common: 'Pathways in common',
    noCommon: 'No pathway in common.',
    alone: (count, sector) => `${n(count)} ${plural(count, 'pathway', 'pathways')} of ${sector} only`,
    shared: 'Skills in common',
    sharedText:
      'Trade skills, counted as on the map of the sectors: in how many pathways and occupations of each sector each is called for.',
    own: (sector) => `Called for here only: ${sector}`,
    inPathways: (count) => `${n(count)} ${plural(count, 'pathway or occupation', 'pathways or occupations')}`,
    wide: (count) => `${n(count)} ${plural(count, 'pathway', 'pathways')} shared by many sectors`,
    noFew: 'None that is of these sectors and of few others.',
    wideText:
      'Of more than eight sectors, or of a charter between branches: they say little of these two, and the map does not count them.',
    moves: 'Moves from the first to the second, between their occupations',
    noMoves: 'No move is known between their occupations, in this direction.',
    movesBy: { official: 'Official moves, named by ROME', estimated: 'Estimated moves, to be checked' },
    bridges: 'Bridges from one to the other, between their pathways',
    noBridges: 'No known bridge between their pathways.',
    gestures: (pathways, gestures) =>
      `${n(pathways)} ${plural(pathways, 'pathway', 'pathways')}, ${n(gestures)} ${plural(gestures, 'skill', 'skills')}`,
    gesture: 'Skill',
    to: 'to',
  },
  core: {
    replaced: (old, by) => `${old} no longer runs: ${by}, its successor, is compared in its place.`,
    core: (n) => (n === 0 ? 'No skill in common' : s(n, 'skill in common', 'skills in common')),
    say: (common, pathways, read) => {
      if (common === 0) return 'No skill is asked for by all of them. See what some of them share instead.';
      const asked = `${pathways === 2 ? 'Both pathways' : `All ${pathways} pathways`} ask for ${common > 1 ? 'these skills' : 'this skill'}`;
      const them = common > 1 ? 'them' : 'it';
      if (read >= common) return `${asked}: having ${them} for one is having ${them} for the others.`;
      const rest =
        read === 0
          ? 'all of it, for one at least, comes from its target trades'
          : `${read} ${read === 1 ? 'is' : 'are'} read in the blocs of each, the rest comes from target trades`;
      return `${asked}, by what is known: ${rest}, not from blocs. To be checked on the records.`;
    },
    deck: (title, all, some, own) =>
      `${title}: ${s(all, 'common skill', 'common skills')}${some > 0 ? `, ${some} shared with another` : ''}, ${own} of its own`,
    legend: { all: 'in all', some: 'in several', own: 'in one alone' },
    totals: (all, total, beside) => {
      const own = `${all} of ${s(total, 'skill', 'skills')}`;
      return beside === 0 ? own : `${own}, and ${beside} useful in a target trade`;
    },
    usual: 'And everyday skills, which most trades ask for',
    someTitle: 'What some of them share',
    ownTitle: (gestures, others, listed) => {
      const counted = [
        ...(gestures > 0 ? [s(gestures, 'skill', 'skills')] : []),
        ...(others > 0 ? [s(others, 'field or subject', 'fields or subjects')] : []),
      ].join(', ');
      const asks = 'What it asks for besides';
      if (!listed)
        return counted === ''
          ? `${asks} is not known: nor are its blocs`
          : `${asks}, by its target trades (its blocs are not known): ${counted}`;
      return counted === '' ? 'Nothing more is known' : `Read here only: ${counted}`;
    },
    ownNote: (others) =>
      `Not read in the other${others > 1 ? 's' : ''}, which does not mean that ${others > 1 ? 'they do' : 'it does'} not ask for it: a higher title may take it as known.`,
    record: (id) => `Official record ${id}`,
    leaves: 'leaves this site, new tab',
    steps: 'Whom to call, and the next steps',
    differences: 'What sets them apart',
    kinds: { gesture: 'skill', savoir: 'technical field', subject: 'subject, second reading' },
    holds: {
      bloc: 'read in a bloc',
      trade: 'at the heart of a target trade',
      beside: 'useful in a target trade',
    },
    restsOn: 'What this rests on',
    basis:
      'The skills of a pathway are those that we read in its blocs, and those at the heart of its target trades, after ROME: their number does not change with what it is compared with. What is only useful in a trade is not counted in it. Subjects are those of a second reading. These are leads, to be checked on the records.',
    thin: 'Its blocs say little: the trades aimed at describe it here.',
    unknown: 'Not given',
    blocs: 'Bloc by bloc',
    noBlocs: 'Blocs not known:',
    ofTitle: 'its title, as its blocs are not known',
    pairs: 'Two by two',
    alike: 'What is the same',
    all: 'All',
  },
};
