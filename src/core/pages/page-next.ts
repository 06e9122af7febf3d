import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
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

/** Who reads a page: who they are, from what they would move (`from`) and where (`to`); `beginner`: they said that they have no trade yet. */
type Reader = { person: Person; from: End | null; to: End | null; beginner?: boolean };
const anyone = (): Reader => ({ person: nobody(), from: null, to: null });

/** What the ends of the answer that one comes from say, and whether one has a trade. */
const wishRead = (lookup: Lookup, { beginner = false, ...ends }: Reader): Wish => {
  const wish = wishOf(lookup, ends, emptyProfile());
  return { ...wish, beginner: beginner && wish.from.length === 0 };
};

/**
 * What to do about a trade, on its own page: no pathway is chosen. Where it is written in advance nobody is known; who comes from an
 * answer tells who they are: one's own trade is to be found elsewhere.
 */
export const tradePageNext = (lookup: Lookup, trade: NextTrade, reader: Reader = anyone()): NextView => {
  const wish = wishRead(lookup, reader);
  // Named as the page names it.
  const held = wish.from.map((one) => (one.id === trade.id ? trade : one));
  return viewOf(lookup, {
    ...{ answer: 'occupation', aim: null, to: trade, person: reader.person },
    // Who comes from another trade has the steps of the answer that led here.
    ...(held.length > 0 && { gaps: noBlocs() }),
    wish: { ...wish, from: held },
  });
};

/** What to do about a pathway, on its own page; who comes from an answer tells who they are, as on the page of a trade. */
export const pathwayPageNext = (lookup: Lookup, pathway: Pathway, reader: Reader = anyone()): NextView =>
  viewOf(lookup, {
    ...{ answer: 'pathway', aim: aimOf(pathway, lookup.branches), person: reader.person },
    wish: wishRead(lookup, reader),
  });

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
