import type { Lookup } from '../catalogue/lookup.ts';
import { factsOf, noWish, type Facts, type Gaps, type Wish } from '../next-steps/facts.ts';
import { nextSteps, type Next } from '../next-steps/steps.ts';
import { sectorsOfPlace } from '../catalogue/whole-industry.ts';
import { pathwaysTo } from './trade-pathways.ts';
import { endOf } from '../plan/end-of.ts';
import type { End } from '../plan/ends.ts';
import { longestFirst } from '../profile/longest.ts';
import type { Profile } from '../profile/profile.ts';

/** A trade that an answer leads to. */
export type NextTrade = { id: string; label: string };

export type NextView = { facts: Facts; steps: Next[] };

/** Sectors of trades; none where every industry has one of them: it tells no employer, and no Opco. */
export function sectorsHeld(
  { occupations, sectorsByOccupation }: Lookup,
  held: readonly NextTrade[],
): string[] {
  if (held.some(({ id }) => occupations.get(id)?.widespread === true)) return [];
  return held.flatMap(({ id }) => (sectorsByOccupation.get(id) ?? []).map((sector) => sector.id));
}

/** The sectors of the industry in which one says to work (as an address says it); none where it is not said, or not known. */
export function sectorsWorkedIn(lookup: Lookup, at: string | null): readonly string[] {
  const place = endOf(lookup, at);
  return place?.kind === 'sector' || place?.kind === 'industry' ? sectorsOfPlace(place.id) : [];
}

export const viewOf = (lookup: Lookup, said: Parameters<typeof factsOf>[0]): NextView => {
  const held = sectorsHeld(lookup, said.wish?.from ?? []);
  const uncertified = said.to ? pathwaysTo(lookup, said.to.id).length === 0 : false;
  const facts = factsOf({ held, uncertified, ...said }, lookup.branches);
  return { facts, steps: nextSteps(lookup.catalogue.nextSteps, facts) };
};

/** How many of the trades proposed a call asks about. */
export const mostAsked = 3;

/** The trades of a profile, the longest held first. */
export const tradesHeld = ({ occupations }: Lookup, { jobs }: Pick<Profile, 'jobs'>): NextTrade[] =>
  longestFirst(jobs).flatMap(({ code }) => {
    const trade = occupations.get(code);
    return trade ? [{ id: code, label: trade.label }] : [];
  });

/** The trades that a start says: the one asked about, or those of the profile. */
export function tradesOfStart(lookup: Lookup, from: End | null, profile: Profile): NextTrade[] {
  if (from?.kind === 'occupation') return [{ id: from.id, label: from.label }];
  return from?.kind === 'profile' ? tradesHeld(lookup, profile) : [];
}

/** The industry that an end is; null for any other end. */
export const placeAimed = (to: End | null): Wish['place'] =>
  to?.kind === 'sector' || to?.kind === 'industry'
    ? { id: to.id, label: { fr: to.label, en: to.labelEn ?? to.label } }
    : null;

/** What a question's ends say of a wish. */
export const wishOf = (
  lookup: Lookup,
  { from, to }: { from: End | null; to: End | null },
  profile: Profile,
): Wish => ({
  ...noWish(),
  from: tradesOfStart(lookup, from, profile),
  place: placeAimed(to),
});

export const firstLeads = (trades: readonly NextTrade[]): NextTrade[] =>
  trades.slice(0, mostAsked).map(({ id, label }) => ({ id, label }));

export const noBlocs = (): Gaps => ({ toAssess: [], toLearn: [] });
