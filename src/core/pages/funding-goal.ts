import { registerOf } from '../catalogue/number.ts';
import type { Goal } from '../funding/leads.ts';
import { explainCounted } from '../match/for-you.ts';
import type { Space } from '../match/space.ts';
import { isEmpty, type Profile } from '../profile/profile.ts';

/** A pathway as an aim to fund, with the blocs that this person could have assessed; null when the catalogue has it not. */
export function fundingGoal(
  space: Space,
  id: string,
  profile: Profile,
): { title: string; goal: Goal } | null {
  const current = space.lookup.pathways.has(id) ? id : space.lookup.superseded.get(id)?.current[0];
  const pathway = current === undefined ? undefined : space.lookup.pathways.get(current);
  if (!pathway) return null;
  const { title, kind, routes } = pathway;
  const toAssess = isEmpty(profile) ? null : explainCounted(space, profile, pathway.id).match.toAssess;
  const register = registerOf(pathway.id) ?? 'none';
  return { title, goal: { register, kind, routes, toAssess, otherOccupation: null } };
}
