/** Where the worker fetches its data. `domains`: folder of the wordings of each professional domain. */
export type WorkAddresses = {
  catalogue: string;
  moves: string;
  forms: string;
  wordings: string;
  domains: string;
};

/** These files, from the address of a path of the site. */
export const workAddresses = (at: (path: string) => string): WorkAddresses => ({
  catalogue: at('/donnees/essentiel.json'),
  moves: at('/donnees/mouvements.json'),
  forms: at('/donnees/mots-des-textes.json'),
  wordings: at('/donnees/formulations.json'),
  domains: at('/donnees/formulations'),
});
