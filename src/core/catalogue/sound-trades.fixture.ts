import type { Occupation } from './occupation.ts';
import { plainTrade } from './plain.fixture.ts';

/** A trade with every field that one may have. */
export const richTrade: Occupation = {
  ...plainTrade('H2102'),
  parent: 'H2101',
  titles: [{ id: '1', label: 'Pilote de ligne' }],
  skills: { main: ['11'], emerging: ['10'], other: ['12'] },
  knowledge: { main: ['50'], emerging: [], other: [] },
  behaviours: ['60'],
  romeSectors: ['S1'],
  naf: ['10.51'],
  contexts: ['70'],
  widespread: true,
  mobilities: ['H2103'],
};
