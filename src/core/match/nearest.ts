import { found } from '../catalogue/lookup.ts';
import { idleDomains, wideSubjects } from '../catalogue/subject.ts';
import { cosines, norm, rounded } from '../vectors/vectors.ts';
import { isCredible } from './credible.ts';
import { demandVector, type Space } from './space.ts';

/** A pathway close by its skills: its score, and the trade gestures (macro-competences) that both call for. */
type Near = { id: string; score: number; common: string[] };

/** Under this cosine two pathways are not said to be close. */
const leastScore = 0.2;

function gesturesOf(space: Space, id: string): Set<string> {
  const { blocs } = found(space.demandOf, id);
  return new Set(
    blocs.flatMap(({ skills }) =>
      skills.filter(({ nature }) => nature === 'trade').map(({ macro }) => macro),
    ),
  );
}

/** What its blocs are about, by the second reading, but for what says nothing of a trade; empty where it does not say. */
function subjectsOf({ lookup }: Space, id: string): Set<string> {
  const read = lookup.secondReadings.get(id);
  const all = [...(read?.subjects ?? []), ...(read?.blocs ?? []).flatMap(({ subject }) => subject ?? [])];
  const tells = (one: string) =>
    !wideSubjects.has(one) && !idleDomains.has(lookup.subjects.get(one)?.domain ?? '');
  return new Set(all.filter(tells));
}

/**
 * The pathways nearest to one by the skills read in their blocs: cosine of 0.2 at least, and enough in common (`credible.ts`).
 * A pathway known by its occupations only has none, and is none's.
 */
export function nearestPathways(space: Space, id: string, limit: number): Near[] {
  const demand = found(space.demandOf, id);
  if (demand.evidence !== 'curated') return [];
  const vector = demandVector(space.items, demand);
  if (norm(vector) === 0) return [];
  const from = found(space.lookup.pathways, id);
  const own = gesturesOf(space, id);
  const subjects = subjectsOf(space, id);
  const scores = cosines(space.byDemand, vector, space.demands.length);
  return space.demands
    .map((other, at) => ({ other, score: rounded(scores[at] ?? 0) }))
    .filter(({ other, score }) => other.id !== id && other.evidence === 'curated' && score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other, score }) => ({
      sharesSubject: [...subjectsOf(space, other.id)].some((subject) => subjects.has(subject)),
      id: other.id,
      score,
      common: [...gesturesOf(space, other.id)].filter((gesture) => own.has(gesture)),
    }))
    .filter((near) => isCredible(space.lookup, { ...near, from, to: found(space.lookup.pathways, near.id) }))
    .slice(0, limit)
    .map(({ id: near, score, common }) => ({ id: near, score, common }));
}
