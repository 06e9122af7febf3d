/**
 * Splits a list of names joined by commas, where some names hold commas themselves: at each place the longest known name
 * is taken; failing that, one part alone, unknown, is passed over.
 */
export function matchNames(joined: string, isKnown: (name: string) => boolean): string[] {
  const parts = joined.split(',');
  const found: string[] = [];
  for (let at = 0; at < parts.length;) {
    const end = longestFrom(parts, at, isKnown);
    if (end > at) found.push(parts.slice(at, end).join(',').trim());
    at = Math.max(end, at + 1);
  }
  return found;
}

/** What `matchNames` passes over: the parts between known names, those side by side together. */
export function unknownNames(joined: string, isKnown: (name: string) => boolean): string[] {
  const parts = joined.split(',');
  const unknown: string[][] = [];
  let after = -1;
  for (let at = 0; at < parts.length;) {
    const end = longestFrom(parts, at, isKnown);
    if (end === at && parts[at]?.trim()) {
      if (after !== at) unknown.push([]);
      unknown.at(-1)?.push(parts[at] ?? '');
      after = at + 1;
    }
    at = Math.max(end, at + 1);
  }
  return unknown.map((run) => run.join(',').trim());
}

/** The end of the longest known name that begins at `at`; `at` itself if there is none. */
function longestFrom(parts: readonly string[], at: number, isKnown: (name: string) => boolean): number {
  for (let end = parts.length; end > at; end -= 1)
    if (isKnown(parts.slice(at, end).join(',').trim())) return end;
  return at;
}
