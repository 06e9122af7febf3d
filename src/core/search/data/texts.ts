import type { Catalogue } from '../../catalogue/files.ts';

/** The texts that are indexed and that the first file does not hold, in the order of the catalogue. */
export type IndexedTexts = {
  /** Labels of the blocs of each pathway. */
  blocs: string[][];
  /** Appellations of each occupation other than its label. */
  titles: string[][];
  /** Macro-competences by number. */
  skills: { id: string; label: string }[];
};

export function indexedTexts(catalogue: Catalogue): IndexedTexts {
  return {
    blocs: catalogue.pathways.map(({ blocs }) => blocs.map(({ label }) => label)),
    titles: catalogue.occupations.map(otherTitles),
    skills: sortedSkills(catalogue).map(({ id, label }) => ({ id, label })),
  };
}

function otherTitles({ label, titles }: Catalogue['occupations'][number]): string[] {
  const labels = new Set(titles.map((title) => title.label));
  labels.delete(label);
  return [...labels].sort(compare);
}

/** Macro-competences in the order of their numbers: their places are what the files name them by. */
export function sortedSkills({ skills }: Catalogue): Catalogue['skills'] {
  return [...skills].sort((one, other) => Number(one.id) - Number(other.id));
}

/** By code units: the same on every machine, whatever its locale. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
