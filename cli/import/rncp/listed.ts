/**
 * How many competences a LISTE_COMPETENCES holds, where its author marked them: `<li>`, numbers, dashes or bullets. V4.1 gives
 * plain text where line ends became runs of spaces: without marks the count is unknown, 0, and never 1.
 */
export function countListed(text: string): number {
  const items = marks.map((mark) => text.split(mark).slice(1).filter(isItem).length);
  const count = items.find((found) => found > 1) ?? 0;
  return count;
}

const marks = [/<li\b[^>]*>/i, /(?:^|\s)\d{1,2}[.)]\s+/, /(?:^|\s)[*•·–-]\s*(?=\p{L})/u];
const isItem = (item: string): boolean => /\p{L}{3}/u.test(item);
