import { found, type Lookup } from '../catalogue/lookup.ts';
import { aimOf } from '../next-steps/aim-of.ts';
import { nobody, noWish, type Person, type Wish } from '../next-steps/facts.ts';
import type { PathwayMatch } from '../match/types.ts';
import type { End } from '../plan/ends.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import {
  type NextTrade,
  type NextView,
  viewOf,
  tradesHeld,
  wishOf,
  firstLeads,
  noBlocs,
} from './next-view.ts';

/** What to do about a sector or a family, on its own page: about its first trades, none being chosen. */
export const fieldPageNext = (lookup: Lookup, place: Wish['place'], trades: readonly NextTrade[]): NextView =>
  viewOf(lookup, { answer: 'field', aim: null, wish: { ...noWish(), place, leads: firstLeads(trades) } });

/**
 * What to do about a trade, on its own page: no pathway is chosen. Where it is written in advance nobody is known; who comes from an
 * answer tells who they are (`person`), from what they would move (`from`) and where (`to`): one's own trade is to be found elsewhere.
 */
export const tradePageNext = (
  lookup: Lookup,
  trade: NextTrade,
  { person, ...ends }: { person: Person; from: End | null; to: End | null } = {
    ...{ person: nobody(), from: null, to: null },
  },
): NextView => {
  const { from, place } = wishOf(lookup, ends, emptyProfile());
  // Named as the page names it.
  const held = from.map((one) => (one.id === trade.id ? trade : one));
  return viewOf(lookup, {
    ...{ answer: 'occupation', aim: null, to: trade, person },
    // Who comes from another trade has the steps of the answer that led here.
    ...(held.length > 0 && { gaps: noBlocs() }),
    wish: { ...noWish(), from: held, place },
  });
};

/** What to do about a pathway that a profile comes near to. */
export function matchNext(
  lookup: Lookup,
  {
    match,
    blocs,
  }: { match: Pick<PathwayMatch, 'id'>; blocs: readonly { code: string; label: string; state: string }[] },
  person: Person,
  profile: Profile,
): NextView {
  const aim = aimOf(found(lookup.pathways, match.id), lookup.branches);
  const wish = { ...noWish(), from: tradesHeld(lookup, profile) };
  const of = (state: string) =>
    blocs.filter((bloc) => bloc.state === state).map(({ code, label }) => ({ code, label }));
  const gaps = { toAssess: of('toAssess'), toLearn: of('toLearn') };
  return viewOf(lookup, { answer: 'match', aim, person, gaps, wish });
}
