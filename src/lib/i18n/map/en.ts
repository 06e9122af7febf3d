import type { MapMessages } from './fr.ts';

const s = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
/** Nothing is said of what there is none of. */
const said = (n: number, one: string, many: string): string => (n === 0 ? '' : s(n, one, many));

export const en: MapMessages = {
  title: 'Map of the sectors',
  everywhere:
    'Every industry has this trade, by our reading, to be checked. ROME, or a pathway, names these. Its certificates may be of another industry.',
  description: 'Which sectors are alike: skills, pathways and moves in common, and what that rests on.',
  matrixTitle: 'All sectors, two by two',
  oneIntro:
    'Choose the sector one starts from: the others come by likeness, from the trade skills that their pathways and trades ask for.',
  fromSector: 'Starting sector',
  pick: 'Choose a sector',
  nearOf: (sector) => `What is most like: ${sector}`,
  foundNear: (sector, n) => `${s(n, 'sector', 'sectors')} near: ${sector}.`,
  barText:
    'The longer the bar, the more rare skills are in common. Filled: ROME also names moves between their trades. Dashed: estimated closeness only, to be checked.',
  pageOf: (sector) => `The page of the sector ${sector}`,
  oneSector: 'Start from one sector',
  matrixText: 'On a large screen, the matrix shows all of them at once:',
  toMatrix: 'all sectors, two by two',
  intro:
    'Each circle brings together two sectors that ask for the same trade skills: the larger, the more alike. A full circle says that ROME also names moves between their occupations; an empty one, that the closeness is only estimated, to be checked.',
  rule: 'Sectors are ordered so that the nearest ones follow each other. Pathways common to more than eight sectors, which say nothing of two of them, do not count.',
  chart: 'Matrix of the sectors, two by two',
  scroll: 'Map: scroll it, or start from one sector.',
  table: 'Sector by sector',
  each: 'Each with its four nearest',
  mark: (from, to, counts) => `${from} and ${to}: ${counts}`,
  counts: (link) =>
    [
      said(link.gestures, 'skill in common', 'skills in common'),
      said(link.pathways, 'shared pathway', 'shared pathways'),
      said(link.official, 'official move', 'official moves'),
      said(link.estimated, 'estimated move', 'estimated moves'),
    ]
      .filter(Boolean)
      .join(', '),
  full: 'official moves between their occupations',
  empty: 'estimated closeness only',
  nearTitle: 'Towards which other sectors?',
  tradesTitle: (more) =>
    more ? 'Other occupations in common, by the pathways' : 'Occupations in common with other sectors',
  tradesText:
    'These are the occupations that pathways of this sector lead to, and pathways of other sectors too: one may keep them while changing industry.',
  tradesNone: 'No occupation in common is known.',
  tradeEverywhere: 'in every industry, by our reading',
  tradeSectors: (n) => s(n, 'other sector', 'other sectors'),
  toMap: 'See the map of the sectors',
  plan: 'Change industry to this sector',
  planFrom: 'Change industry from this occupation',
  planTo: 'See who can come here, and by where',
};
