/** French messages of the trades by which one enters: the reference. */
export const fr = {
  text: 'Ces métiers s’apprennent par un certificat d’entrée, le plus souvent sans diplôme demandé. Des pistes, à vérifier auprès d’un employeur.',
  paid: 'En apprentissage, là où il est possible, on est payé pendant qu’on apprend.',
  none: 'Nos sources ne donnent pas de certificat d’entrée pour cela : on y vient le plus souvent après un premier métier, ou par une formation plus longue. Un conseiller peut aider à choisir.',
  level: (level: number) => `niveau ${level}${level === 3 ? ', comme un CAP' : ''}`,
  branch: (name: string) => `branche\u00a0: ${name}`,
  apprenticeship: 'apprentissage possible',
};

export type EntryMessages = typeof fr;
