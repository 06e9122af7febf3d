import type { Catalogue } from '../../src/core/catalogue/files.ts';
import { contentOf } from './blocs.ts';
import { gestureOf, isTransversal, ofTrade, tradeOf, wayOf, type Known, type Way } from './person.ts';

type Vector = ReadonlyMap<string, number>;

/** The features of a competence, with their weights: itself (1), its gesture (.8), a savoir (.7); a quarter where transversal. */
function featuresOf(catalogue: Catalogue, id: string): [string, number][] {
  const gesture = gestureOf(catalogue, id);
  if (gesture === null) return [[`savoir ${id}`, 0.7]];
  const share = isTransversal(catalogue, gesture) ? 0.25 : 1;
  return [
    ...(gesture === id ? [] : [[`fine ${id}`, share] as [string, number]]),
    [`gesture ${gesture}`, 0.8 * share],
  ];
}

/** A vector of competences: each feature at its greatest, times ln(1 + N / how many trades have it). */
function vectorOf(
  catalogue: Catalogue,
  all: readonly (readonly [string, number])[],
  rarity: (feature: string) => number,
): Vector {
  const vector = new Map<string, number>();
  for (const [id, strength] of all)
    for (const [feature, weight] of featuresOf(catalogue, id))
      vector.set(feature, Math.max(vector.get(feature) ?? 0, weight * strength * rarity(feature)));
  return vector;
}

function cosine(one: Vector, other: Vector): number {
  const dot = (a: Vector, b: Vector) =>
    [...a].reduce((sum, [key, value]) => sum + value * (b.get(key) ?? 0), 0);
  const product = dot(one, other);
  return product === 0 ? 0 : product / Math.sqrt(dot(one, one) * dot(other, other));
}

/** What the names of a trade say of a title: rare words weigh more. */
export function titlesOf({ pathways, occupations }: Catalogue) {
  const wordsOf = (text: string) => new Set(text.toLowerCase().split(' '));
  const titles = new Map(pathways.map(({ id, title }) => [id, wordsOf(title)]));
  const rarity = (word: string) =>
    Math.log(1 + titles.size / [...titles.values()].filter((title) => title.has(word)).length);
  const weigh = (all: readonly string[]) => all.reduce((sum, word) => sum + rarity(word), 0);
  /** In this world a trade has no other name than its label. */
  const like = (code: string, id: string): number => {
    const title = [...(titles.get(id) ?? [])];
    const names = wordsOf(occupations.find((one) => one.code === code)?.label ?? '');
    return weigh(title.filter((word) => names.has(word))) / weigh(title);
  };
  /** The trade whose names say most of the title; the first code of equals. */
  const main = (way: Way): string | null => {
    const codes = way.occupations.map(({ code }) => code).sort();
    const best = Math.max(...codes.map((code) => like(code, way.id)));
    return codes.find((code) => like(code, way.id) === best) ?? null;
  };
  return { like, main };
}

/** How near trades and pathways are to who leaves. */
export type Near = {
  trade: (code: string) => number;
  way: (id: string) => number;
  skills: (code: string) => number;
};

/** Everything that nearness rests on in one world. */
export function nearnessIn(catalogue: Catalogue) {
  const { occupations, coCertification } = catalogue;
  const docs = occupations.map(({ skills, knowledge }) => {
    const ids = [skills, knowledge].flatMap(({ main, emerging, other }) => [...main, ...emerging, ...other]);
    return new Set(ids.flatMap((id) => featuresOf(catalogue, id).map(([feature]) => feature)));
  });
  const rarity = (feature: string) =>
    Math.log(1 + docs.length / Math.max(1, docs.filter((doc) => doc.has(feature)).length));
  const heart = (code: string) => {
    const { skills, knowledge } = tradeOf(catalogue, code);
    const weigh = (ids: readonly string[], weight: number) => ids.map((id) => [id, weight] as const);
    return [skills, knowledge].flatMap(({ main, emerging, other }) => [
      ...weigh([...main, ...emerging], 1),
      ...weigh(other, 0.6),
    ]);
  };
  const asked = (way: Way) => {
    const bearing = (bloc: string) => bloc === way.id || way.blocs.some(({ code }) => code === bloc);
    const read = catalogue.blocSkills.filter(({ bloc }) => bearing(bloc));
    return [
      ...contentOf(catalogue, way).all.flatMap(({ trade, transversal }) => [
        ...trade.map((id) => [id, 1] as const),
        ...transversal.map((id) => [id, 0.5] as const),
      ]),
      ...read.flatMap(({ knowledge }) => knowledge.map((id) => [id, 1] as const)),
    ];
  };
  const trades = new Map(occupations.map(({ code }) => [code, vectorOf(catalogue, heart(code), rarity)]));
  const ways = new Map(catalogue.pathways.map((way) => [way.id, vectorOf(catalogue, asked(way), rarity)]));
  const titles = titlesOf(catalogue);
  /** Certifications that lead to the families of both trades, over the root of the product of their counts. */
  const joint = (one: string, other: string): number => {
    const [a, b] = [one, other].map((code) => tradeOf(catalogue, code).parent ?? code).sort();
    if (a === b) return 1;
    const row = (code: string | undefined) => coCertification.find((each) => each.code === code);
    return (row(a)?.with[b ?? ''] ?? 0) / Math.sqrt((row(a)?.count ?? 1) * (row(b)?.count ?? 1));
  };
  const from = (jobs: readonly string[], known: Known): Near => {
    const own = vectorOf(catalogue, [...known], rarity);
    const skills = (code: string) => cosine(own, trades.get(code) ?? new Map());
    const trade = (code: string) => {
      const near = skills(code) + Math.max(0, ...jobs.map((job) => 0.4 * joint(job, code) ** 0.7));
      return jobs.includes(code) ? Math.max(1, near) : near;
    };
    const way = (id: string) =>
      0.6 * Math.max(0, ...wayOf(catalogue, id).occupations.map(({ code }) => trade(code))) +
      0.4 * cosine(own, ways.get(id) ?? new Map()) +
      0.5 * Math.max(0, ...jobs.map((job) => titles.like(job, id)));
    return { skills, trade, way };
  };
  return { from, titles, aiming: (code: string) => from([code], ofTrade(catalogue, code)) };
}

/** A question whose answer hangs on the last digit of a cosine: no such one is asked. */
export class TooClose extends Error {}
export const clear = (value: number, bound: number): boolean => {
  if (value !== bound && Math.abs(value - bound) < 1e-9) throw new TooClose();
  return value >= bound;
};

/** How far an arrival is: quarters of the nearest one, rounded; none for what is nearer still. */
export function quarters(own: number, best: number): number {
  if (best === 0) return 0;
  const steps = 4 * (1 - own / best);
  for (const half of [0.5, 1.5, 2.5, 3.5]) clear(steps, half);
  return Math.max(0, Math.ceil(steps - 0.5));
}
