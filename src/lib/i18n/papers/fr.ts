/** French messages of the papers that the catalogue does not hold: the reference. */
export const fr = {
  title: 'Vos autres diplômes et permis, gardés',
  note: 'Ces diplômes et ces papiers ne comptent pas dans les pistes. Ils restent dans votre profil, et se disent à un employeur.',
  level: (level: number) =>
    `niveau ${String(level)}, à faire valoir là où un parcours demande ce niveau (à vérifier auprès de l’organisme)`,
  trades: 'le ROME le cite pour\u00a0:',
  unknown: 'ce qu’il ouvre se demande à un conseiller',
  readAs: (caces: string) => `lu comme ${caces} (chariots élévateurs), à vérifier sur la carte`,
  until: ({ year, years }: { year: number; years: number }) =>
    `valable ${String(years)}\u00a0ans, donc jusqu’en ${String(year)}, puis à recycler`,
};
