import type { PlankState, BandSpan } from './planks.ts';

/** The least width of a label, in percent of the deck: its longest word must hold, on a phone of 320 px as on a desk. */
export const leastWidths: Readonly<Record<'phone' | 'desk', Readonly<Record<PlankState, number>>>> = {
  phone: { have: 27, recognise: 32, learn: 30, unknown: 30 },
  desk: { have: 21, recognise: 23, learn: 16, unknown: 22 },
};

/**
 * Widths of the labels under the deck, in percent: as wide as their band, never under the least width; the roomiest gives.
 * A band itself is never enlarged, as people recount it.
 */
export function labelColumns(
  spans: readonly BandSpan[],
  least: Readonly<Record<PlankState, number>>,
): number[] {
  const widths = spans.map(({ start, end }) => end - start);
  const floors = spans.map(({ band }) => Math.min(least[band], 100 / spans.length));
  widths.forEach((width, at) => {
    const floor = floors[at] ?? 0;
    if (width >= floor) return;
    widths[at] = floor;
    takeFrom(widths, floors, floor - width);
  });
  return widths.map((width) => Math.round(width * 10) / 10);
}

/** Takes the room that is needed from the columns that have most to spare, changing `widths`. */
function takeFrom(widths: number[], floors: readonly number[], needed: number) {
  let left = needed;
  while (left > 0.01) {
    const spare = widths.map((width, at) => width - (floors[at] ?? 0));
    const most = Math.max(...spare);
    if (most <= 0) return;
    const at = spare.indexOf(most);
    const given = Math.min(left, most);
    widths[at] = (widths[at] ?? 0) - given;
    left -= given;
  }
}
