/** French messages of the trades by which one enters: the reference. */
export const fr = {
  text: 'Ces métiers s’apprennent, le plus souvent, par un certificat d’entrée, souvent sans diplôme demandé. Des pistes : ce qu’il faut pour entrer est à demander au centre ou à l’employeur.',
  /** Where a certificate is above level 3. */
  higher:
    'Ces métiers s’apprennent par un certificat. Au niveau 4 (un bac), un diplôme ou une expérience peuvent être demandés. Des pistes : ce qu’il faut pour entrer est à demander au centre ou à l’employeur.',
  /** Under a trade whose certificates are none that one may be sent to. */
  hired:
    'ce catalogue n’a pas de certificat à proposer ici ; d’autres peuvent exister : à demander à un conseiller ou à un employeur',
  /** Why one may be paid while one learns: a young person, who did not say an age, who is past 29. */
  paid: {
    young: 'En apprentissage, là où il est possible, on est payé pendant qu’on apprend.',
    unsaid:
      'En apprentissage (en général jusqu’à 29 ans ; sans limite d’âge avec une RQTH, Code du travail, L. 6222-2), là où il est possible, on est payé pendant qu’on apprend.',
    anyAge:
      'En apprentissage, sans limite d’âge avec une RQTH (Code du travail, L. 6222-2), là où il est possible, on est payé pendant qu’on apprend.',
    overUnsaid:
      'Payé pendant qu’on apprend : en poste, voyez d’abord avec votre employeur, ou Transitions Pro ; sans emploi, le contrat de professionnalisation, là où il est possible, est ouvert à tout âge. Avec une RQTH, l’apprentissage n’a pas de limite d’âge (Code du travail, L. 6222-2).',
    long: 'Payé pendant qu’on apprend : en poste, voyez d’abord avec votre employeur, ou Transitions Pro ; sans emploi, le contrat de professionnalisation, là où il est possible, est ouvert à tout âge. Avant 30 ans, ou avec une RQTH, l’apprentissage aussi.',
    over: 'En contrat de professionnalisation, là où il est possible, on est payé pendant qu’on apprend : il est ouvert à tout âge aux demandeurs d’emploi. Avec une RQTH, l’apprentissage n’a pas de limite d’âge (Code du travail, L. 6222-2).',
  },
  none: 'Aucun certificat d’entrée n’est connu ici pour cela. Il en existe peut-être ailleurs (un CAP en apprentissage, un titre) : une mission locale, un CFA ou un conseiller le dira.',
  /** Before trades near one that no certificate of entry known here teaches. */
  neighbours:
    'Ce catalogue est celui de l’industrie : un CAP de ce métier peut exister sans y être. Des métiers voisins, où l’on entre par un certificat connu ici :',
  level: (level: number) => `niveau ${level}${level === 3 ? ', comme un CAP' : ''}`,
  branch: (name: string) => `branche\u00a0: ${name}`,
  /** To whom health keeps from driving. */
  unfit: 'On y conduit des engins : là aussi, le médecin du travail doit attester que rien ne s’y oppose.',
  /** Of a certificate that is also of a sector that one refuses. */
  shared: 'commun à plusieurs secteurs, dont un que vous écartez',
  foreign: 'd’une autre industrie que celle visée : demandez s’il y est reconnu',
  apprenticeship: 'apprentissage possible',
  professional: 'contrat de professionnalisation possible',
  reserve: {
    outreMer: 'délivré outre-mer',
    armees: 'du ministère des Armées : ouvert aux civils ? à demander',
    ancien: 'plus confirmé depuis des années : existe-t-il encore ? à demander à la branche',
    absent: 'absent de la dernière liste des fiches actives : encore ouvert ? à demander au certificateur',
  },
};

export type EntryMessages = typeof fr;
