import type { Catalogue } from '../catalogue/files.ts';
import type { FineSkill, ItemsByCore, Occupation } from '../catalogue/occupation.ts';
import { familyTerms } from '../text/terms.ts';
import { jointOf, type Joint } from './joint.ts';
import { tradeNames, type TradeNames } from './trade-names.ts';
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
const mobilityWeights = {
  fine: 1,
  macro: 0.6,
  knowledge: 1,
  word: 0.4,
  beside: 0.7,
  repeat: 0.5,
  rarity: 0.6,
  /** Of the names that two trades bear, beside the cosine of skills. */
  names: 0.3,
  /** Of the certifications that lead to both families, how they are damped, and how fast they fade from the nearest trade of a family. */
  joint: 0.3,
  jointDamping: 0.7,
  jointFading: 5,
} as const;

/** Occupations as vectors over what ROME says of their skills and savoirs; official mobilities are not read. */
export type MobilitySpace = {
  occupations: readonly Occupation[];
  at: ReadonlyMap<string, number>;
  macroOf: ReadonlyMap<string, string>;
  /** Gestures that a competence also is, by our reading. */
  alsoOf: ReadonlyMap<string, readonly string[]>;
  /** The same, with those that it implies. */
  gesturesOf: ReadonlyMap<string, readonly string[]>;
  idf: (feature: string) => number;
  wordsOf: ReadonlyMap<string, readonly string[]>;
  lists: InvertedLists;
  names: TradeNames;
  joint: Joint;
};

/**
 * An occupation one may go to, its score, the target's core skills that are shared (same or same macro) and those that are not.
 * `joint`: how many certifications lead to both families of trades; null within one family.
 */
export type NearOccupation = {
  code: string;
  score: number;
  shared: string[];
  missing: string[];
  joint: number | null;
};

type Words = Pick<MobilitySpace, 'macroOf' | 'wordsOf'>;

/** Counts of the features of an occupation's skills and savoirs, before rarity. Words and macros add up, then are damped. */
function rawVector({ macroOf, wordsOf }: Words, skills: ItemsByCore, knowledge: ItemsByCore): Vector {
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
  catalogue: Pick<Catalogue, 'occupations' | 'skills' | 'fineSkills' | 'knowledge' | 'coCertification'>,
): MobilitySpace {
  const { occupations, skills, fineSkills, knowledge } = catalogue;
  const macroOf = new Map([
    ...fineSkills.flatMap(({ id, skill }) => (skill === null ? [] : [[id, skill] as const])),
    ...skills.map(({ id }) => [id, id] as const),
  ]);
  const wordsOf = new Map(
    [...skills, ...fineSkills, ...knowledge].map(({ id, label }) => [id, familyTerms(label)]),
  );
  const told = (of: (one: Partial<Pick<FineSkill, 'also' | 'implies'>>) => readonly string[] | undefined) =>
    new Map([...skills, ...fineSkills].map((one) => [one.id, of(one) ?? []] as const));
  const raw = occupations.map((one) => rawVector({ macroOf, wordsOf }, one.skills, one.knowledge));
  const idf = rarity(raw);
  return {
    occupations,
    at: new Map(occupations.map(({ code }, at) => [code, at])),
    macroOf,
    alsoOf: told(({ also }) => also),
    gesturesOf: told(({ also = [], implies = [] }) => [...also, ...implies]),
    idf,
    wordsOf,
    lists: invert(raw.map((vector) => weighed(vector, idf))),
    names: tradeNames(occupations),
    joint: jointOf(occupations, catalogue.coCertification),
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

/**
 * How near every occupation is to who practises one, knowing all of its skills or a part: their cosine, the names that both
 * trades bear, and the certifications that lead to both families. These are counted by family, so that they go whole to the
 * trade of a family that is nearest by skills, and fade fast for the others.
 */
export function mobilityRanking(
  space: MobilitySpace,
  code: string,
  skills: ItemsByCore,
  knowledge: ItemsByCore,
): Float64Array {
  const w = mobilityWeights;
  const bySkills = mobilityScores(space, skills, knowledge);
  const byName = space.names(space.at.get(code) ?? -1);
  const best = new Map<string, number>();
  space.occupations.forEach((target, at) => {
    const family = target.parent ?? target.code;
    best.set(family, Math.max(best.get(family) ?? 0, bySkills[at] ?? 0));
  });
  return bySkills.map((score, at) => {
    const target = space.occupations[at];
    const top = best.get(target?.parent ?? target?.code ?? '') ?? 0;
    const together = target && top > 0 ? space.joint.cosine(code, target.code) ** w.jointDamping : 0;
    return score + w.names * (byName[at] ?? 0) + w.joint * together * (score / (top || 1)) ** w.jointFading;
  });
}

const core = ({ skills }: Occupation): string[] => [...skills.main, ...skills.emerging];

/** What a trade has of another: its core skills, the same or under the same macro-competence, and the others. */
function splitCore({ macroOf, alsoOf, gesturesOf }: MobilitySpace, source: Occupation) {
  const said = [...core(source), ...source.skills.other];
  const own = new Set(said.flatMap((id) => [id, macroOf.get(id) ?? id, ...(gesturesOf.get(id) ?? [])]));
  const has = (id: string) =>
    own.has(id) || own.has(macroOf.get(id) ?? id) || (alsoOf.get(id) ?? []).some((one) => own.has(one));
  return (target: Occupation) => ({
    shared: core(target).filter(has),
    missing: core(target).filter((id) => !has(id)),
  });
}

/**
 * The occupations nearest to one; equal scores by code. One whose core has nothing in common is left out. Undefined when the
 * code is unknown.
 */
export function mobility(space: MobilitySpace, code: string, limit: number): NearOccupation[] | undefined {
  const source = space.occupations[space.at.get(code) ?? -1];
  if (!source) return undefined;
  const scores = mobilityRanking(space, code, source.skills, source.knowledge);
  const split = splitCore(space, source);
  return space.occupations
    .map((target, at) => ({ target, score: rounded(scores[at] ?? 0), ...split(target) }))
    .filter(({ target, shared }) => target.code !== code && shared.length > 0)
    .sort((a, b) => b.score - a.score || (a.target.code < b.target.code ? -1 : 1))
    .slice(0, limit)
    .map(({ target, score, shared, missing }) => ({
      code: target.code,
      score,
      shared,
      missing,
      joint: space.joint.between(code, target.code),
    }));
}
