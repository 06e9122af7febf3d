import type { Catalogue } from './files.ts';
import type { Meta } from './meta.ts';

/** How many of each thing the catalogue holds. */
export function countFacts(records: Omit<Catalogue, 'meta' | 'words'>): Meta['counts'] {
  const { pathways } = records;
  return {
    pathways: pathways.length,
    numbered: pathways.filter(({ register }) => register !== null).length,
    unnumbered: pathways.filter(({ register }) => register === null).length,
    blocs: sum(pathways.map(({ blocs }) => blocs.length)),
    withInheritedBlocs: pathways.filter(({ blocs }) =>
      blocs.some(({ evidence }) => evidence === 'predecessor'),
    ).length,
    superseded: records.superseded.length,
    occupations: records.occupations.length,
    titles: sum(records.occupations.map(({ titles }) => titles.length)),
    mobilities: sum(records.occupations.map(({ mobilities }) => mobilities.length)),
    skills: records.skills.length,
    fineSkills: records.fineSkills.length,
    knowledge: records.knowledge.length,
    sectors: records.sectors.length,
    branches: records.branches.length,
    families: records.families.length,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
