/**
 * How many competences a LISTE_COMPETENCES holds. V4.1 gives plain text where line ends became runs of spaces, and authors
 * use `*`, `-`, `;`, numbers or nothing: the count is a fair estimate, not a fact of the record.
 */
export function countListed(text: string): number {
  const items = text.split(/(?:^|\s)[*•·–-]\s*(?=\p{L})|;\s+|\s{2,}(?=\p{Lu})|\n|(?:^|\s)\d{1,2}[.)]\s+/u);
  return items.filter((item) => /\p{L}{3}/u.test(item)).length;
}
