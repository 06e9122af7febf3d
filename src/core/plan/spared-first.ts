import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Options } from './ask.ts';
import type { DoorLead } from './door-leads.ts';
import { alsoToTell } from './settings.ts';
import { isOfHours, type Setting } from './setting.ts';
import { wearsArms } from './wears-arms.ts';
import type { World } from './world.ts';

/**
 * Trades in some of whose posts ROME tells what is to be avoided come after those without; where loads are, those of the same gestures
 * again and again before them: what hurts may be a shoulder.
 */
export const sparedFirst =
  ({ space: { lookup } }: World, { settings }: Options) =>
  (a: DoorLead, b: DoorLead): number =>
    borne(lookup, a, settings) - borne(lookup, b, settings);

const borne = (lookup: Lookup, { id, kind, settings: own }: DoorLead, avoided: readonly Setting[]): number =>
  own.some((one) => avoided.includes(one))
    ? 2
    : Number(
        alsoToTell(avoided, own).includes('repetitif') ||
          // ROME tells of few gestures of the arm.
          (avoided.includes('charges') &&
            kind === 'occupation' &&
            wearsArms(lookup, found(lookup.occupations, id))),
      );

/**
 * Who keeps to some hours of the day sees last the trades of which ROME tells other hours: shifts, to who flees nights. A rota, which many
 * trades have beside work by day, is told, and orders nothing.
 */
export const hoursLast =
  ({ settings }: Options) =>
  (a: DoorLead, b: DoorLead): number =>
    Number(hasOtherHours(a, settings)) - Number(hasOtherHours(b, settings));

const hasOtherHours = ({ settings: own }: DoorLead, avoided: readonly Setting[]): boolean =>
  alsoToTell(avoided, own).some(isOfHours);

/** Without the trades that wear arms, to who can neither carry nor make the same gestures again: a shoulder is not sent to a forge. */
export function lightOnes(
  { space: { lookup } }: World,
  { settings }: Options,
  all: readonly DoorLead[],
): DoorLead[] {
  const hurts = settings.includes('charges') && settings.includes('repetitif');
  return all.filter(
    ({ id, kind }) => !(hurts && kind === 'occupation' && wearsArms(lookup, found(lookup.occupations, id))),
  );
}
