import type { GlossOf } from '../words/glosses.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Joint } from '../match/joint.ts';
import type { MoveCounts } from '../picture/planks.ts';
import { isChange } from '../plan/gesture-split.ts';
import type { Move } from '../plan/moves.ts';
import { isSpecialty } from '../plan/specialty.ts';
import { isTold } from '../plan/tied.ts';
import { found, skillIds, type Lookup } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { isInWorld } from '../catalogue/world.ts';
import { glossedTrade, type GlossedTrade } from './glossed.ts';
import { heartOf, tellsOfTrade, type MoveLists } from './pathway-openings.ts';

/** A trade that one may go to, or come from, with what carries over as the picture of a move counts it. */
export type NearTrade = GlossedTrade & {
  evidence: Move['evidence'];
  counts: MoveCounts;
  sectors: Named[];
  pathways: number;
  /** Certifications that lead to both families of trades; null within one family. */
  joint: number | null;
};

/** For each gesture at the heart of a trade: the same competence is there, the same gesture in another setting, or neither. */
export function carriedOver(
  lookup: Lookup,
  from: Occupation,
  to: Occupation,
): MoveCounts & { common: string[] } {
  const fine = new Set(skillIds(from));
  const told = (id: string) => lookup.fineSkills.get(id) ?? lookup.skills.get(id);
  const askedAs = (id: string) => [lookup.macroOf(id), ...(told(id)?.also ?? [])];
  const gestures = new Set([...fine].flatMap((id) => [...askedAs(id), ...(told(id)?.implies ?? [])]));
  const heart = heartOf(lookup, to);
  const asked = [...to.skills.main, ...to.skills.emerging];
  const wordings = (macro: string) => asked.filter((id) => lookup.macroOf(id) === macro);
  const done = new Set([...fine].map(lookup.macroOf));
  const isSame = (macro: string) =>
    wordings(macro).some((id) => fine.has(id)) || (wordings(macro).includes(macro) && done.has(macro));
  const isMet = (id: string) => askedAs(id).some((gesture) => gestures.has(gesture));
  const common = heart.filter((macro) => wordings(macro).some(isMet));
  const have = common.filter(isSame).length;
  return { have, recognise: common.length - have, learn: heart.length - common.length, common };
}

/** How many of the sectors of a near trade are said. */
const mostSectorsSaid = 3;

/** Fewer gestures in common make no lead, unless the trade has no more. */
const leastCommon = 2;

type Ways = { lookup: Lookup; names: GlossOf; joint: Pick<Joint, 'between'> };

function nearTrade(
  { lookup, names, joint }: Ways,
  from: Occupation,
  to: Occupation,
  shown: Occupation,
  evidence: Move['evidence'],
) {
  const { common, ...carried } = carriedOver(lookup, from, to);
  const { have, recognise, learn } = carried;
  const isOwn = isSpecialty(lookup, [from.code], to.code);
  const all = isOwn ? { have, recognise: recognise + learn, learn: 0 } : carried;
  const counts = isChange(all, [from.code], to.code) ? { ...all, changes: true } : all;
  const trade: NearTrade = {
    ...glossedTrade(lookup, names, shown.code),
    evidence,
    counts,
    sectors: (lookup.sectorsByOccupation.get(shown.code) ?? []).slice(0, mostSectorsSaid).map(named),
    pathways: lookup.pathwaysByOccupation.get(shown.code)?.length ?? 0,
    joint: joint.between(from.code, to.code),
  };
  const enough = common.length >= Math.min(leastCommon, common.length + learn);
  return enough && tellsOfTrade(lookup, common) && isInWorld(lookup, shown.code) ? [trade] : [];
}

/** How much of a trade's heart carries over; a short heart proves less. */
const weightOf = ({ counts: { have, recognise, learn } }: NearTrade): number =>
  (have + recognise / 2) / (have + recognise + learn + 2);

const byWeight = (a: NearTrade, b: NearTrade): number => weightOf(b) - weightOf(a);

/** Trades to go to from one, where most carries over first; none that shares but one gesture, or only what most trades ask. */
export function tradesFrom(ways: Ways, moves: MoveLists, from: Occupation): NearTrade[] {
  return (moves.from.get(from.code) ?? [])
    .filter((move) => isTold(ways, from.code, move))
    .flatMap(({ to, evidence }) => {
      const target = found(ways.lookup.occupations, to);
      return nearTrade(ways, from, target, target, evidence);
    })
    .sort(byWeight);
}

/** Trades that one comes from, by the moves that ROME names. */
export function tradesInto(ways: Ways, moves: MoveLists, to: Occupation): NearTrade[] {
  return (moves.into.get(to.code) ?? [])
    .filter(({ move }) => move.evidence === 'official')
    .flatMap(({ from }) => {
      const source = found(ways.lookup.occupations, from);
      return nearTrade(ways, source, to, source, 'official');
    })
    .sort(byWeight);
}
