/** French messages of the trades by which one enters: the reference. */
export const fr = {
  text: 'Ces métiers s’apprennent par un certificat d’entrée, le plus souvent sans diplôme demandé. Des pistes, à vérifier auprès d’un employeur.',
  paid: 'En apprentissage, là où il est possible, on est payé pendant qu’on apprend.',
  none: 'Aucun certificat d’entrée n’est connu ici pour cela. Il en existe peut-être ailleurs (un CAP en apprentissage, un titre) : une mission locale, un CFA ou un conseiller le dira.',
  level: (level: number) => `niveau ${level}${level === 3 ? ', comme un CAP' : ''}`,
  branch: (name: string) => `branche\u00a0: ${name}`,
  /** To whom health keeps from driving. */
  unfit: 'On y conduit des engins : là aussi, le médecin du travail doit attester que rien ne s’y oppose.',
  /** Of a certificate that is also of a sector that one refuses. */
  shared: 'commun à plusieurs secteurs, dont un que vous écartez',
  apprenticeship: 'apprentissage possible',
  reserve: {
    outreMer: 'délivré outre-mer',
    armees: 'du ministère des Armées : ouvert aux civils ? à demander',
    ancien: 'plus confirmé depuis des années : existe-t-il encore ? à demander à la branche',
  },
};

export type EntryMessages = typeof fr;
