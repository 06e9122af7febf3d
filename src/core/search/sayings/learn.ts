import type { Catalogue } from '../../catalogue/files.ts';
import { isOpenTitle } from '../answer/open-to.ts';
import { featuresOf } from './features.ts';
import { packWeights, type SayingData } from './pack.ts';

/** What one text says of a trade, or (below 0) that it is not meant. */
type Lesson = { text: string; code: string; weight: number };

/** How much a text counts for its trade: names whole, skills little, for many trades have the same; a sentence is shared by its trades. */
const weights = { name: 1, workshop: 0.7, pathway: 0.3, skill: 0.15, saying: 5, not: -3 };

/** Trades of industry, of cleaning and of recycling: what is suggested beyond the words typed. */
const suggested = /^(?:[HIN]|K2[23])/u;

type Sources = Pick<Catalogue, 'occupations' | 'pathways' | 'skills' | 'workshop' | 'sayings'>;

/**
 * What words go with which trades, learnt from the names, the skills, the pathways and the workshop words of each trade, and from sentences
 * judged by us. Each trade is the sum of its texts, each text a vector of length 1 (tf-idf), brought back to length 1: the classifier of Rocchio.
 * Only trades to which a pathway leads, and that command nobody.
 */
export function learnSayings(sources: Sources): SayingData {
  const led = new Set(
    sources.pathways
      .filter(({ status }) => status === 'active')
      .flatMap(({ occupations }) => occupations.map(({ code }) => code)),
  );
  const codes = sources.occupations
    .filter(({ code, label }) => suggested.test(code) && led.has(code) && isOpenTitle(label))
    .map(({ code }) => code);
  const lessons = lessonsOf(sources, new Set(codes));
  const rarity = rarityOf(lessons);
  const rows = new Map(codes.map((code) => [code, new Map<string, number>()]));
  for (const { text, code, weight } of lessons) {
    const row = rows.get(code);
    const vector = vectorOf(text, rarity);
    if (row !== undefined)
      for (const [feature, value] of vector) row.set(feature, (row.get(feature) ?? 0) + weight * value);
  }
  for (const row of rows.values()) {
    const length = Math.hypot(...[...row.values()].map((value) => Math.max(0, value)));
    for (const [feature, value] of row) row.set(feature, value / (length || 1));
  }
  return packWeights(rows, rarity);
}

/** What there is to learn of the trades: `not` is of a sentence at which they would be laughable. */
function lessonsOf(sources: Sources, taught: ReadonlySet<string>): Lesson[] {
  const skills = new Map(sources.skills.map(({ id, label }) => [id, label]));
  const trades = sources.occupations.filter(({ code }) => taught.has(code));
  const lesson = (code: string, weight: number) => (text: string) => ({ text, code, weight });
  return [
    ...trades.flatMap(({ code, label, titles }) =>
      [label, ...titles.map((one) => one.label)].map(lesson(code, weights.name)),
    ),
    ...trades.flatMap(({ code, skills: { main, emerging, other } }) =>
      [...main, ...emerging, ...other].flatMap((id) => skills.get(id) ?? []).map(lesson(code, weights.skill)),
    ),
    ...sources.pathways.flatMap(({ title, occupations }) =>
      occupations.map(({ code }) => lesson(code, weights.pathway)(title)),
    ),
    ...sources.workshop.flatMap(({ code, words }) => words.map(lesson(code, weights.workshop))),
    ...sources.sayings.flatMap(({ said, trades: best, not }) => [
      ...best.map((code) => lesson(code, weights.saying / best.length)(said)),
      ...not.map((code) => lesson(code, weights.not)(said)),
    ]),
  ].filter(({ code }) => taught.has(code));
}

/** How telling a feature is: the fewer texts have it, the more; each text once. 0 for two words that one text alone has side by side: it is chance. */
function rarityOf(lessons: readonly Lesson[]): (feature: string) => number {
  const texts = new Set(lessons.map(({ text }) => text));
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const feature of new Set(featuresOf(text))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return (feature) => {
    const count = counts.get(feature) ?? 0;
    return count < 2 && feature.includes(' ') ? 0 : Math.log((1 + texts.size) / (1 + count)) + 1;
  };
}

/** The features of a text, each as much as it is told and telling, of length 1. */
function vectorOf(text: string, rarity: (feature: string) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const vector = [...counts].map(([feature, count]): [string, number] => [
    feature,
    (1 + Math.log(count)) * rarity(feature),
  ]);
  const length = Math.hypot(...vector.map(([, value]) => value)) || 1;
  return new Map(vector.map(([feature, value]) => [feature, value / length]));
}
