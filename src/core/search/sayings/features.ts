import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';

/** What tells a text from another: the stems of its words, and each two that follow one another. */
export function featuresOf(text: string): string[] {
  const stems = words(text).map(stem);
  return [...stems, ...stems.slice(1).map((one, place) => `${stems[place] ?? ''} ${one}`)];
}
