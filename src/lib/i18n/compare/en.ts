import { blocGroupWords } from '#core/words/columns.ts';
import { inLang } from '#core/words/lang.ts';
import type { CompareMessages } from './fr.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

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
};
