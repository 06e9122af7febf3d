const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

/** French messages to an employer who must find other work for their people: the reference. */
export const fr = {
  /** `staff`: how many; null: not said. */
  reads: (staff: number | null) =>
    `Pour ${staff === null ? 'vos salariés' : some(staff, 'de vos salariés', 'de vos salariés')} : les pistes ci-dessous sont celles de leur métier ; les étapes « Et maintenant ? » sont les vôtres.`,
  compare: (count: number) =>
    `Comparer ${some(count, 'certificat de ce métier', 'certificats de ce métier')}, ceux de plusieurs secteurs d’abord`,
  print: 'Imprimer cette réponse',
  /** In place of what a person is told. */
  answer: {
    heading: { anywhere: (from: string) => `${from}\u00a0: où leurs gestes servent aussi` },
    certify: { there: 'Faire certifier ce qu’ils font déjà' },
    none: 'Nous n’en faisons pas une piste. Plus bas, d’autres métiers où leurs gestes servent.',
    noneAtAll: 'Rien d’assez proche pour l’instant.',
    farBelow: 'Certificat d’un niveau moins élevé que celui de leur métier',
    others: 'Ailleurs aussi, leurs gestes servent',
    sectorsTitle: 'Leur métier s’exerce aussi, tel quel, dans',
    sectorsOwn: 'Leur métier, tel quel : dans la même industrie, chez d’autres employeurs',
    oneMore: (opens: number) =>
      `Une chose de plus à apprendre les rapprocherait de ${some(opens, 'parcours', 'parcours')} :`,
  },
};

export type StaffMessages = typeof fr;
