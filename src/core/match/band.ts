import type { Band, BlocMatch, MatchGroup, PathwayMatch } from './types.ts';

/** A record that was read as calling for fewer skills than this is thin: damped in proportion, and never close by claims. */
export const enoughSkills = 3;

/** What is taught for trades of other domains, where ROME does not send, is close from so many skills on: of three or four, two are met by any trade. */
const enoughAway = 5;

/** With fewer trade skills read than this, a record was not read enough to be said to have nothing in common. */
const readEnough = 2;

export const isThin = ({ tradeAsked }: Tally): boolean => tradeAsked < readEnough;

/** In which of the three lists a match stands. */
export const groupOf = ({ own, scant, band }: Pick<PathwayMatch, 'own' | 'scant' | 'band'>): MatchGroup =>
  own !== null && !scant ? 'own' : band === 'far' ? 'further' : 'reach';

/** Whether most of what was read is missing: no bloc open, fewer than half of the trade skills met, one in another context counting for half. */
export const isHardlyMet = ({ same, context, tradeAsked, open }: Tally): boolean =>
  open === 0 && (same + context / 2) * 2 < tradeAsked;

/** Whether a match is worth listing: something in common, or the record of a trade that is exercised; nothing that stands apart. */
export const isLead = ({ own, score, apart }: Pick<PathwayMatch, 'own' | 'score' | 'apart'>): boolean =>
  !apart && (score > 0 || own !== null);

/** What the blocs of a pathway sum up to. `tradeBlocs`: those that call for a trade skill; `open`: acquired or to be assessed. */
export type Tally = {
  acquired: number;
  toAssess: number;
  toLearn: number;
  same: number;
  context: number;
  tradeAsked: number;
  asked: number;
  tradeBlocs: number;
  held: number;
  open: number;
};

/** Counts blocs and skills in one pass: it runs for every pathway at every answer. */
export function tally(blocs: readonly BlocMatch[]): Tally {
  const sum: Tally = {
    acquired: 0,
    toAssess: 0,
    toLearn: 0,
    same: 0,
    context: 0,
    tradeAsked: 0,
    asked: 0,
    tradeBlocs: 0,
    held: 0,
    open: 0,
  };
  for (const { state, skills } of blocs) {
    if (state === 'acquired' || state === 'toAssess' || state === 'toLearn') sum[state] += 1;
    let trade = 0;
    for (const { nature, how } of skills) {
      sum.asked += 1;
      if (nature !== 'trade') continue;
      trade += 1;
      if (how !== 'missing') sum[how] += 1;
    }
    sum.tradeAsked += trade;
    if (trade === 0 || state === 'general') continue;
    sum.tradeBlocs += 1;
    if (state === 'acquired') sum.held += 1;
    if (state === 'acquired' || state === 'toAssess') sum.open += 1;
  }
  return sum;
}

/**
 * Distance in words. A trade bloc calls for a trade skill; it is open when acquired or to be assessed. A trade skill met in
 * another context counts for half of one. Close: half of the trade blocs are open and half of the trade skills met, with
 * three skills asked at least and an anchor; or half of the trade blocs are held. Within reach: one bloc is held, or a
 * third of the trade blocs are open with a quarter of the trade skills met, or a third of the trade skills, two at least.
 * Five trade skills asked at least, where all of its trades are of other domains and ROME sends to none of them.
 * Far: the rest. A pathway known by its occupations only is close when held only: its blocs are not known.
 * `away`: all of its trades are elsewhere. `anchored`: one of its trade skills is claimed as such, and ROME does not file it as transversal.
 */
export function bandOf(
  sum: Tally,
  evidence: PathwayMatch['evidence'],
  anchored: boolean,
  away = false,
): Band {
  const { same, context, tradeAsked, asked, tradeBlocs, held, open } = sum;
  const met = same + context / 2;
  if (held > 0 && held * 2 >= tradeBlocs) return 'close';
  const solid =
    evidence === 'curated' && anchored && (away ? tradeAsked >= enoughAway : asked >= enoughSkills);
  if (solid && open * 2 >= tradeBlocs && met * 2 >= tradeAsked) return 'close';
  const bySkills = same + context >= 2 && met * 3 >= tradeAsked;
  const byBlocs = open > 0 && open * 3 >= tradeBlocs && met * 4 >= tradeAsked;
  return held > 0 || bySkills || byBlocs ? 'reachable' : 'far';
}

/** Under this score a few skills met are met by chance: nothing else of the pathway is near. */
const leastNear = 0.05;

/** What tells whether something is met by chance: blocs held, and how the title and the trades of the pathway stand to the trades held. */
type Kept = {
  score: number;
  held: number;
  leads: () => boolean;
  isForeign: () => boolean;
  isNext: () => boolean;
};

/**
 * Whether what is met of a pathway that names no trade held is met by chance: under a score of 0.05 unless one of its trades is next to one
 * held, where all of them are foreign to those held, and where its title tells a responsibility that no trade told has; never
 * when one of its blocs is held. It is far then, whatever is met.
 */
export const isByChance = ({ score, held, leads, isForeign, isNext }: Kept): boolean =>
  held === 0 && ((score < leastNear && !isNext()) || leads() || isForeign());
