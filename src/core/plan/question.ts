import { rankOf } from '../catalogue/evidence.ts';
import type { Course } from './course.ts';
import type { Objectives } from './front.ts';
import type { Relevance } from './relevance.ts';
import type { Leg, Trip } from './trip.ts';

/** A question put to the planner, with everything forbidden already taken out. */
export type Problem = {
  start: Trip;
  /** Trades of arrival, and pathways of arrival. */
  occupations: ReadonlySet<string>;
  courses: readonly Course[];
  /** The one trade aimed at: a pathway then leads to it, and its missing gestures count. */
  trade: string | null;
  allowsOccupation: (code: string) => boolean;
  /** A pathway that may be gone through, whatever it leads to; undefined where it may not. */
  wayOf: (id: string) => Course | undefined;
  /** Pathways that may be on the way. */
  stages: readonly Stage[];
  maxLegs: number;
  /** What is relevant, and how far an arrival is from the nearest one. */
  relevance: Relevance;
  far: (kind: 'trade' | 'pathway', id: string) => number;
  /** How near a trade, and a pathway, is to who leaves, by itself. */
  near: (code: string) => number;
  nearPathway: (id: string) => number;
  /** Level held; 0 when it is not known. */
  base: number;
};

/** A pathway on the way: the trades it leads to from which a move arrives, and whether one of its blocs serves at the end. */
export type Stage = { course: Course; lands: readonly string[]; leads: boolean };

export type FoundPlan = { cost: Objectives; legs: readonly Leg[] };

/** An arrival may be at most this far from the nearest one, in quarters. */
export const mostFar = 1;

/** Whether a plan rests on what ROME or a record says. */
export const isOfficial = ({ cost }: FoundPlan): boolean => cost.evidence === rankOf('official');

/** Whether an arrival is too far from the nearest one to be shown. */
export const tooFar = ({ far }: Objectives): boolean => far > mostFar;
