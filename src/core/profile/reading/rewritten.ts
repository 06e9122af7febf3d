/** A text some words of which are written otherwise, and where each of its letters was typed. */
export type Rewritten = { text: string; typedAt: (place: number) => number };

/** What stands instead of what is typed from `start` to `end`. */
type Change = { start: number; end: number; by: string };

/** A text with its changes, in their order; without any it is itself. A new word was typed where the old one begins, its last letter where it ends. */
export function rewritten(text: string, changes: readonly Change[]): Rewritten {
  if (changes.length === 0) return { text, typedAt: (at) => at };
  const places: number[] = [];
  let [written, done] = ['', 0];
  const keep = (end: number) => {
    for (let at = done; at < end; at += 1) places.push(at);
    written += text.slice(done, end);
  };
  for (const { start, end, by } of changes) {
    keep(start);
    written += by;
    for (let step = 1; step < by.length; step += 1) places.push(start);
    places.push(end - 1);
    done = end;
  }
  keep(text.length);
  return { text: written, typedAt: (at) => places[at] ?? text.length };
}
