import { centroids } from './centroids.ts';
import { isPiece } from './features.ts';
import { lessonsOf, taughtTrades, type Sources } from './lessons.ts';
import { packWeights, type SayingData } from './pack.ts';
import { regress } from './regression.ts';
import { vectorsOf } from './vectors.ts';

/** A weight of the regression beside one of a centroid, of length 1: both then tell about as much. */
const ofRegression = 1 / 16;

/**
 * What words go with which trades, learnt from the names, the skills, the pathways and the workshop words of each trade, and from sentences
 * judged by us: the sum of two linear classifiers, centroids and a regression, which err on different sentences. Takes about ten seconds.
 */
export function learnSayings(sources: Sources): SayingData {
  const codes = taughtTrades(sources);
  const lessons = lessonsOf(sources, codes);
  const { features, rarity, told } = vectorsOf(lessons.map(({ text }) => text));
  const places = new Map(codes.map((code, at) => [code, at]));
  const placesOf = (some: readonly string[]) => some.flatMap((code) => places.get(code) ?? []);
  const members = lessons.map((lesson, at) => ({
    ...lesson,
    told: told[at] ?? [],
    of: placesOf(lesson.trades),
    not: placesOf(lesson.not),
  }));
  const classes = codes.length;
  const central = centroids(members, features.length, classes, (at) => !isPiece(features[at] ?? ''));
  const examples = members.filter(({ of }) => of.length > 0);
  const fitted = regress(examples, features.length, classes);
  return packWeights(codes, features, (feature, at) => {
    const place = feature * classes + at;
    return (rarity[feature] ?? 0) * ((central[place] ?? 0) + ofRegression * (fitted[place] ?? 0));
  });
}
