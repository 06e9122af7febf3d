import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Sector } from '../catalogue/field.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { handlesBlood, isBloodPathway, isBloodSector } from './blood.ts';
import { asksLicence } from './permits.ts';
import { isColdPathway, isColdSector, isColdTrade } from './cold.ts';
import { contextsOf, isOfHours, settings, type Setting } from './setting.ts';
import type { Pathway } from '../catalogue/pathway.ts';

/** The conditions, among those that can be avoided, that ROME tells of a trade. It may be silent where they exist. */
export const settingsAt = ({ contexts }: Pick<Occupation, 'contexts'>): Setting[] =>
  settings.filter((setting) => contextsOf[setting].some((id: string) => contexts.includes(id)));

/** Whether ROME tells of none of the conditions to avoid; cold and licences are told elsewhere too: see `sparesWork`. */
export const spares = (occupation: Pick<Occupation, 'contexts'>, avoided: readonly Setting[]): boolean =>
  avoided.length === 0 ||
  !settingsAt(occupation).some((setting) => setting !== 'froid' && avoided.includes(setting));

/** What ROME tells of a trade, to say to who avoids these: what is avoided itself, where a trade is a lead all the same, and a body that no longer lifts may bear neither standing all day nor the same gestures. */
export const alsoToTell = (avoided: readonly Setting[], told: readonly Setting[]): Setting[] =>
  told.filter(
    (setting) =>
      avoided.includes(setting) ||
      (isOfHours(setting) && avoided.some(isOfHours)) ||
      ((setting === 'debout' || setting === 'repetitif') && avoided.includes('charges')),
  );

/** The same of a trade. */
export const toldAt = (trade: Pick<Occupation, 'contexts'>, avoided: readonly Setting[]): Setting[] =>
  alsoToTell(avoided, settingsAt(trade));

/** Conditions of the work itself; hours are those of a post. */
const ofTheWork: ReadonlySet<Setting> = new Set(['charges', 'debout', 'allergenes', 'repetitif']);

/** Context of ROME: work with animals; in its domains of breeding and care of animals one holds them, and lifts their feed and litter. */
const withAnimals = '403963';
const ofAnimals = /^A1[45]/u;

/** Whether loads go with a trade though ROME tells of none, by our reading: it tells loads of those who breed cattle, not of those who breed horses. */
const liftsAnimals = ({ code, contexts }: Pick<Occupation, 'code' | 'contexts'>): boolean =>
  ofAnimals.test(code) && contexts.includes(withAnimals);

/**
 * Whether ROME tells of none of the conditions to avoid, neither of a trade nor, for those of the work itself, of the one that it was
 * split from: a mason of gardens lifts as a mason does, though ROME says it of the mason only. A trade of the cold is told by
 * its sectors too, one of driving by the licences that ROME lists.
 */
export const sparesWork =
  (known: Pick<Lookup, 'occupations' | 'sectorsByOccupation' | 'knowledge'>, avoided: readonly Setting[]) =>
  (
    occupation: Pick<
      Occupation,
      'code' | 'label' | 'titles' | 'contexts' | 'parent' | 'widespread' | 'knowledge'
    >,
  ): boolean => {
    if (avoided.includes('sang') && handlesBlood(occupation)) return false;
    if (avoided.includes('froid') && isColdTrade(known, occupation)) return false;
    if (avoided.includes('permis') && asksLicence(known, occupation)) return false;
    if (avoided.includes('charges') && liftsAnimals(occupation)) return false;
    const { occupations } = known;
    const parent = occupations.get(occupation.parent ?? '');
    const work = avoided.filter((setting) => ofTheWork.has(setting));
    return spares(occupation, avoided) && (parent === undefined || spares(parent, work));
  };

/** Of the conditions to avoid, those that ROME, or the names of the trade, tell of it. */
export const avoidedAt =
  (known: Parameters<typeof sparesWork>[0], avoided: readonly Setting[]) =>
  (occupation: Parameters<ReturnType<typeof sparesWork>>[0]): Setting[] =>
    avoided.filter((one) => !sparesWork(known, [one])(occupation));

/** Whether a pathway is of sectors that have none of the conditions to avoid, as far as we judge it. */
export const sparesPathway =
  (known: Pick<Lookup, 'sectors'>, avoided: readonly Setting[]) =>
  (pathway: Pathway): boolean =>
    !(avoided.includes('froid') && isColdPathway(known, pathway)) &&
    !(avoided.includes('sang') && isBloodPathway(known, pathway));

/** Whether the sectors aimed at, one at least, have none of the conditions to avoid, as far as we judge it. */
export const sparesPlace = (
  { sectors }: Pick<Lookup, 'sectors'>,
  target: { kind: 'field'; sectors: readonly string[] } | { kind: 'occupation' | 'pathway' },
  avoided: readonly Setting[],
): boolean =>
  !avoided.includes('froid') ||
  target.kind !== 'field' ||
  target.sectors.length === 0 ||
  !target.sectors.every((id) => isColdSector(found(sectors, id)));

/** The sectors to name to who avoids these conditions: no cold one to who flees it, none of meat to who flees blood. */
export const sparedSectors = (of: readonly Sector[], avoided: readonly Setting[]): Sector[] =>
  of.filter(
    (sector) =>
      !(avoided.includes('froid') && isColdSector(sector)) &&
      !(avoided.includes('sang') && isBloodSector(sector)),
  );
