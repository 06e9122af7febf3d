import type { Lang } from '#core/words/lang.ts';

/** Fields that hold our words in the other language than that of a page. */
const ofTheOther: Record<Lang, readonly string[]> = { fr: ['labelEn', 'plainEn'], en: ['plainFr'] };

const isBoth = (record: object): boolean =>
  'fr' in record && 'en' in record && typeof record.fr === 'string' && typeof record.en === 'string';

/** The field `key` of `record`, which a page in `lang` does not say. */
const isUnsaid = (record: object, key: string, lang: Lang): boolean =>
  ofTheOther[lang].includes(key) || (isBoth(record) && key === (lang === 'fr' ? 'en' : 'fr'));

/**
 * What a page carries along, without our words in the other language: they are a tenth of what the page weighs, and it never
 * shows them. Same shape: a text that is left out is empty. An official French name (`label`) stays: English pages show it too.
 */
export function inOneLanguage<T>(value: T, lang: Lang): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => inOneLanguage(one, lang)) as T;
  const fields = Object.entries(value).map(([key, field]: [string, unknown]) => [
    key,
    typeof field === 'string' && isUnsaid(value, key, lang) ? '' : inOneLanguage(field, lang),
  ]);
  return Object.fromEntries(fields) as T;
}
