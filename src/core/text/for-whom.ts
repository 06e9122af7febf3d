/** A firm that works in the works of others: what it is called says nothing of where one works. */
const contractor =
  /(?:,? )(?:mais )?(?:pour|chez|avec|employ[ée]e? par|for|with) (?:une?|la|le|l['’]|a|an)? ?(?:(?:bo[iî]te|soci[ée]t[ée]|entreprise|agence|company|firm)(?: (?:de|d['’]) ?(?:nettoyage|propret[ée]|m[ée]nage|sous[- ]traitance|services?|prestations?|int[ée]rim))|prestataire(?: de (?:nettoyage|propret[ée]|services?))?|sous[- ]traitant(?: (?:de|du) (?:nettoyage|propret[ée]))?|cleaning (?:company|firm)|(?:sub)?contractor)(?=$|[,;.]| (?:dans|en|à|au|sur|qui|depuis|et|mais|in|at)(?!\p{L}))/giu;

/** What one does, without the firm that sends one to others: "agent de propreté chez un sous-traitant dans une usine pharmaceutique". */
export const withoutContractor = (does: string): string => {
  const kept = does.replace(contractor, '').trim();
  return /\p{L}{3}/u.test(kept) ? kept : does;
};
