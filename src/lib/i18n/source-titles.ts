import type { Source } from '#core/catalogue/meta.ts';
import type { Lang } from '#core/words/lang.ts';

/** What each source is, in English; those that are proper names (ROME 4.0) stay as they are. */
const inEnglish: Partial<Record<string, string>> = {
  rncp: 'RNCP and specific register, CSV export',
  'certif-info': 'Branch certificates outside the RNCP',
  'second-reading': 'Subjects of the blocs of skills, second reading',
  'opco-lists': 'Records followed by the Opcos',
  edec: 'Knowledge reviewed by hand: branches, sectors, families, words',
};

/** The title of a source in the language of the page. `lang`: that of the title, where it is another. */
export function sourceTitle(
  { id, title }: Pick<Source, 'id' | 'title'>,
  language: Lang,
): { title: string; lang?: 'fr' } {
  const en = inEnglish[id];
  if (language === 'fr') return { title };
  return en === undefined ? { title, lang: 'fr' } : { title: en };
}
