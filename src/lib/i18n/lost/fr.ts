/** French messages of an address that names a number, or nothing: the reference. */
export const fr = {
  withNumber:
    'Avec un numéro, écrivez-le dans l’adresse, en majuscules : …/parcours/RNCP36376, …/metiers/H2102.',
  allTrades: 'Tous les métiers',
  bySector: 'Les secteurs, avec leurs métiers et leurs certificats',
  byFamily: 'Les certificats, par famille de métiers',
  number: (id: string) =>
    `Le numéro ${id} n’est pas sur ce site : il n’est peut-être pas lié à l’industrie ou à l’alimentaire.`,
  numberOutside: (id: string) => `Le numéro ${id} existe, mais il est hors du périmètre de ce site :`,
  numberUnknown: (id: string) =>
    `Nous n’avons pas de fiche ${id} : elle est peut-être ancienne, et finie avant nos données, ou d’un autre domaine. Cherchez aussi son intitulé.`,
  numberFollows: (id: string) => `${id} a pris la suite de :`,
  numberTitleOld: (id: string) => `${id}, un ancien numéro`,
  numberTitleUnknown: (id: string) => `${id}, pas dans nos données`,
  numberTitleOutside: (id: string) => `${id}, hors du périmètre :`,
  numberNext: 'Voir ce qui l’a suivi',
  numberMayBe: (digits: string) => `Le numéro ${digits} peut être celui de :`,
  numberSuccessor: (id: string) => `${id} a été remplacé :`,
};

export type LostMessages = typeof fr;
