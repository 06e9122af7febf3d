/**
 * A cell that swallowed the lines after it: a quote was not closed, and a record's number begins a line inside, or any
 * number does that the quote of a next cell follows.
 */
export const openQuote = (cell: string): boolean =>
  cell.includes('\n') && /\n"?(?:(?:RNCP|RS)\d+"?(?:[;,]|$)|\d{4,}"?[;,]|\d+"?[;,]")/.test(cell);

/**
 * `"Pilote dit "polyvalent" et régleur"` read as one raw cell -> without its outer quotes; undefined when they are the
 * text's own, as in `"A" et "B"`: there the first inner quote closes, it follows a letter.
 */
export function unquote(cell: string): string | undefined {
  if (!cell.startsWith('"') || !cell.endsWith('"') || cell.length < 3) return undefined;
  const inner = cell.slice(1, -1);
  const first = inner.indexOf('"');
  return first > 0 && /[\s(«]/.test(inner.charAt(first - 1)) ? inner : undefined;
}
