import { ofStaff } from '$lib/plan/of-staff.svelte.ts';
import { pageWords } from '../index.ts';

const words = pageWords({
  fr: async () => {
    const [{ fr }, { staffFr }] = await Promise.all([import('./fr.ts'), import('./staff-fr.ts')]);
    return { ...fr, ofStaff: staffFr };
  },
  en: async () => {
    const [{ en }, { staffEn }] = await Promise.all([import('./en.ts'), import('./staff-en.ts')]);
    return { ...en, ofStaff: staffEn };
  },
});

/** What the answers of a move say: they come with what draws an answer. To who must find other work for their people, of them. */
export const plannedText = Object.assign(
  () => {
    const said = words();
    return ofStaff.is ? { ...said, ...said.ofStaff } : said;
  },
  { load: words.load },
);
