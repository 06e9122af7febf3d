import { found } from '../catalogue/lookup.ts';
import { heldFor, levelOf, levelShown, mayBeAssessed } from './bloc-rule.ts';
import { meet, type Claims } from './claims.ts';
import type { Asked, Demand, DemandBloc } from './demand.ts';
import type { Space } from './space.ts';
import type { BlocMatch, BlocState, Meeting } from './types.ts';

type Met = { asked: Asked; meeting: Meeting };

function claimedState(skills: readonly Met[], own: boolean): BlocState {
  if (skills.length === 0) return 'unknown';
  const of = (nature: Meeting['nature']) => skills.filter(({ asked }) => asked.nature === nature);
  const level = ({ asked, meeting }: Met) => levelShown(levelOf(meeting), asked.generic, own);
  return mayBeAssessed(of('trade'), of('transversal'), level) ? 'toAssess' : 'toLearn';
}

/** State of one bloc for a person, with the skills that decide it. */
function blocMatch({ kinship }: Space, claims: Claims, bloc: DemandBloc, own: boolean): BlocMatch {
  const { code, label } = bloc;
  const held = heldFor(kinship, claims.blocs, code);
  const met = bloc.skills.map((asked) => ({ asked, meeting: meet(claims, asked) }));
  const state = held ? 'acquired' : bloc.general ? 'general' : claimedState(met, own);
  return { code, label, state, held, skills: met.map(({ meeting }) => meeting) };
}

/** The blocs that a pathway is read by, with their states for a person. */
export function blocMatches(space: Space, claims: Claims, { id, blocs }: Demand): BlocMatch[] {
  const { occupations } = found(space.lookup.pathways, id);
  const own = occupations.some(({ code }) => claims.trades.includes(code));
  return blocs.map((bloc) => blocMatch(space, claims, bloc, own));
}
