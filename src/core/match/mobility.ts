import type { Catalogue } from '../catalogue/files.ts';
import type { ItemsByCore, Occupation } from '../catalogue/occupation.ts';
import { terms } from '../text/terms.ts';
import {
  cosines,
  idfOf,
  invert,
  rounded,
  weighed,
  type InvertedLists,
  type Vector,
} from '../vectors/vectors.ts';

/**
 * Weights of the mobility ranking, tuned on half of the sources (`npm run quality` reports both halves): fine
 * competences, macro-competences, savoirs, words of the labels; what is beside the heart of the trade; then how counts of
 * repeated features and rarity are damped.
 */
export const mobilityWeights = {
  fine: 1,
  macro: 0.6,
  knowledge: 1,
  word: 0.4,
  beside: 0.7,
  repeat: 0.5,
  rarity: 0.6,
} as const;

/** Occupations as vectors over what ROME says of their skills and savoirs; official mobilities are not read. */
export type MobilitySpace = {
  occupations: readonly Occupation[];
  at: ReadonlyMap<string, number>;
  macroOf: ReadonlyMap<string, string>;
  idf: (feature: string) => number;
  wordsOf: ReadonlyMap<string, readonly string[]>;
  lists: InvertedLists;
};

/** An occupation one may go to, its score, the target's core skills that are shared (same or same macro) and those that are not. */
export type Move = { code: string; score: number; shared: string[]; missing: string[] };

type Words = Pick<MobilitySpace, 'macroOf' | 'wordsOf'>;

/** Counts of the features of an occupation's skills and savoirs, before rarity. Words and macros add up, then are damped. */
export function rawVector({ macroOf, wordsOf }: Words, skills: ItemsByCore, knowledge: ItemsByCore): Vector {
  const w = mobilityWeights;
  const single: Vector = new Map();
  const repeated: Vector = new Map();
  const once = (feature: string, weight: number) =>
    single.set(feature, Math.max(single.get(feature) ?? 0, weight));
  const more = (feature: string, weight: number) =>
    repeated.set(feature, (repeated.get(feature) ?? 0) + weight);
  const read = (ids: readonly string[], share: number, known: boolean) => {
    for (const id of ids) {
      once(`${known ? 'k' : 'f'}${id}`, (known ? w.knowledge : w.fine) * share);
      const macro = known ? undefined : macroOf.get(id);
      if (macro !== undefined) more(`m${macro}`, w.macro * share);
      for (const word of wordsOf.get(id) ?? []) more(`w${word}`, w.word * share);
    }
  };
  for (const [group, known] of [
    [skills, false],
    [knowledge, true],
  ] as const) {
    read([...group.main, ...group.emerging], 1, known);
    read(group.other, w.beside, known);
  }
  for (const [feature, weight] of repeated) single.set(feature, weight ** w.repeat);
  return single;
}

function rarity(vectors: readonly Vector[]): (feature: string) => number {
  const idf = idfOf(vectors.map((vector) => vector.keys()));
  return (feature) => idf(feature) ** mobilityWeights.rarity;
}

/** Builds the vectors of all occupations. */
export function buildMobility(
  catalogue: Pick<Catalogue, 'occupations' | 'skills' | 'fineSkills' | 'knowledge'>,
): MobilitySpace {
  const { occupations, skills, fineSkills, knowledge } = catalogue;
  const macroOf = new Map([
    ...fineSkills.flatMap(({ id, skill }) => (skill === null ? [] : [[id, skill] as const])),
    ...skills.map(({ id }) => [id, id] as const),
  ]);
  const wordsOf = new Map(
    [...skills, ...fineSkills, ...knowledge].map(({ id, label }) => [id, terms(label)]),
  );
  const raw = occupations.map((one) => rawVector({ macroOf, wordsOf }, one.skills, one.knowledge));
  const idf = rarity(raw);
  return {
    occupations,
    at: new Map(occupations.map(({ code }, at) => [code, at])),
    macroOf,
    idf,
    wordsOf,
    lists: invert(raw.map((vector) => weighed(vector, idf))),
  };
}

/** Cosine of an occupation's skills and savoirs (all of them, or a part) with every occupation. */
export function mobilityScores(
  space: MobilitySpace,
  skills: ItemsByCore,
  knowledge: ItemsByCore,
): Float64Array {
  const vector = weighed(rawVector(space, skills, knowledge), space.idf);
  return cosines(space.lists, vector, space.occupations.length);
}

const core = ({ skills }: Occupation): string[] => [...skills.main, ...skills.emerging];

/** The occupations nearest to one, by skills only; equal scores by code. Undefined when the code is unknown. */
export function mobility(space: MobilitySpace, code: string, limit: number): Move[] | undefined {
  const source = space.occupations[space.at.get(code) ?? -1];
  if (!source) return undefined;
  const scores = mobilityScores(space, source.skills, source.knowledge);
  const own = new Set(
    [...core(source), ...source.skills.other].flatMap((id) => [id, space.macroOf.get(id) ?? id]),
  );
  const has = (id: string) => own.has(id) || own.has(space.macroOf.get(id) ?? id);
  return space.occupations
    .map((target, at) => ({ target, score: rounded(scores[at] ?? 0) }))
    .filter(({ target, score }) => target.code !== code && score > 0)
    .sort((a, b) => b.score - a.score || (a.target.code < b.target.code ? -1 : 1))
    .slice(0, limit)
    .map(({ target, score }) => ({
      code: target.code,
      score,
      shared: core(target).filter(has),
      missing: core(target).filter((id) => !has(id)),
    }));
}
