import { found } from '../catalogue/lookup.ts';
import type { Options } from './ask.ts';
import type { EntryTrade } from './entries.ts';
import { openLevel } from './open-level.ts';
import { avoidedAt } from './settings.ts';
import { isFarBelow, isPathwayBelow } from './step-down.ts';
import { whyLeft } from './why-left.ts';
import type { World } from './world.ts';

/** So many near trades are an answer: nobody is sent to begin again beside them. */
const enoughNear = 3;

/**
 * The trades by which one enters that are worth it to who has near ones (`said`, their number): none all of whose certificates are far below the trades held
 * (`at`; one that says no level is an entry); nor below them at all, where nothing but hours is left: gestures and health are as they were.
 */
export function ownLevelEntries(
  { space: { lookup } }: World,
  at: readonly string[],
  { settings, avoid }: Pick<Options, 'settings' | 'avoid'>,
  said: number,
  entries: readonly EntryTrade[],
): EntryTrade[] {
  if (said < enoughNear) return [...entries];
  const has = avoidedAt(lookup, settings);
  const why = at.flatMap((code) => has(found(lookup.occupations, code)));
  const isOfHours = whyLeft(why) === 'hours' && avoid.length === 0;
  const isBelow = isOfHours ? isPathwayBelow : isFarBelow;
  return entries.filter(
    ({ certificates }) =>
      certificates.length === 0 ||
      !certificates.every(({ level }) => isBelow(lookup, at, level ?? openLevel)),
  );
}
