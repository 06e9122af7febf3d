import { named } from '../catalogue/summary.ts';
import { isBeginner } from '../profile/everyday.ts';
import { longestFirst } from '../profile/longest.ts';
import { isEmpty, type Profile } from '../profile/profile.ts';
import { noOptions, type Start } from './ask.ts';
import { targetOf } from './answer.ts';
import { endOf } from './end-of.ts';
import { profileAt } from './problem.ts';
import { sectorsToAvoid } from './sectors-to-avoid.ts';
import { beginnerTrades, entriesBeside } from './beginner.ts';
import { beginning } from './beginning.ts';
import { ownWorkThere } from './same-work.ts';
import type { World } from './world.ts';
import { answerAnywhere } from './answer-anywhere.ts';
import { answerTowards } from './answer-towards.ts';
import type { DoorAnswer, DoorQuery } from './door-answer.ts';
import { tradesKnown } from './trades-known.ts';

/** Answers the home page's question. An end that the catalogue does not know is named in `unknown`. */
export function answerDoor(world: World, query: DoorQuery, profile: Profile): DoorAnswer {
  const { lookup } = world.space;
  const from = query.from === beginning ? null : endOf(lookup, query.from);
  const to = endOf(lookup, query.to);
  const unknown = [
    ...(from || query.from === beginning ? [] : [query.from]),
    ...(to ? [] : [query.to]),
  ].filter((id) => id !== null);
  const avoid = sectorsToAvoid(lookup, query.avoid ?? []);
  const refused = (query.avoid ?? []).flatMap((id) => lookup.sectors.get(id) ?? []).map(named);
  const ends = { from, to, unknown, refused };
  const options = {
    ...noOptions(),
    settings: query.settings ?? [],
    avoid,
    today: query.today ?? null,
    workStudy: query.workStudy ?? false,
  };
  // Who holds but things of every day has no trade yet.
  const begins = query.from === beginning || (from?.kind === 'profile' && isBeginner(profile));
  if (begins && (to !== null || query.to === null)) {
    const entries = beginnerTrades(world, to && targetOf(to), options, profile, query.like);
    const neighbours =
      entries.length === 0 && to?.kind === 'occupation' ? entriesBeside(world, to.id, options) : [];
    return { kind: 'entry', ...ends, entries, ...(neighbours.length > 0 && { neighbours }) };
  }
  if (from === null || (from.kind !== 'occupation' && from.kind !== 'profile'))
    return { kind: 'nothing', ...ends };
  if (from.kind === 'profile' && isEmpty(profile)) return { kind: 'emptyProfile', ...ends };
  const start: Start =
    from.kind === 'profile'
      ? { kind: 'profile', profile: { ...profile, jobs: longestFirst(profile.jobs) } }
      : { kind: 'occupation', code: from.id };
  if (query.to !== null && to === null) return { kind: 'nothing', ...ends };
  if (to === null) return answerAnywhere(world, start, options, ends, query);
  const there = ownWorkThere(world, tradesKnown(world, profileAt(world, start)), to) ?? to;
  return answerTowards(world, start, targetOf(there), options, { ...ends, to: there });
}
