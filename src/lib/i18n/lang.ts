import type { Lang } from '#core/words/lang.ts';

/** The language of a page from the optional first segment of its address. */
export function langOf(segment: string | undefined): Lang {
  return segment === 'en' ? 'en' : 'fr';
}

/** `/parcours/RNCP1` -> `/en/parcours/RNCP1` in English. */
export function localPath(lang: Lang, path: string): string {
  if (lang === 'fr') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
