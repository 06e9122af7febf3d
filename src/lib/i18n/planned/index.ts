import { ofStaff } from '$lib/plan/of-staff.svelte.ts';
import { pageWords } from '../index.ts';

const words = pageWords({
  fr: async () => {
    const [{ fr }, { staffFr }, { personFr }] = await Promise.all([
      import('./fr.ts'),
      import('./staff-fr.ts'),
      import('./person-fr.ts'),
    ]);
    return { ...fr, ofStaff: staffFr, ofPerson: personFr };
  },
  en: async () => {
    const [{ en }, { staffEn }, { personEn }] = await Promise.all([
      import('./en.ts'),
      import('./staff-en.ts'),
      import('./person-en.ts'),
    ]);
    return { ...en, ofStaff: staffEn, ofPerson: personEn };
  },
});

/** What the answers of a move say: they come with what draws an answer. To who speaks of somebody else, or of the people of a firm, of them. */
export const plannedText = Object.assign(
  () => {
    const said = words();
    if (ofStaff.is) return { ...said, ...said.ofStaff };
    return ofStaff.isPerson ? { ...said, ...said.ofPerson } : said;
  },
  { load: words.load },
);
