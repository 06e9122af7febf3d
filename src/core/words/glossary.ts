/** The terms that a reader cannot guess, explained where they are met (docs/glossaire.md has the others). */
const termIds = ['bloc', 'cep', 'cqpi', 'geste', 'opco', 'positionnement', 'vae'] as const;
export type TermId = (typeof termIds)[number];

const written =
  /(?<![\p{L}\d])(?:blocs?(?: de compétences)?|CEP|CQPI|[Gg]estes?|[Gg]estures?|Opcos?|positionnement|VAE)(?![\p{L}\d])/gu;

/** Four letters tell them apart, in both languages (geste, gesture). */
const told = 4;

const idOf = (words: string): TermId | undefined =>
  termIds.find((id) => words.toLowerCase().startsWith(id.slice(0, told)));

/** A stretch of a text; `term` when it is a term to explain. */
type Stretch = { start: number; text: string; term: TermId | null };

const termsIn = (text: string): TermId[] =>
  [...text.matchAll(written)].flatMap(([words]) => idOf(words) ?? []);

/**
 * A text cut at the terms that it speaks of, each at its first mention only: one that the texts `before` it on the page speak of is
 * explained there. Joined again, the stretches are the text.
 */
export function stretches(text: string, before: readonly string[] = []): Stretch[] {
  const met = new Set(before.flatMap(termsIn));
  const cut: Stretch[] = [];
  let from = 0;
  const push = (to: number, term: TermId | null) => {
    if (to > from) cut.push({ start: from, text: text.slice(from, to), term });
    from = to;
  };
  for (const { 0: words, index } of text.matchAll(written)) {
    const term = idOf(words);
    if (term === undefined || met.has(term)) continue;
    met.add(term);
    push(index, null);
    push(index + words.length, term);
  }
  push(text.length, null);
  return cut;
}
