import type { WebMessages } from './fr.ts';

const s = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** English messages of the pages of the catalogue. */
export const en: WebMessages = {
  inFrench: 'in French',
  compare: {
    core: (n) => (n === 0 ? 'No gesture in common' : s(n, 'gesture in common', 'gestures in common')),
    say: (common, pathways) =>
      common === 0
        ? 'Our sources show no gesture that all of them ask for. See what some of them share instead.'
        : `${pathways === 2 ? 'Both pathways' : `All ${pathways} pathways`} ask for ${common > 1 ? 'these gestures' : 'this gesture'}: having ${common > 1 ? 'them' : 'it'} for one is having ${common > 1 ? 'them' : 'it'} for the others.`,
    deck: (title, all, some, own) =>
      `${title}: ${s(all, 'common gesture', 'common gestures')}${some > 0 ? `, ${some} shared with another` : ''}, ${own} of its own`,
    legend: { all: 'in all', some: 'in several', own: 'in one alone' },
    totals: (all, total) => `${all} of ${total}`,
    usual: 'And everyday gestures, which most trades ask for',
    someTitle: 'What some of them share',
    ownTitle: (n) => (n === 0 ? 'Nothing more, from our sources' : `What it asks for besides (${n})`),
    differences: 'What sets them apart',
    kinds: { gesture: 'gesture', savoir: 'technical field', subject: 'subject, second reading' },
    holds: {
      bloc: 'read in a bloc',
      trade: 'at the heart of a target trade',
      beside: 'useful in a target trade',
    },
    restsOn: 'What this rests on',
    basis:
      'Gestures come from the blocs that we read and, failing that, from the target trades, after ROME. Subjects are those of a second reading. These are leads, to be checked on the records.',
    thin: 'Not read enough: its blocs give almost nothing in our sources, its trades speak for it.',
    unknown: 'Our sources do not say',
    more: (n) => `Show ${n} more`,
    blocs: 'Bloc by bloc',
    pairs: 'Two by two',
    alike: 'What is the same',
    all: 'All',
  },
};
