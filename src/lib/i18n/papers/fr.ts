/** French messages of the papers that the catalogue does not hold: the reference. */
export const fr = {
  title: 'Vos autres diplômes et permis, gardés',
  note: 'Ils ne changent pas l’ordre des pistes. Un plan dit lesquels un métier demande et que vous avez déjà ; les autres se disent à un employeur.',
  level: (level: number) =>
    `niveau ${String(level)}, à faire valoir là où un parcours demande ce niveau (à vérifier auprès de l’organisme)`,
  trades: 'le ROME le cite pour\u00a0:',
  unknown: 'ce qu’il ouvre se demande à un conseiller',
  readAs: (caces: string) => `lu comme ${caces} (chariots élévateurs), à vérifier sur la carte`,
  until: ({ year, years }: { year: number; years: number }) =>
    `valable ${String(years)}\u00a0ans, donc jusqu’en ${String(year)}, puis à recycler`,
};
