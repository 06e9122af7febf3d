/** A text whose columns stand one under the other, and where each of its letters was typed. */
type Unfolded = { text: string; typedAt: (place: number) => number };

/** A second column begins so far at least, in so many lines, which are so much of those that are not empty. */
const leastLeft = 12;
const leastLines = 4;
const leastShare = 0.5;
/** Share of the lines where one column stands without the other. */
const leastAlone = 0.2;
/** What stands between two columns. */
const gap = /(?:[ \u00a0]{3,}|\t+)(?=\S)/gu;

/** The places where words stand behind a gap, by line. */
const starts = (line: string): number[] =>
  [...line.matchAll(gap)].map((match) => match.index + match[0].length);

/** Where the second column of a text begins; null when it has one alone. */
function secondColumn(lines: readonly string[]): number | null {
  const written = lines.filter((line) => line.trim() !== '');
  const counts = new Map<number, number>();
  for (const place of lines.flatMap(starts))
    if (place >= leastLeft) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!best || best[1] < leastLines || best[1] < leastShare * written.length) return null;
  const [place] = best;
  // Both columns say something: neither dates alone nor a block that stands apart is a column. Each goes on without the other, as the
  // rows of a table do not.
  const [left, right] = [
    written.map((line) => line.slice(0, place)),
    written.map((line) => line.slice(place)),
  ];
  const alone = written.filter((_, at) => left[at]?.trim() === '' || right[at]?.trim() === '');
  const isColumn = (cells: readonly string[]) => cells.filter(saysMoreThanDates).length >= leastLines / 2;
  return isColumn(left) && isColumn(right) && alone.length >= leastAlone * written.length ? place : null;
}

const dates =
  /(?<!\p{L})(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sep|oct|nov|d[ée]c|depuis|since|aujourd|actuel|present|now|ans|mois|years?|months?)\p{L}*/giu;
const saysMoreThanDates = (cell: string): boolean => /\p{L}{3}/u.test(cell.replace(dates, ''));

/**
 * A text typed in two columns, side by side on each line, with the left one first, then the right one: a line of one says nothing of the
 * line of the other. Any other text is itself.
 */
export function unfold(typed: string): Unfolded {
  const lines = typed.split('\n');
  const place = secondColumn(lines);
  if (place === null) return { text: typed, typedAt: (at) => at };
  const cells: { start: number; text: string }[][] = [[], []];
  let start = 0;
  for (const line of lines) {
    const isCut = /[\s]{2}$/u.test(line.slice(0, place)) || line.slice(0, place).trim() === '';
    const at = isCut ? Math.min(place, line.length) : line.length;
    cells[0]?.push({ start, text: line.slice(0, at) });
    cells[1]?.push({ start: start + at, text: line.slice(at) });
    start += line.length + 1;
  }
  const places: number[] = [];
  const parts = [...(cells[0] ?? []), { start: typed.length, text: '' }, ...(cells[1] ?? [])];
  for (const cell of parts)
    for (let at = 0; at <= cell.text.length; at += 1) places.push(Math.min(cell.start + at, typed.length));
  return {
    text: parts.map(({ text }) => text).join('\n'),
    typedAt: (at) => places[at] ?? typed.length,
  };
}
