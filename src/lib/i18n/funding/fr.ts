/** French messages of the pages that use them: the reference. */
export const fr = {
  title: 'Financer un passage',
  description:
    'Les dispositifs qui peuvent payer ou accompagner un changement de métier : pour qui, à quelles conditions, qui dépose, avec les sources et leurs dates.',
  intro:
    'Des pistes, compilées à partir de sources publiques. Les règles changent chaque année : chaque fiche dit à quelle date la relire et auprès de qui vérifier. Rien ici n’est promis.',
  open: 'Chercher des pistes de financement',
  openText:
    'Votre situation n’est demandée qu’ici, et n’est gardée nulle part, sauf si vous enregistrez vos plans.',
  status: 'Votre situation',
  statuses: {
    'job-seeker': 'En recherche d’emploi, inscrit à France Travail',
    employee: 'Salarié',
    employer: 'Employeur',
    'young-person': 'Jeune (moins de 26 ans)',
  },
  unsaid: 'Je préfère ne pas dire',
  contract: 'Votre contrat',
  contracts: { cdi: 'CDI', cdd: 'CDD', interim: 'Intérim' },
  employeeMonths: 'Mois comme salarié, en tout',
  companyMonths: 'Mois dans l’entreprise actuelle',
  questions: {
    under30: 'Moins de 30 ans ?',
    employerAgrees: 'Un employeur est-il d’accord ?',
    employerOffer: 'Un employeur a-t-il une offre pour vous ?',
    inSupport: 'Êtes-vous accompagné par France Travail, une mission locale, Cap emploi ou un CEP ?',
  },
  yes: 'Oui',
  no: 'Non',
  unknown: 'Ne sais pas',
  pathway: 'Pour quel parcours ?',
  noPathway: 'Sans parcours',
  count: (leads: number, check: number) =>
    `${leads} ${leads > 1 ? 'pistes ouvertes' : 'piste ouverte'}, ${check} à vérifier.`,
  verdicts: {
    lead: 'Piste, à confirmer',
    check: 'Piste, avec des points à vérifier',
    no: 'Ne semble pas convenir',
    closed: 'Fermé',
  },
  states: { met: 'rempli', notMet: 'non rempli', toCheck: 'à vérifier' },
  conditions: 'Conditions',
  others: (n: number) => `Ce qui ne semble pas convenir, et ce qui est fermé (${n})`,
  statusNames: { active: 'En vigueur', uncertain: 'Incertain', closed: 'Fermé' },
  kinds: {
    fund: 'financement',
    contract: 'contrat',
    modality: 'modalité',
    advice: 'conseil',
    framework: 'accord-cadre',
  },
  duration: 'Durée',
  amount: 'Montant',
  filedBy: 'Qui dépose',
  contact: 'À vérifier auprès de',
  from: (date: string) => `Depuis le ${date}.`,
  to: (date: string) => `Jusqu’au ${date}.`,
  replacedBy: 'Remplacé par',
  review: (date: string) => `À vérifier depuis le ${date} : cette fiche n’a pas pu être relue.`,
  reviewNext: (date: string) => `À relire avant le ${date}.`,
  conflicts: 'Les sources divergent',
  sources: 'Sources',
  undated: 'sans date',
  weak: 'source faible',
};

export type FundingMessages = typeof fr;
