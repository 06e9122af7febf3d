import type { Evidence } from '../catalogue/evidence.ts';
import { found } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import type { Approach } from './approach.ts';
import type { Target } from './ask.ts';
import type { Problem } from './question.ts';
import type { Relevance } from './relevance.ts';
import type { Trip } from './trip.ts';
import type { World } from './world.ts';

/** A trade from which the target can be reached in one leg, and by where. Counts are those of who practises the trade whole. */
export type Origin = {
  code: string;
  label: string;
  sectors: Named[];
  /** The trade is exercised there as it is; else by a move to this trade, or by this pathway. */
  by:
    | { kind: 'asItIs' }
    | { kind: 'move'; to: string; label: string }
    | { kind: 'course'; id: string; title: string };
  evidence: Evidence;
  /** It is exercised in the industry of the firm that recruits, and nowhere else. */
  own?: true;
  /** It comes last, and nobody is asked for it: of the land where what is aimed at is not, held by few, or with a single gesture of it. */
  aside?: true;
  /** Blocs to have assessed and to learn; 0 for a move. */
  toAssess: number;
  toLearn: number;
  /** Whether the pathway has no list of blocs: `toLearn` is then the usual number. */
  blocsGuessed: boolean;
  /** Core gestures of the trade of arrival that are there, out of `core`; null for a pathway aimed at by itself. */
  shared: number | null;
  core: number | null;
};

/** What is asked of each trade of departure: the same question, and how trades stand to those of arrival. */
export type OriginAsked = {
  world: World;
  problem: Problem;
  target: Target;
  /** How a trade stands to each trade of arrival that is near it, or where ROME sends it: the nearest first. */
  approaches: (code: string) => Approach[];
};
/** One trade of departure. */
export type Departure = { code: string; trip: Trip; relevance: Relevance; approaches: readonly Approach[] };

/** `sure`: ROME sends there, or a third of the gestures is there. */
export type WayIn = { origin: Origin; order: number; sure: boolean };

/** What tells of a trade of departure, whatever the way. */
export function originAt({ space }: World, code: string): Pick<Origin, 'code' | 'label' | 'sectors'> {
  const { label } = found(space.lookup.occupations, code);
  return { code, label, sectors: (space.lookup.sectorsByOccupation.get(code) ?? []).map(named) };
}
