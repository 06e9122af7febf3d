import type { Sector } from '../catalogue/field.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';

/** Words of names that say meat. */
const meat = /abattoir|boucher|viande|carcasse|d[ée]soss|trip(?:ier|erie)|[ée]quarriss|charcut|volaill/iu;
/** Words of the names of trades that handle carcasses, raw meat or fish: no source tells of blood, this is our reading. */
const ofTrades = new RegExp(`${meat.source}|abatt(?:age|eur)|poissonn|mareyeur|filet(?:eur|age)`, 'iu');
/** The same of the names of sectors. */
const ofSectors = /viande|volaille|charcuterie|produits de la mer/iu;
/**
 * Whether the label of a trade says that it handles carcasses, raw meat or fish: the short catalogue of the pages has not the other
 * names one by one, and answers as the whole one does.
 */
export const handlesBlood = ({ label }: Pick<Occupation, 'label'>): boolean => ofTrades.test(label);

/** Whether a name says meat. */
export const namesMeat = (name: string): boolean => meat.test(name);

/** Whether the name of a sector says so. */
export const isBloodSector = ({ label }: Pick<Sector, 'label'>): boolean => ofSectors.test(label);

/** Raw hides come from the carcass; leather goods do not. */
const rawHides = /cuirs? et (?:des )?peaux/iu;

/** Whether the title of a pathway says so, or all its sectors do. */
export const isBloodPathway = (
  { sectors }: { sectors: ReadonlyMap<string, Pick<Sector, 'label'>> },
  { title, sectors: own }: Pick<Pathway, 'title' | 'sectors'>,
): boolean =>
  ofTrades.test(title) ||
  rawHides.test(title) ||
  (own.length > 0 && own.every(({ sector }) => isBloodSector(sectors.get(sector) ?? { label: '' })));
