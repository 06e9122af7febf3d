import { rewritten, type Rewritten } from './rewritten.ts';

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
export const withFigures = (text: string): Rewritten =>
  rewritten(
    text,
    [...text.matchAll(spelled)].map(({ 0: said, 1: century = '', index: start }) => ({
      start,
      end: start + said.length,
      by: String((/^deux/iu.test(century) ? 2000 : 1900) + tensOf(said.slice(century.length))),
    })),
  );
