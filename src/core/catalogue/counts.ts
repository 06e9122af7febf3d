import { recordFiles, type Catalogue } from './files.ts';
import type { Meta } from './meta.ts';

/** How many records each file of the catalogue holds, and how many of some things in them. */
export function countFacts(records: Omit<Catalogue, 'meta' | 'words'>): Meta['counts'] {
  const { pathways } = records;
  return {
    numbered: pathways.filter(({ register }) => register !== null).length,
    unnumbered: pathways.filter(({ register }) => register === null).length,
    blocs: sum(pathways.map(({ blocs }) => blocs.length)),
    withInheritedBlocs: pathways.filter(({ blocs }) =>
      blocs.some(({ evidence }) => evidence === 'predecessor'),
    ).length,
    titles: sum(records.occupations.map(({ titles }) => titles.length)),
    mobilities: sum(records.occupations.map(({ mobilities }) => mobilities.length)),
    ...lengths(records),
  };
}

function lengths(records: Omit<Catalogue, 'meta' | 'words'>): Meta['counts'] {
  const counts: Meta['counts'] = {};
  let file: keyof typeof records;
  for (file in recordFiles) counts[file] = records[file].length;
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
