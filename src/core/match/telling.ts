import { found } from '../catalogue/lookup.ts';
import { claimAll } from '../profile/edit.ts';
import { plainWording } from '../profile/wording.ts';
import { propose, type ProposalGroup } from '../profile/propose.ts';
import type { Claim, Profile } from '../profile/profile.ts';
import { groupOf, isLead } from './band.ts';
import { claimsOf, meet } from './claims.ts';
import { match } from './match.ts';
import type { Space } from './space.ts';
import type { PathwayMatch } from './types.ts';

/**
 * One gesture, or one technical field, to be answered by yes, partly or no. `items`: what the answer claims, each with its
 * wording in the person's own trade; a gesture of another trade is asked by its common name alone, and claims that.
 */
export type TellingQuestion = {
  id: string;
  label: string;
  nature: ProposalGroup['nature'];
  items: { id: string; label: string }[];
  /** What it would change: see `changeOf`. */
  change: number;
};

/** How many of the first leads are looked at, and how many of them lend the gestures that they ask and the trade has not. */
const firstLeads = 10;
const lenders = 20;
/** Questions whose effect is computed: those asked by the most leads. */
const mostTried = 24;

type Asked = Omit<TellingQuestion, 'change'>;

/** The gestures of the trades held, each once: in the trade's words when it has one wording, by their common name otherwise. */
function ownQuestions(groups: readonly ProposalGroup[]): Asked[] {
  return groups.flatMap((group): Asked[] => {
    const items = group.items.map(({ id, label }) => ({ id, label: plainWording(label) }));
    if (group.nature === 'knowledge')
      return items.map((item) => ({ ...item, nature: group.nature, items: [item] }));
    const [only] = items;
    const label = items.length === 1 && only ? only.label : group.label;
    return [{ id: group.id, label, nature: group.nature, items }];
  });
}

/** The leads that lend their gestures: those that are near; further ones, of other families as often, only where none is. */
function lendersOf(leads: readonly PathwayMatch[]): readonly PathwayMatch[] {
  const near = leads.filter((one) => groupOf(one) !== 'further');
  return near.length > 0 ? near : leads;
}

/** Gestures that the first leads ask and that nothing claimed meets, by their common name. */
function otherQuestions(space: Space, profile: Profile, leads: readonly PathwayMatch[]): Asked[] {
  const claims = claimsOf(space, profile);
  const ids = lendersOf(leads)
    .filter(({ evidence }) => evidence === 'curated')
    .slice(0, lenders)
    .flatMap(({ id }) => found(space.demandOf, id).blocs.flatMap(({ skills }) => skills))
    .filter((asked) => asked.nature === 'trade' && meet(claims, asked).how === 'missing')
    .map(({ macro }) => macro);
  return [...new Set(ids)].flatMap((id): Asked[] => {
    const label = space.lookup.skills.get(id)?.label;
    return label === undefined ? [] : [{ id, label, nature: 'trade', items: [{ id, label }] }];
  });
}

const isOpen = (profile: Profile, skipped: ReadonlySet<string>, { id, items }: Asked): boolean =>
  !skipped.has(id) && !items.some((item) => profile.skills[item.id] !== undefined);

/** How many of the leads ask for a gesture: the questions worth trying first. */
function asking(space: Space, leads: readonly PathwayMatch[]): (question: Asked) => number {
  const counts = new Map<string, number>();
  for (const { id } of leads) {
    const asked = found(space.demandOf, id).blocs.flatMap(({ skills, knowledge }) => [
      ...skills.map(({ macro }) => macro),
      ...knowledge,
    ]);
    for (const one of new Set(asked)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return ({ id }) => counts.get(id) ?? 0;
}

const bands = { close: 0, reachable: 1, far: 2 } as const;

/**
 * How far two answers drive the leads apart: among the first ten of either, those that only one has; then a half for each
 * band of difference; then the difference of the scores, which decides between questions that move nothing else.
 */
export function changeOf(yes: readonly PathwayMatch[], no: readonly PathwayMatch[]): number {
  const of = (list: readonly PathwayMatch[]) => new Map(list.map((one) => [one.id, one]));
  const [withYes, withNo] = [of(yes), of(no)];
  const firstYes = new Set(yes.slice(0, firstLeads).map(({ id }) => id));
  const firstNo = new Set(no.slice(0, firstLeads).map(({ id }) => id));
  let change = 0;
  for (const id of new Set([...firstYes, ...firstNo])) {
    const [one, other] = [withYes.get(id), withNo.get(id)];
    if (firstYes.has(id) !== firstNo.has(id)) change += 1;
    if (one && other)
      change += Math.abs(bands[one.band] - bands[other.band]) / 2 + Math.abs(one.score - other.score);
  }
  return change;
}

/** The profile once a question is answered. */
export const answered = (profile: Profile, { items }: Pick<TellingQuestion, 'items'>, value: Claim | null) =>
  claimAll(
    profile,
    items.map(({ id }) => id),
    value,
  );

/**
 * The next questions to ask, the most telling first: those whose "yes" and "no" would change the first leads most. `skipped`:
 * questions passed, by id; `keeps`: the pathways that answer the wish, the only leads. No gesture is asked twice, and none in the words of another trade.
 */
export function tellingQuestions(
  space: Space,
  profile: Profile,
  skipped: readonly string[],
  limit: number,
  keeps: (id: string) => boolean = () => true,
): TellingQuestion[] {
  const kept = (one: Profile) => match(space, one).pathways.filter(({ id }) => keeps(id));
  const leads = kept(profile).filter(isLead);
  const own = ownQuestions(propose(space.lookup, profile));
  const known = new Set(own.map(({ id }) => id));
  const others = otherQuestions(space, profile, leads).filter(({ id }) => !known.has(id));
  const passed = new Set(skipped);
  const weight = asking(space, leads.slice(0, lenders));
  const change = (question: Asked) =>
    changeOf(kept(answered(profile, question, 'yes')), kept(answered(profile, question, 'no')));
  return [...own, ...others]
    .filter((question) => isOpen(profile, passed, question))
    .map((question, at) => ({ question, at, asked: weight(question) }))
    .sort((a, b) => b.asked - a.asked || a.at - b.at)
    .slice(0, mostTried)
    .map(({ question, at }) => ({ ...question, at, change: change(question) }))
    .sort((a, b) => b.change - a.change || a.at - b.at)
    .slice(0, limit)
    .map(({ at: _at, ...question }) => question);
}
