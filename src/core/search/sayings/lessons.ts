import type { Catalogue } from '../../catalogue/files.ts';
import { isOpenTitle } from '../answer/open-to.ts';

/**
 * What one text says: the trades that it means, those that it does not mean. How much it counts in a centroid (`share`: for each of its
 * trades; `apart`: against each that is not meant) and in the regression (`weight`).
 */
type Lesson = {
  text: string;
  trades: readonly string[];
  not: readonly string[];
  share: number;
  apart: number;
  weight: number;
};

/** Trades of industry, of cleaning and of recycling: what is suggested beyond the words typed. */
const suggested = /^(?:[HIN]|K2[23])/u;

/** What there is to learn from. */
export type Sources = Pick<Catalogue, 'occupations' | 'pathways' | 'skills' | 'workshop' | 'sayings'>;

/** The trades that may be suggested: of industry, that command nobody, and to which a pathway leads. */
export function taughtTrades({ occupations, pathways }: Sources): string[] {
  const led = new Set(
    pathways
      .filter(({ status }) => status === 'active')
      .flatMap((pathway) => pathway.occupations.map(({ code }) => code)),
  );
  return occupations
    .filter(({ code, label }) => suggested.test(code) && led.has(code) && isOpenTitle(label))
    .map(({ code }) => code);
}

/** Names whole, skills little, for many trades have the same; a sentence is shared by its trades. */
export function lessonsOf(sources: Sources, codes: readonly string[]): Lesson[] {
  const taught = new Set(codes);
  const skills = new Map(sources.skills.map(({ id, label }) => [id, label]));
  const lesson = (text: string, trades: readonly string[], share: number, weight: number): Lesson => ({
    text,
    trades: trades.filter((code) => taught.has(code)),
    ...{ not: [], share, apart: 0, weight },
  });
  return [
    ...sources.occupations.flatMap(({ code, label, titles, skills: { main, emerging, other } }) => [
      ...[label, ...titles.map((one) => one.label)].map((name) => lesson(name, [code], 1, 1)),
      ...[...main, ...emerging, ...other]
        .flatMap((id) => skills.get(id) ?? [])
        .map((skill) => lesson(skill, [code], 0.15, 0.3)),
    ]),
    ...sources.pathways.map(({ title, occupations }) => {
      const trades = occupations.map(({ code }) => code);
      return lesson(title, trades, 0.3, 0.5);
    }),
    ...sources.workshop.flatMap(({ code, words }) => words.map((word) => lesson(word, [code], 0.7, 1))),
    ...sources.sayings.map(({ said, trades, not }) => ({
      ...lesson(said, trades, 5 / Math.max(1, trades.filter((code) => taught.has(code)).length), 1),
      ...{ not: not.filter((code) => taught.has(code)), apart: 3 },
    })),
  ].filter(({ trades, not }) => trades.length + not.length > 0);
}
