import type { Lang } from './lang.ts';

/** How many certifications lead to two families of trades, as a fact that people can check. */
export const jointWords: Readonly<Record<Lang, (count: number) => string>> = {
  fr: (count) =>
    `${String(count)} ${count > 1 ? 'certificats préparent' : 'certificat prépare'} à des métiers proches de l’un et de l’autre`,
  en: (count) =>
    `${String(count)} ${count > 1 ? 'certificates prepare' : 'certificate prepares'} for trades near both`,
};
