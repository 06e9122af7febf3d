import type { Catalogue } from './files.ts';

/** A list whose records may be made one by one, as they are asked for: none has a place under 0. */
export type Listed<T> = { readonly length: number; at: (place: number) => T | undefined };

/** The items of ROME: macro-competences, fine ones, savoirs. */
export type ItemRecords = {
  skills: Catalogue['skills'];
  fineSkills: Listed<Catalogue['fineSkills'][number]>;
  knowledge: Listed<Catalogue['knowledge'][number]>;
};
