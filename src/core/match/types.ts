import type { Evidence } from '../catalogue/evidence.ts';

/** How a skill of a bloc is met by a profile. `same` beats `context`: the same gesture in another context. */
export type Meeting = {
  /** The competence asked (ROME item). */
  id: string;
  nature: 'trade' | 'transversal';
  how: 'same' | 'context' | 'missing';
  /** Partly claimed. Never true when missing. */
  partly: boolean;
  /** The claimed competence that meets it, when it is another one. */
  through: string | null;
};

/** The states of a bloc, for a match and for a plan alike; `unknown`: no skill was read in it. */
export type BlocState = 'acquired' | 'toAssess' | 'toLearn' | 'unknown' | 'general';

export type BlocMatch = {
  code: string;
  label: string;
  state: BlocState;
  /** Why it is acquired: the bloc held, and on what evidence it counts for this one. */
  held: { code: string; evidence: 'record' | Exclude<Evidence, 'estimated'> } | null;
  skills: Meeting[];
};

/** Distance in words; the rule is published in docs/algorithmes.md. */
export type Band = 'close' | 'reachable' | 'far';

export type Gates = {
  /** Levels to climb from the highest one held; null when one of them is unknown. */
  levelStep: number | null;
  ends: string | null;
  prerequisites: boolean | null;
  routes: string[] | null;
};

/** The three lists of the answer: certify the trade that one exercises, what is within reach, what is further. */
export type MatchGroup = 'own' | 'reach' | 'further';

export type PathwayMatch = {
  id: string;
  score: number;
  band: Band;
  /** The trade held that the record names: it is close, whatever was read in it. */
  own: string | null;
  /** The record names a trade held, but its title does not, no bloc of it is open and most of what was read in it is missing: not done already. */
  scant: boolean;
  /** Its blocs were read as calling for one trade skill at most: too little to say that nothing is in common. */
  thin: boolean;
  /** Not to be listed: held already, or met by chance, beside trades that are told. */
  apart: boolean;
  /** Where its skills come from: its blocs, its title, or (weaker) its occupations' core. */
  evidence: 'curated' | 'occupation';
  /** Whether its blocs are known and were read: else its skills stand in one, and no bloc of it may be counted aloud. */
  listed: boolean;
  acquired: number;
  toAssess: number;
  toLearn: number;
  /** Trade skills met: the same, in another context, and asked in all. */
  trade: { same: number; context: number; asked: number };
};

export type OccupationMatch = { id: string; score: number; shared: string[]; missing: string[] };
