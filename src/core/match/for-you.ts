import { found, type Lookup } from '../catalogue/lookup.ts';
import type { MoveCounts } from '../picture/planks.ts';
import type { Profile } from '../profile/profile.ts';
import { blocMatches } from './bloc-state.ts';
import { claimsOf, withTrades } from './claims.ts';
import { explain } from './match.ts';
import type { Space } from './space.ts';
import type { BlocMatch, BlocState, Meeting, PathwayMatch } from './types.ts';

/** What a pathway asks of a person, counted: in blocs where one of them is open, else in trade gestures where some were read. */
export type ForYou = { unit: 'blocs' | 'gestures'; counts: MoveCounts };

type Met = Pick<BlocMatch, 'label' | 'skills'>;

/**
 * The blocs of pathways for a person, as every page counts them: a trade held stands as the trade itself does, but for what was
 * answered of it.
 */
export function blocsFor(space: Space, profile: Profile): (id: string) => BlocMatch[] {
  const claims = claimsOf(space, withTrades(space, profile));
  return (id) => blocMatches(space, claims, found(space.demandOf, id));
}

const nearest = { same: 0, context: 1, missing: 2 } as const;

/** The trade gestures that blocs ask for, each once, as it is best met, with the bloc where it is. */
export function gesturesMet(
  { macroOf }: Pick<Lookup, 'macroOf'>,
  blocs: readonly Met[],
): Map<string, { how: Meeting['how']; bloc: string }> {
  const best = new Map<string, { how: Meeting['how']; bloc: string }>();
  for (const { label, skills } of blocs)
    for (const { id, how, nature } of skills) {
      const known = best.get(macroOf(id));
      if (nature === 'trade' && (!known || nearest[how] < nearest[known.how]))
        best.set(macroOf(id), { how, bloc: label });
    }
  return best;
}

function gestureCounts(lookup: Pick<Lookup, 'macroOf'>, blocs: readonly Met[]) {
  const met = [...gesturesMet(lookup, blocs).values()];
  const of = (how: Meeting['how']): number => met.filter((one) => one.how === how).length;
  return { same: of('same'), context: of('context'), missing: of('missing') };
}

const statesIn =
  (blocs: readonly Pick<BlocMatch, 'state'>[]) =>
  (state: BlocState): number =>
    blocs.filter((bloc) => bloc.state === state).length;

/** A match with its counts as every page says them: where it stands is told by what was answered alone. */
export function counted(space: Space, profile: Profile): (match: PathwayMatch) => PathwayMatch {
  const blocsOf = blocsFor(space, profile);
  return (match) => {
    const blocs = blocsOf(match.id);
    const of = statesIn(blocs);
    const { same, context, missing } = gestureCounts(space.lookup, blocs);
    return {
      ...match,
      acquired: of('acquired'),
      toAssess: of('toAssess'),
      toLearn: of('toLearn'),
      trade: { same, context, asked: same + context + missing },
    };
  };
}

/** Why a pathway stands where it does, with the counts that every page says. Throws on an unknown pathway. */
export function explainCounted(space: Space, profile: Profile, id: string): ReturnType<typeof explain> {
  const explained = explain(space, profile, id);
  const match = counted(space, profile)(explained.match);
  return { ...explained, match, blocs: blocsFor(space, profile)(id) };
}

/** Whether all the blocs of a record were read, and none of them is open: what was not read is not shut. */
export function isShut(
  blocs: readonly Pick<BlocMatch, 'code' | 'state'>[],
  codes: readonly string[],
): boolean {
  const of = statesIn(blocs.filter(({ code }) => codes.includes(code)));
  return of('toLearn') > 0 && of('acquired') + of('toAssess') + of('unknown') === 0;
}

/** Counts blocs as the picture of a move shows them. `codes`: those of the record; general education is no bloc of a trade, it is left out. */
export function forYou(
  lookup: Pick<Lookup, 'macroOf'>,
  blocs: readonly Pick<BlocMatch, 'code' | 'label' | 'state' | 'skills'>[],
  codes: readonly string[],
): ForYou {
  const of = statesIn(blocs.filter(({ code }) => codes.includes(code)));
  const [have, recognise, learn] = [of('acquired'), of('toAssess'), of('toLearn')];
  const { same, context, missing } = gestureCounts(lookup, blocs);
  if (have + recognise > 0 || same + context + missing === 0)
    return { unit: 'blocs', counts: { have, recognise, learn, unknown: of('unknown') > 0 } };
  const counts = { have: same, recognise: context, learn: missing };
  return { unit: 'gestures', counts: missing === 0 && learn > 0 ? { ...counts, blocs: learn } : counts };
}
