/** What goes with which trades, as the browser loads it: the codes, then one feature a line, a tab, and its trades. */
export type SayingData = { version: 1; codes: string; lines: string };

/** Levels of a weight: one letter or figure each, those below 0 in capitals. */
const levels = '0123456789abcdefghijklmnopqrstuvwxyz';
const most = levels.length - 1;
const below = levels.toUpperCase();
/** Weights from here on are all the highest level; a level is the square root of what it stands for. */
const highest = 4;
/** So little says nothing of a trade. */
const least = 0.1;

/** A trade by its place, as two letters or figures. */
const placed = (place: number): string => place.toString(36).padStart(2, '0');

/** Writes the weights of features, trade by trade, each already times how telling the feature is; the small ones are left out. */
export function packWeights(
  rows: ReadonlyMap<string, ReadonlyMap<string, number>>,
  rarity: (feature: string) => number,
): SayingData {
  const lines = new Map<string, string>();
  [...rows.values()].forEach((row, place) => {
    for (const [feature, weight] of row) {
      const told = weight * rarity(feature);
      if (Math.abs(told) < least) continue;
      const level = Math.min(most, Math.max(1, Math.round(Math.sqrt(Math.abs(told) / highest) * most)));
      const letter = told < 0 ? negative(level) : (levels[level] ?? '');
      lines.set(feature, `${lines.get(feature) ?? ''}${placed(place)}${letter}`);
    }
  });
  return {
    version: 1,
    codes: [...rows.keys()].join(' '),
    lines: [...lines]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([feature, told]) => `${feature}\t${told}`)
      .join('\n'),
  };
}

/** Figures have no capital: a level below 0 is a letter always. */
const negative = (level: number): string => below[Math.max(10, level)] ?? '';

/** Reads the trades of one feature: place and weight. */
export function unpackWeights(told: string): { place: number; weight: number }[] {
  return Array.from({ length: told.length / 3 }, (_, step) => {
    const [from, letter] = [3 * step, told[3 * step + 2] ?? ''];
    const level = levels.indexOf(letter.toLowerCase());
    const weight = (level / most) ** 2 * highest;
    return {
      place: parseInt(told.slice(from, from + 2), 36),
      weight: /[A-Z]/u.test(letter) ? -weight : weight,
    };
  });
}
