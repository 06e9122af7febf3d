const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

/** French messages to an employer who must find other work for their people: the reference. */
export const fr = {
  /** `staff`: how many; null: not said. */
  reads: (staff: number | null) =>
    `Pour ${staff === null ? 'vos salariés' : some(staff, 'de vos salariés', 'de vos salariés')} : les pistes ci-dessous sont celles de leur métier ; les étapes « Et maintenant ? » sont les vôtres.`,
  compare: (count: number) =>
    `Comparer ${some(count, 'certificat', 'certificats')} des métiers proposés, ceux de plusieurs secteurs d’abord`,
  print: 'Imprimer cette réponse',
  /** In place of what a person is told. */
  answer: {
    heading: { anywhere: (from: string) => `${from}\u00a0: où leurs gestes servent aussi` },
    certify: { there: 'Faire certifier ce qu’ils font déjà' },
    none: 'Nous n’en faisons pas une piste. Plus bas, d’autres métiers où leurs gestes servent.',
    noneAtAll: 'Rien d’assez proche pour l’instant.',
    farBelow: 'Certificat d’un niveau moins élevé que celui de leur métier',
    others: 'Ailleurs aussi, leurs gestes servent',
    othersThere: (to: string) => `${to}\u00a0: d’autres métiers où leurs gestes servent`,
    sectorsTitle: 'Leur métier s’exerce aussi, tel quel, dans',
    sectorsOwn: 'Leur métier, tel quel : dans la même industrie, chez d’autres employeurs',
    oneMore: (opens: number) =>
      `Apprendre ceci les rapprocherait de ${some(opens, 'parcours', 'parcours')} :`,
  },
  /** Of somebody else than who reads. */
  person: {
    note: 'Cette réponse est celle de la personne dont vous parlez ; « vous », dans les étapes, s’adresse à elle.',
    answer: {
      heading: { anywhere: (from: string) => `${from}\u00a0: où ses gestes servent aussi` },
      certify: { there: 'Faire certifier ce qu’elle fait déjà' },
      none: 'Nous n’en faisons pas une piste. Plus bas, d’autres métiers où ses gestes servent.',
      noneAtAll: 'Rien d’assez proche pour l’instant.',
      farBelow: 'Certificat d’un niveau moins élevé que celui de son métier',
      others: 'Ailleurs aussi, ses gestes servent',
      othersThere: (to: string) => `${to}\u00a0: d’autres métiers où ses gestes servent`,
      sectorsTitle: 'Son métier s’exerce aussi, tel quel, dans',
      sectorsOwn: 'Son métier, tel quel : dans la même industrie, chez d’autres employeurs',
      oneMore: (opens: number) =>
        `Apprendre ceci la rapprocherait de ${some(opens, 'parcours', 'parcours')} :`,
    },
  },
};

export type StaffMessages = typeof fr;
