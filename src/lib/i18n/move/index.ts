import { ofStaff } from '$lib/plan/of-staff.svelte.ts';
import { pageWords } from '../index.ts';

const words = pageWords({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
});

/** Messages that travel only with the pages that show the picture of a move; to who speaks of somebody else, or of the people of a firm, of them. */
export const moveText = Object.assign(
  () => (ofStaff.is ? words().ofStaff : ofStaff.isPerson ? words().ofPerson : words()),
  { load: words.load },
);
