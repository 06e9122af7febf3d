import type { DemandBloc } from './demand.ts';
import { meet, type Claims } from './claims.ts';
import type { Space } from './space.ts';
import type { BlocMatch, BlocState, Meeting } from './types.ts';

/** Points of a skill met: the same one 1, partly .5; in another context .5, partly .25. */
export function points({ how, partly }: Meeting): number {
  if (how === 'missing') return 0;
  return (how === 'same' ? 1 : 0.5) * (partly ? 0.5 : 1);
}

/** Share of the points of its trade skills from which a bloc may be assessed. */
export const assessFrom = 0.5;

/** The bloc that is held and counts for this one, if any. */
function heldFor({ kinship }: Space, claims: Claims, code: string): BlocMatch['held'] {
  if (claims.blocs.size === 0) return null;
  if (claims.blocs.has(code)) return { code, evidence: 'record' };
  const kin = (kinship.get(code) ?? []).find((other) => claims.blocs.has(other.code));
  return kin ? { code: kin.code, evidence: kin.evidence } : null;
}

/**
 * A bloc may be assessed when its trade skills have half of their points or more, one of them being met by the same
 * skill, or two in another context. Transversal skills decide nothing alone: a bloc that calls for these only may be
 * assessed when all of them are the same and fully claimed.
 */
function claimedState(skills: readonly Meeting[]): BlocState {
  if (skills.length === 0) return 'unknown';
  let [trade, same, context, total] = [0, 0, 0, 0];
  for (const meeting of skills) {
    if (meeting.nature !== 'trade') continue;
    trade += 1;
    total += points(meeting);
    if (meeting.how === 'same') same += 1;
    else if (meeting.how === 'context') context += 1;
  }
  if (trade === 0)
    return skills.every(({ how, partly }) => how === 'same' && !partly) ? 'toAssess' : 'toLearn';
  return (same > 0 || context > 1) && total >= assessFrom * trade ? 'toAssess' : 'toLearn';
}

/** State of one bloc for a person, with the skills that decide it. */
export function blocMatch(space: Space, claims: Claims, bloc: DemandBloc): BlocMatch {
  const { code, label } = bloc;
  const held = heldFor(space, claims, code);
  const skills = bloc.skills.map((asked) => meet(claims, asked));
  const state = held ? 'acquired' : bloc.general ? 'general' : claimedState(skills);
  return { code, label, state, held, skills };
}
