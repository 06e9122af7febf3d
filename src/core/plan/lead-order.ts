import { hasOneName } from '../catalogue/one-name.ts';
import type { Evidence } from '../catalogue/evidence.ts';
import { isHand } from '../text/responsibility.ts';
import type { Options } from './ask.ts';
import { quarters } from './far.ts';
import type { GestureSplit } from './gesture-split.ts';
import { domainOf } from './industry.ts';
import type { World } from './world.ts';

/** What two trades to go to are compared by. */
type Ordered = {
  id: string;
  label: string;
  evidence: Evidence | null;
  gestures: GestureSplit | null;
  /** It stands lower than what one does. */
  below: boolean;
  /** Industries that have the trade, as they are shown. */
  sectors: readonly unknown[];
};

/** From one's own, a gesture of every trade tells less than one that few trades ask. */
const genericWeight = 1 / 2;
/** The same gesture in another context: most of it is there. */
const nearWeight = 0.9;
/** Added to what a trade asks: three gestures of four prove less than six of eight. */
const doubt = 5;
/** More for a trade that many industries have: there are posts of it. */
const wideWeight = 1 / 10;
const manySectors = 5;
/** Quarters of the nearest trade beyond which how near one is tells less than what it shares. */
const mostQuarters = 2;
/** Under this share of its gestures, or this many, next to nothing of a trade is there. */
const leastShare = 1 / 6;
const leastShared = 2;

/** A trade that ROME calls by one name, in one industry: a specialty that few exercise. */
export function isNarrow({ space: { lookup } }: World, code: string): boolean {
  const trade = lookup.occupations.get(code);
  return (
    trade !== undefined && hasOneName(trade) && (lookup.sectorsByOccupation.get(code) ?? []).length === 1
  );
}

const isWide = ({ space: { lookup } }: World, code: string): boolean =>
  lookup.occupations.get(code)?.widespread === true ||
  (lookup.sectorsByOccupation.get(code) ?? []).length >= manySectors;

/** How much of a trade is there: its gestures that few trades ask count most, and a share of many gestures more than one of few. */
function commonWeight(world: World, gestures: GestureSplit): number {
  const isGeneric = (id: string) =>
    world.generic.has(world.places.macro.get(id) ?? -1) ||
    world.space.lookup.skills.get(id)?.generic === true;
  const weigh = (all: GestureSplit['have']) =>
    all.reduce((sum, { id }) => sum + (isGeneric(id) ? genericWeight : 1), 0);
  const [have, near, learn] = [weigh(gestures.have), weigh(gestures.recognise), weigh(gestures.learn)];
  return (have + nearWeight * near) / (have + near + learn + doubt);
}

/** Whether next to nothing of a trade is there: then not even ROME's word makes it come before what shares half. */
function sharesLittle({ gestures }: Ordered): boolean {
  if (gestures === null) return false;
  const met = gestures.have.length + gestures.recognise.length;
  const asked = met + gestures.learn.length;
  return met < Math.min(leastShared, asked) || met < leastShare * asked;
}

/** Whether industry has a trade: some industries by what is shown of it, or most, or ROME says that it is of industry (H). */
export const industryHas = ({ space }: World, { id, sectors }: Pick<Ordered, 'id' | 'sectors'>): boolean =>
  sectors.length > 0 || id.startsWith('H') || space.lookup.occupations.get(id)?.widespread === true;

/** Work of fields and woods, by its domain of ROME. */
const ofFields = (code: string): boolean => code.startsWith('A');

/**
 * The one order of trades to go to, on the home page and in the list of what is near. Those of which next to nothing is there last, those of industry first, fields after; ROME's own and those of
 * one's domain before what we alone find like it; a trade of few posts after; then how near they are, by quarters of the nearest; one's own level; how much is in common.
 * `at`: the trades held.
 */
export function leadOrder<T extends Ordered>(
  world: World,
  at: readonly string[],
  near: (code: string) => number,
  { settings }: Pick<Options, 'settings'>,
  leads: readonly T[],
): T[] {
  const best = Math.max(0, ...leads.map(({ id }) => near(id)));
  const fromFields = at.some(ofFields);
  const place = (one: T): number[] => {
    const { id, label, evidence, below, gestures } = one;
    const isSure = evidence === 'official' || at.some((from) => domainOf(from) === domainOf(id));
    return [
      Number(sharesLittle(one)),
      Number(!industryHas(world, one)),
      Number(!fromFields && ofFields(id)),
      // Hands that hurt: what is least manual, as far as names tell.
      settings.includes('repetitif') ? Number(isHand(label)) : 0,
      // Gestures alike by our estimate, of another domain than one's own: forging for who moulds plastics. What ROME names is surer.
      Number(!isSure),
      // A trade of one name, of one industry, has few posts.
      Number(isNarrow(world, id) && !at.some((from) => isNarrow(world, from))),
      Math.min(mostQuarters, quarters(near(id), best)),
      Number(below),
      gestures === null ? 0 : -(commonWeight(world, gestures) + (isWide(world, id) ? wideWeight : 0)),
      -near(id),
    ];
  };
  return leads
    .map((one) => ({ one, place: place(one) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ one }) => one);
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((own, at) => own - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
