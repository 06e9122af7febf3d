import type { Lang } from './lang.ts';

/** How many certifications lead to two families of trades, as a fact that people can check. */
export const jointWords: Readonly<Record<Lang, (count: number) => string>> = {
  fr: (count) =>
    count > 1
      ? `${String(count)} certificats préparent à ces deux sortes de métiers`
      : 'un certificat prépare à ces deux sortes de métiers',
  en: (count) =>
    count > 1
      ? `${String(count)} certificates prepare for both kinds of trade`
      : 'one certificate prepares for both kinds of trade',
};
