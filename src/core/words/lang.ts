export const langs = ['fr', 'en'] as const;
export type Lang = (typeof langs)[number];

/** The words of a closed set, in both languages. Labels of records are data; sentences are in `src/lib/i18n`. */
export type WordTable<Key extends string> = Readonly<Record<Key, Readonly<Record<Lang, string>>>>;

/** The words of a closed set in one language, by key. */
export function inLang<Key extends string>(words: WordTable<Key>, lang: Lang): Record<Key, string> {
  const entries = Object.entries<Readonly<Record<Lang, string>>>(words).map(([key, word]) => [
    key,
    word[lang],
  ]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

/** The label of a record that carries both languages, in one. */
export const labelIn = ({ label, labelEn }: { label: string; labelEn: string }, lang: Lang): string =>
  lang === 'en' ? labelEn : label;
