import { heldFor, levelOf, mayBeAssessed } from './bloc-rule.ts';
import { meet, type Claims } from './claims.ts';
import type { DemandBloc } from './demand.ts';
import type { Space } from './space.ts';
import type { BlocMatch, BlocState, Meeting } from './types.ts';

function claimedState(skills: readonly Meeting[]): BlocState {
  if (skills.length === 0) return 'unknown';
  const of = (nature: Meeting['nature']) => skills.filter((skill) => skill.nature === nature);
  return mayBeAssessed(of('trade'), of('transversal'), levelOf) ? 'toAssess' : 'toLearn';
}

/** State of one bloc for a person, with the skills that decide it. */
export function blocMatch({ kinship }: Space, claims: Claims, bloc: DemandBloc): BlocMatch {
  const { code, label } = bloc;
  const held = heldFor(kinship, claims.blocs, code);
  const skills = bloc.skills.map((asked) => meet(claims, asked));
  const state = held ? 'acquired' : bloc.general ? 'general' : claimedState(skills);
  return { code, label, state, held, skills };
}
