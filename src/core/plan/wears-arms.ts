import type { Lookup } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { isHand, isHandcraft } from '../text/responsibility.ts';
import { settingsAt } from './settings.ts';

/** Context of ROME: fine movements. */
const fineMovements = '403019';
/** The family of who runs machines: the machine makes the gestures, unless the name is of who works by hand. */
const running = 'conduite-equipements';

type Known = Pick<Lookup, 'familiesByOccupation' | 'sectorsByOccupation'>;

/** Whether all the sectors of a trade are of loads, as we judge it where ROME is silent: bricks, concrete, castings. */
const isOfLoads = ({ sectorsByOccupation }: Known, code: string): boolean => {
  const sectors = sectorsByOccupation.get(code) ?? [];
  return sectors.length > 0 && sectors.every(({ usual }) => usual?.includes('charges') === true);
};

/**
 * Whether a trade wears arms and shoulders: its gestures come back or are fine, as ROME tells; or, as we judge it, it is of the hands by its
 * name, of a family of gestures of the arm, or of sectors of loads only.
 */
export function wearsArms(
  known: Known,
  { code, label, contexts }: Pick<Occupation, 'code' | 'label' | 'contexts'>,
): boolean {
  const families = known.familiesByOccupation.get(code) ?? [];
  const runs = families.some(({ id }) => id === running) && !isHand(label);
  return (
    isHandcraft(label) ||
    contexts.includes(fineMovements) ||
    settingsAt({ contexts }).includes('repetitif') ||
    isOfLoads(known, code) ||
    (!runs && families.some(({ wears }) => wears === 'bras'))
  );
}
