import { found, type Lookup } from '../catalogue/lookup.ts';
import { isGrown } from '../search/answer/in-factory.ts';
import type { Origin } from './origin.ts';

/** Who breeds, grows or fishes; where one works with them: on the land, or with its machines. */
const onLand = (code: string): boolean => code.startsWith('A14') && isGrown(code);
const withLand = (code: string): boolean => /^A1[12]/u.test(code) || isGrown(code);

/** Core gestures among which a single one that is there, of another domain of ROME, says nothing. */
const fewGestures = 4;

/** Whether a trade comes to another one by a single gesture, and is of another domain. */
function isIncidental({ occupations }: Lookup, { code, by, shared, core }: Origin): boolean {
  if (by.kind !== 'move' || shared !== 1 || (core ?? 0) < fewGestures) return false;
  return found(occupations, code).domain !== found(occupations, by.to).domain;
}

/** Great domains of ROME of who works on a farm, in a craft or in a shop; that of the arts, where every trade is rare. */
const craft = /^[ABD]\d{4}$/u;
const arts = /^B\d{4}$/u;
/** Trades that ROME sends to one of those and certificates in force that lead to it, taken together, under which few people hold it. */
const leastKnown = 4;

/** Whether few people hold a trade of a farm, a craft or a shop, as far as a catalogue without numbers tells: little leads to it. */
function rarely(lookup: Lookup): (code: string) => boolean {
  const { catalogue, pathwaysByOccupation, occupations } = lookup;
  const senders = new Map<string, number>();
  for (const { mobilities } of catalogue.occupations)
    for (const to of mobilities) senders.set(to, (senders.get(to) ?? 0) + 1);
  const certificates = (code: string) =>
    (pathwaysByOccupation.get(code) ?? []).filter(({ status }) => status === 'active').length;
  return (code) =>
    craft.test(code) &&
    found(occupations, code).widespread !== true &&
    (senders.get(code) ?? 0) + certificates(code) < leastKnown;
}

/**
 * Says of the trades that may come to others (`aims`, codes) which come last and are not asked for: those of the land where what is aimed at
 * is not, those that few people hold, and those of another domain with a single gesture. None of the land by a move, where ROME does not send
 * there or few people hold it.
 */
export function asideLast(lookup: Lookup, aims: readonly string[]): (origin: Origin) => Origin | null {
  const isRare = rarely(lookup);
  const isOfFarm = aims.some(withLand);
  const isOfArts = aims.length > 0 && aims.every((code) => arts.test(code));
  return (origin) => {
    const isAway = !isOfFarm && onLand(origin.code);
    const isFew = isRare(origin.code) && !(isOfArts && arts.test(origin.code));
    if (isAway && origin.by.kind === 'move' && (isFew || origin.evidence !== 'official')) return null;
    return isAway || isFew || isIncidental(lookup, origin) ? { ...origin, aside: true } : origin;
  };
}
