/** A text whose years are in figures, and where each of its letters was typed. */
type Figured = { text: string; typedAt: (place: number) => number };

const units = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';
const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(units.split(' ').map((unit, at) => [unit, at + 1])),
  ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
};
const word = String.raw`(?:vingts?|${Object.keys(values).join('|')})`;
const tens = String.raw`${word}(?:[\s-](?:et[\s-])?${word}){0,3}`;
/** "en deux mille dix-huit", "depuis mille neuf cent quatre-vingt-dix": said aloud, behind what leads to a year. */
const spelled = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:en|depuis|dep|de|du|à|a|et|fin|d[ée]but|ann[ée]e|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)\s)(deux[\s-]mille|mille[\s-]neuf[\s-]cents?)(?:[\s-]${tens})?(?!\p{L})(?!\s(?:euros?|personnes|habitants|pi[eè]ces|salari[ée]s|heures|litres|m[eè]tres|tonnes|par)(?!\p{L}))`,
  'giu',
);

const tensOf = (said: string): number =>
  said
    .replace(/quatre[\s-]vingts?/giu, 'soixante-vingt')
    .split(/[\s-]+/u)
    .reduce((sum, one) => sum + (values[one.toLowerCase()] ?? 0), 0);

/** A text with the years that are said in words in figures; any other text is itself. */
export function withFigures(text: string): Figured {
  const found = [...text.matchAll(spelled)];
  if (found.length === 0) return { text, typedAt: (at) => at };
  const places: number[] = [];
  let [figured, done] = ['', 0];
  const keep = (end: number) => {
    for (let at = done; at < end; at += 1) places.push(at);
    figured += text.slice(done, end);
  };
  for (const match of found) {
    const [said, century = ''] = match;
    keep(match.index);
    const year = (/^deux/iu.test(century) ? 2000 : 1900) + tensOf(said.slice(century.length));
    figured += String(year);
    // Each figure was typed where the words begin, the last one where they end.
    places.push(...[0, 0, 0, said.length - 1].map((step) => match.index + step));
    done = match.index + said.length;
  }
  keep(text.length);
  return { text: figured, typedAt: (at) => places[at] ?? text.length };
}
