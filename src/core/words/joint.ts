import type { Lang } from './lang.ts';

/** How many certifications lead to two families of trades, as a fact that people can check. */
export const jointWords: Readonly<Record<Lang, (count: number) => string>> = {
  fr: (count) =>
    count > 1
      ? `${String(count)} certifications mènent aux deux familles de métiers`
      : 'une certification mène aux deux familles de métiers',
  en: (count) =>
    count > 1
      ? `${String(count)} certifications lead to both families of trades`
      : 'one certification leads to both families of trades',
};
