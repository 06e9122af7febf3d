/** Words that one says of somebody else, and not of oneself: who they are, what they would like. A CV says "titulaire de" of its writer. */
const another =
  /(?<!\p{L})(?:aimerait|souhaiterait|voudrait|accepterait|b[ée]n[ée]ficiaire|(?:m\.|mr|mme|mlle|monsieur|madame) \p{L}|(?:il|elle) (?:a|est|souhaite|veut|vise|cherche|recherche|travaille|travaillait|ne)(?!\p{L})|(?:he|she) (?:is|has|was|would|wants|works|worked)(?!\p{L}))/iu;
/** Who speaks of themselves. */
const oneself = /(?<!\p{L})(?:je|j['’]|moi|mon|ma|mes|i|i['’]m|my|me)(?!\p{L})/iu;

/** Whether a text speaks of somebody else than its writer: an adviser's case. */
export const speaksOf = (text: string): boolean => another.test(text) && !oneself.test(text);
