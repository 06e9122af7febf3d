/** What goes with which trades, as the browser loads it: the codes, then one feature a line, a tab, and its trades. */
export type SayingData = { version: 1; codes: string; lines: string };

/** Levels of a weight: one letter each, those below 0 in capitals. */
const levels = 'abcdefghijklmnop';
const last = levels.length - 1;
/** Weights from here on are all the highest level. */
const highest = 10;
/** So little says nothing of a trade; what turns away from one must say more: there is far more of it. */
const least = 0.6;
const leastAway = 1;
/** A level is a step of the square root. */
const step = (Math.sqrt(highest) - Math.sqrt(least)) / last;

/** A trade by its place, as two letters or figures. */
const placed = (place: number): string => place.toString(36).padStart(2, '0');

/** Writes the weights of features, trade by trade; the small ones are left out. */
export function packWeights(
  codes: readonly string[],
  features: readonly string[],
  weight: (feature: number, trade: number) => number,
): SayingData {
  const lines = features
    .map((feature, at): readonly [string, string] => [
      feature,
      codes.map((_, trade) => written(trade, weight(at, trade))).join(''),
    ])
    .filter(([, told]) => told !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, told]) => `${feature}\t${told}`);
  return { version: 1, codes: codes.join(' '), lines: lines.join('\n') };
}

function written(trade: number, weight: number): string {
  const size = Math.abs(weight);
  if (size < (weight < 0 ? leastAway : least)) return '';
  const level = levels[Math.min(last, Math.round((Math.sqrt(size) - Math.sqrt(least)) / step))] ?? '';
  return placed(trade) + (weight < 0 ? level.toUpperCase() : level);
}

/** Reads the trades of one feature: place and weight. */
export function unpackWeights(told: string): { place: number; weight: number }[] {
  return Array.from({ length: told.length / 3 }, (_, at) => {
    const [from, letter] = [3 * at, told[3 * at + 2] ?? ''];
    const weight = (Math.sqrt(least) + levels.indexOf(letter.toLowerCase()) * step) ** 2;
    return {
      place: parseInt(told.slice(from, from + 2), 36),
      weight: letter === letter.toUpperCase() ? -weight : weight,
    };
  });
}
