/** The three states of what a move asks, and what the sources do not say. */
export type PlankState = 'have' | 'recognise' | 'learn' | 'unknown';

/** In the order in which they are drawn, from the bank where one stands. */
const bandsInOrder: readonly PlankState[] = ['have', 'recognise', 'learn', 'unknown'];

/** What a move asks, counted in gestures or in blocs; `unknown` tells that there is more, which no source counts. */
export interface MoveCounts {
  have: number;
  recognise: number;
  learn: number;
  unknown?: boolean;
  /** Nothing is left to learn of a trade of another domain of ROME: what it works on, with what, and safety still change, and no gesture says so. */
  changes?: boolean;
  /** Of gestures none of which is new: how many blocs of the certificate that asks for them are still to learn. */
  blocs?: number;
}

/** One plank of the footbridge: where it begins and how wide it is, in percent of the deck. */
export interface Plank {
  band: PlankState;
  at: number;
  width: number;
}

/** One band of the deck: where it begins and ends, in percent; null as a count when no source counts it. */
export interface BandSpan {
  band: PlankState;
  start: number;
  end: number;
  count: number | null;
}

/** Over this many planks a reader no longer recounts them: one block per band. */
const mostPlanks = 40;

/**
 * One plank per gesture (or bloc), all equal, so that people can recount them; over 40, one block per band. What the sources
 * do not say has no count: one plank, a third as long as all that is known, or the whole deck when nothing is.
 */
export function planks(counts: MoveCounts): Plank[] {
  const known = counts.have + counts.recognise + counts.learn;
  const blank = counts.unknown === true ? Math.max(1, Math.round(known / 3)) : 0;
  const total = known + blank;
  const list: Plank[] = [];
  let done = 0;
  for (const band of bandsInOrder) {
    const many = band === 'unknown' ? blank : counts[band];
    if (many === 0) continue;
    const units = total > mostPlanks || band === 'unknown' ? 1 : many;
    const width = (many / units / total) * 100;
    for (let unit = 0; unit < units; unit++)
      list.push({ band, at: (done / total) * 100 + unit * width, width });
    done += many;
  }
  return list;
}

/** The bands that are there, in order: a band of no plank has neither place nor label. */
export function bandSpans(counts: MoveCounts): BandSpan[] {
  const spans: BandSpan[] = [];
  for (const { band, at, width } of planks(counts)) {
    const last = spans.at(-1);
    if (last?.band === band) last.end = at + width;
    else spans.push({ band, start: at, end: at + width, count: band === 'unknown' ? null : counts[band] });
  }
  return spans;
}
