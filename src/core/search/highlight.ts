/** A run of a label, emphasised or not. `start` is its place in the label. */
type Piece = { start: number; text: string; strong: boolean };

/**
 * Cuts a label at the ranges to emphasise (start included, end excluded). Ranges are read in order; one that
 * overlaps the previous one or leaves the label is cut to what is left. The pieces joined give the label.
 */
export function pieces(label: string, ranges: readonly (readonly [number, number])[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  const push = (end: number, strong: boolean): void => {
    if (end > at) result.push({ start: at, text: label.slice(at, end), strong });
    at = Math.max(at, end);
  };
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    push(Math.min(start, label.length), false);
    push(Math.min(end, label.length), true);
  }
  push(label.length, false);
  return result;
}
